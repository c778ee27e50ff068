import type { CSSProperties } from "react";
import type { CountMark } from "../data/questions/count-scale.ts";
import type { CountsBlockView, CountsRowView, CountsTableView } from "../data/questions/to-counts-tables.ts";
import { words } from "../wording/words.ts";
import styles from "./counts-table.module.css";
import { ClaimantName } from "./claimant-name.tsx";

/**
 * Figures of one topic. The chart is the table: its last column is drawn with marks placed by style, so that it needs
 * no script, mirrors by itself and is read aloud as what it is.
 */
export function CountsTable({ table }: { readonly table: CountsTableView }) {
  const labels = words.page.counts;
  return (
    <div className={styles["frame"]} role="region" aria-label={labels.caption(words.topic[table.topic])} tabIndex={0}>
      <table className={styles["table"]}>
        <caption>
          <strong>{labels.caption(words.topic[table.topic])}</strong> {table.blocks.first.length > 1 && labels.notAdded}{" "}
          {table.isSquareRoot && labels.squareRoot}
        </caption>
        <thead>
          <tr>
            <th scope="col">{labels.claimant}</th>
            <th scope="col">{labels.stated}</th>
            <th scope="col" className={styles["scale"]}>
              <span className={styles["hidden"]}>{labels.scale}</span>
              <Ticks ticks={table.ticks} />
            </th>
          </tr>
        </thead>
        {table.blocks.first.map((block) => (
          <Block key={block.href} block={block} />
        ))}
      </table>
      {table.blocks.more > 0 && <p>{labels.moreQuestions(words.count.questions(table.blocks.more))}</p>}
    </div>
  );
}

function Ticks({ ticks }: Pick<CountsTableView, "ticks">) {
  return (
    <span className={styles["ticks"]} aria-hidden="true">
      {ticks.map(({ at, value }) => (
        <span key={value} style={place({ at })}>
          {words.count.number(value)}
        </span>
      ))}
    </span>
  );
}

function Block({ block }: { readonly block: CountsBlockView }) {
  const labels = words.page.counts;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles["of-whom"]}>
          <a href={block.href}>{block.ofWhom}</a>
        </th>
      </tr>
      {block.rows.first.map((row) => (
        <Row key={`${row.href} ${row.stated}`} row={row} common={block.common} />
      ))}
      {block.rows.more > 0 && (
        <tr className={styles["common"]}>
          <td colSpan={3}>
            <a href={block.href}>{labels.moreFigures(words.count.figures(block.rows.more))}</a>
          </td>
        </tr>
      )}
      {(block.common !== undefined || block.isApart) && (
        <tr className={styles["common"]}>
          <td colSpan={3}>
            {block.common === undefined
              ? labels.allowNone
              : `${labels.allow}: ${block.common.text} (${labels.notInterval})`}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ row, common }: { readonly row: CountsRowView; readonly common: CountsBlockView["common"] }) {
  const labels = words.page.counts;
  return (
    <tr data-replaced={row.isReplaced}>
      <th scope="row">
        <ClaimantName claimant={row.claimant} />
        {row.said !== undefined && <small>{row.said}</small>}
      </th>
      <td>
        <a href={row.href}>
          <bdi>{row.stated}</bdi>
        </a>
        {row.isReplaced && <small>{labels.replaced}</small>}
      </td>
      <td className={styles["scale"]}>
        <span className={styles["line"]}>
          {common !== undefined && <span className={styles["band"]} style={place(common)} />}
          <Mark mark={row.mark} />
          {row.mark.form === "nothing" && <small className={styles["none"]}>{labels.noFigure}</small>}
          {row.isNone && <small className={styles["none"]}>{labels.none}</small>}
        </span>
      </td>
    </tr>
  );
}

function Mark({ mark }: { readonly mark: CountMark }) {
  if (mark.form === "nothing") return null;
  return (
    <span aria-hidden="true" className={styles["mark"]} data-form={mark.form} style={place(mark)}>
      <span />
    </span>
  );
}

/** Custom properties that place a mark; percent of the width, whatever direction the page has. */
function place(mark: { readonly at: number } | { readonly from: number; readonly to: number }): CSSProperties {
  const [from, to] = "at" in mark ? [mark.at, mark.at] : [mark.from, mark.to];
  // React types know no custom properties.
  return { "--from": from.toFixed(2), "--to": to.toFixed(2) } as CSSProperties;
}
