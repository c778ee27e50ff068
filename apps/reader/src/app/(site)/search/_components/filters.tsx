import type { ChosenValue } from "../../../../data/search/to-chosen-values.ts";
import type { FacetView } from "../../../../data/search/to-facet-views.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./filters.module.css";

interface FiltersProps {
  readonly facets: readonly FacetView[];
  readonly chosen: readonly ChosenValue[];
  /** Whether the counts are of everything that was found. */
  readonly isWhole: boolean;
}

/** What narrows a search: the values that are chosen, and those that can be, each a link. */
export function Filters({ facets, chosen, isWhole }: FiltersProps) {
  const labels = words.page.search;
  return (
    <details className={styles["filters"]}>
      <summary>{labels.filters(chosen.length)}</summary>
      <nav aria-label={labels.narrow} className={styles["facets"]}>
        {chosen.length > 0 && (
          <section aria-label={labels.chosen}>
            <h2>{labels.chosen}</h2>
            <ul>
              {chosen.map(({ name, value, label, text, without }) => (
                <li key={`${name}=${value}`}>
                  <span>
                    {label}: <bdi>{text}</bdi>
                  </span>{" "}
                  <a href={without} aria-label={labels.leaveOut(`${label}: ${text}`)}>
                    {labels.remove}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {facets.map((facet, index) => (
          <FacetValues key={facet.name} facet={facet} isOpen={index < 3 || facet.chosen.length > 0} />
        ))}
        {!isWhole && <p className={styles["note"]}>{labels.countedSome}</p>}
      </nav>
    </details>
  );
}

function FacetValues({ facet, isOpen }: { readonly facet: FacetView; readonly isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary>{facet.label}</summary>
      <ul>
        {facet.values.map(({ text, found, href }) => (
          <li key={href}>
            <a href={href} rel="nofollow">
              <bdi>{text}</bdi>
            </a>{" "}
            <span className={styles["found"]}>{found}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
