import type { ReportPageView } from "../../../../../data/reports/get-report-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./row-cells.module.css";

/** The cells of a dataset's row as they stood; those a claim was read from are marked. */
export function RowCells({ view: { cells, hasAllCells } }: { readonly view: ReportPageView }) {
  const labels = words.page.report;
  if (cells.length === 0) return null;
  return (
    <div className={styles["frame"]} role="region" aria-label={labels.cells} tabIndex={0}>
      <table className={styles["cells"]}>
        <caption>
          {labels.cells}. {labels.cellsNote}
          {!hasAllCells && ` ${labels.cellsQuoted}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{labels.column}</th>
            <th scope="col">{labels.characters}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ column, characters, isRead }) => (
            <tr key={column} id={`cell-${column}`} data-read={isRead}>
              <th scope="row">
                <code>{column}</code>
              </th>
              <td dir="auto">{characters}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
