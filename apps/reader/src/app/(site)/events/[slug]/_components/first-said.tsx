import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { FirstSaidEntry, FirstSaidView } from "../../../../../data/to-first-said.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./first-said.module.css";

/** Day by day, who first answered what, and which report carried it. */
export function FirstSaid({ days }: { readonly days: readonly FirstSaidView[] }) {
  const labels = words.page.event;
  if (days.length === 0) return null;
  return (
    <PageSection id="first-said" title={labels.firstSaid} note={labels.firstSaidNote}>
      <ol className={styles["days"]}>
        {days.map(({ day, entries }) => (
          <li key={day ?? ""} className={styles["day"]}>
            <p className={styles["date"]}>{day ?? labels.undated}</p>
            <ul className={styles["entries"]}>
              {entries.map((entry) => (
                <li key={JSON.stringify([entry.form, entry.who, entry.firsts])}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}

function Entry({ entry: { form, who, what, firsts } }: { readonly entry: FirstSaidEntry }) {
  return (
    <>
      <span aria-hidden="true" className={styles["mark"]}>
        {form === "report" ? "▣" : "●"}
      </span>
      <span>
        <strong className={form === "report" ? styles["report"] : undefined}>
          <NameLink {...who} />
        </strong>
        {what !== undefined && <span className={styles["what"]}> {what}</span>}
        {firsts.map(({ wording, href }) => (
          <a key={href} href={href} className={styles["first"]}>
            {wording}
          </a>
        ))}
      </span>
    </>
  );
}
