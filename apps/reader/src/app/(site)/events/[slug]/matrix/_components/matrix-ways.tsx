import type { MatrixPageView } from "../../../../../../data/matrix/get-matrix-page.ts";
import { matrixAddress, type MatrixWish } from "../../../../../../data/matrix/matrix-address.ts";
import { words } from "../../../../../../wording/words.ts";
import styles from "./matrix-ways.module.css";

/** The ways from one view of a matrix to the others: groups of topics, and pages of columns. */
export function MatrixWays({ view: { id, event, wish, groups, matrix } }: { readonly view: MatrixPageView }) {
  const labels = words.page.matrix;
  const to = (other: Partial<MatrixWish>) => matrixAddress(id, { ...wish, before: 0, ...other });
  const columns = matrix.claimants.filter(({ isPinned }) => !isPinned).length;
  return (
    <nav aria-label={labels.ways} className={styles["ways"]}>
      <ul>
        <li>
          <a href={event.href}>{labels.cards}</a>
        </li>
        {groups.map((group) => (
          <li key={group.id ?? ""}>
            <a href={to({ group: group.id })} aria-current={group.id === wish.group ? "page" : undefined}>
              {group.id === undefined ? labels.all : words.page.event.group[group.id]}
            </a>{" "}
            <span className={styles["count"]}>{words.count.number(group.questions)}</span>
          </li>
        ))}
      </ul>
      {(matrix.before > 0 || matrix.after > 0) && (
        <ul>
          {matrix.before > 0 && (
            <li>
              <a href={to({ before: Math.max(0, matrix.before - columns) })}>
                {labels.earlier(words.count.number(matrix.before))}
              </a>
            </li>
          )}
          {matrix.after > 0 && (
            <li>
              <a href={to({ before: matrix.before + columns })}>{labels.later(words.count.number(matrix.after))}</a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
