import type { ChangedLineView } from "../../../../../data/changes/to-changed-lines.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./changed-records.module.css";

/** The records that a change touched, with what happened to each. */
export function ChangedRecords({ records }: { readonly records: readonly ChangedLineView[] }) {
  const labels = words.page.changes;
  if (records.length === 0) return <p>{labels.nothing}</p>;
  return (
    <ol className={styles["records"]}>
      {records.map(({ id, kind, what, fields = [], text, href }) => (
        <li key={id}>
          <span className={styles["what"]}>{labels.touched(kind, labels.what[what])}</span>{" "}
          <bdi>{href === undefined ? text : <a href={href}>{text}</a>}</bdi>
          {fields.length > 0 && <span className={styles["what"]}> {labels.fields(fields.join(", "))}</span>}
        </li>
      ))}
    </ol>
  );
}
