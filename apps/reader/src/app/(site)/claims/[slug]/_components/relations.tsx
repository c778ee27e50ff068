import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { ClaimPageView } from "../../../../../data/claims/get-claim-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./relations.module.css";

/** How the claim stands to others, which claims it answers, and what its words imply. */
export function Relations({ view }: { readonly view: ClaimPageView }) {
  const labels = words.page.claim;
  return (
    <>
      {view.question !== undefined && (
        <PageSection title={labels.relations}>
          {view.relations.length === 0 && <p>{labels.noRelations}</p>}
          <ul className={styles["list"]}>
            {view.relations.map(({ label, other, href, reason }) => (
              <li key={`${label} ${href} ${reason.sentence}`}>
                <strong>{label}</strong> ·{" "}
                <a href={href}>
                  <bdi>{other}</bdi>
                </a>
                <p>{words.reason.withConditions(reason.sentence, reason.unless)}</p>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {view.targets.length > 0 && (
        <PageSection title={labels.targets}>
          <ul className={styles["list"]}>
            {view.targets.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {view.implies.length > 0 && (
        <PageSection title={labels.implies}>
          <ul className={styles["list"]}>
            {view.implies.map(({ question, why, label }) => (
              <li key={`${question.name} ${why}`}>
                <strong>{label}</strong> · <NameLink {...question} />
                <p>{why}</p>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </>
  );
}
