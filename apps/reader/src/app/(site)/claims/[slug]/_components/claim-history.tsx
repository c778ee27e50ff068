import { PageSection } from "../../../../../components/page.tsx";
import type { ClaimVersionView, FieldChangeView } from "../../../../../data/claims/to-claim-history.ts";
import { pinnedPath } from "../../../../../record-address.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./claim-history.module.css";

interface ClaimHistoryProps {
  readonly id: string;
  readonly versions: readonly ClaimVersionView[];
}

/** Every version of a claim, with what it changed in words: what was, and what is. */
export function ClaimHistory({ id, versions }: ClaimHistoryProps) {
  const labels = words.page.history;
  if (versions.length < 2) return null;
  return (
    <PageSection id="history" title={labels.title} note={labels.note}>
      <ol className={styles["versions"]}>
        {versions.map(({ version, change, recorded, fields }) => (
          <li key={change}>
            <p>
              <strong>{labels.version(words.count.number(version), words.count.number(change), recorded)}</strong>
              {version === 1 && ` · ${labels.first}`} ·{" "}
              <a href={pinnedPath(id, change)} rel="nofollow">
                {words.page.pinned.address}
              </a>
            </p>
            {fields.length > 0 && (
              <ul>
                {fields.map((change) => (
                  <li key={change.field}>
                    <Change change={change} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </PageSection>
  );
}

function Change({ change: { field, was, now } }: { readonly change: FieldChangeView }) {
  const labels = words.page.history;
  return (
    <>
      {labels.changed(field)} {labels.was} <bdi className={styles["value"]}>{was ?? labels.nothing}</bdi>, {labels.now}{" "}
      <bdi className={styles["value"]}>{now ?? labels.nothing}</bdi>
    </>
  );
}
