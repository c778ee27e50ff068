import type { ChangeView } from "../data/changes/to-change-view.ts";
import { words } from "../wording/words.ts";
import styles from "./change-list.module.css";

/** Changes one below the other: when, what was done, from where and why, and what it did. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  const labels = words.page.changes;
  return (
    <ol className={styles["list"]}>
      {changes.map((change) => (
        <li key={change.number}>
          <p>
            <a href={change.href}>{labels.one(words.count.number(change.number))}</a>
            {" · "}
            <time dateTime={change.at}>{change.day}</time>
            {" · "}
            {change.command}
            {change.source !== undefined && (
              <>
                {": "}
                <bdi>{change.source}</bdi>
              </>
            )}
          </p>
          <ChangeAbout change={change} />
          <p className={styles["about"]}>{change.counts.length === 0 ? labels.nothing : change.counts.join(" · ")}</p>
        </li>
      ))}
    </ol>
  );
}

/** Who made a change and why, and which other change it takes back or was taken back by. */
export function ChangeAbout({ change }: { readonly change: ChangeView }) {
  const labels = words.page.changes;
  const parts = [
    ...(change.who === undefined ? [] : [labels.by(change.who)]),
    ...(change.reason === undefined ? [] : [`${labels.reason}: ${change.reason}`]),
    ...(change.undoes === undefined ? [] : [labels.undoes(words.count.number(change.undoes))]),
    ...(change.undoneBy === undefined ? [] : [labels.undoneBy(words.count.number(change.undoneBy))]),
  ];
  return parts.length === 0 ? null : <p className={styles["about"]}>{parts.join(" · ")}</p>;
}
