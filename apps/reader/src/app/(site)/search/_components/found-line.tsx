import type { FoundView } from "../../../../data/search/get-search-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./found-line.module.css";

/** How the words were understood, how much was found, and under which other words there is something. */
export function FoundLine({
  found,
  kind,
}: {
  readonly found: FoundView;
  readonly kind: keyof typeof words.page.search.kind;
}) {
  const labels = words.page.search;
  const { all, none } = found.understood;
  const read = [all.join(` ${labels.and} `), ...none.map((word) => `${labels.not} ${word}`)].filter(Boolean);
  const total = labels.total(words.count.number(found.total), found.isExact);
  return (
    <div className={styles["found"]}>
      {read.length > 0 && (
        <p>
          {labels.readAs}: <bdi>{read.join(" ")}</bdi>
        </p>
      )}
      <p>
        <strong>{labels.found(total, found.total === 1 ? labels.oneOf[kind] : labels.kind[kind])}</strong>
      </p>
      {found.near.length > 0 && (
        <p>
          {labels.didYouMean}{" "}
          {found.near.map(({ spelling, q, href }, index) => (
            <span key={q}>
              {index > 0 && ` ${labels.or} `}
              <a href={href} rel="nofollow">
                <bdi>{spelling}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {found.shorter.length > 0 && (
        <p>
          {labels.without}{" "}
          {found.shorter.map(({ word, href, total: left, totalExact }, index) => (
            <span key={href}>
              {index > 0 && ", "}
              <a href={href} rel="nofollow">
                {labels.withoutWord} <bdi>{word}</bdi>
              </a>
              : {labels.total(words.count.number(left), totalExact)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
