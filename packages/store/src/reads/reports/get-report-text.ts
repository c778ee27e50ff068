import type { PassageRecord, ReportId, ReportRecord } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "../records/as-of.ts";
import { getReport } from "../records/get-of-kind.ts";
import { shown, standing } from "../access/shown.ts";
import type { Excerpt, ShownText } from "../access/shown-text.ts";
import { recordOf, versions } from "../records/versions.ts";

/** Characters that may be shown on each side of a passage, of a text that may not be shown whole. */
const AROUND = 80;

/**
 * Gives what may be shown of a report's text: all of it where its terms or the machine it is held on allow that,
 * otherwise the passages that claims quote, with a little around them.
 *
 * Throws: `store.not-found`.
 */
export async function getReportText(store: ReadStore, id: ReportId, options: AsOf = {}): Promise<ShownText> {
  const { record } = await getReport(store, id, options);
  if (record.text === undefined) return { held: "none" };
  const { sha256, length } = record.text;
  const row = await store.engine.db
    .selectFrom("report_text")
    .select("text")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (row === undefined) return { held: "none" };
  if (mayShowWhole(store, record)) return { held: "whole", sha256, length, text: row.text };
  const passages = await findPassagesOfReport(store, id, options);
  return { held: "excerpts", sha256, length, excerpts: cutAround(row.text, passages) };
}

/** The one rule of whole texts: their terms allow it, or nobody but the machine's owner sees them. */
export function mayShowWhole(store: Pick<ReadStore, "show">, { licence }: Pick<ReportRecord, "licence">): boolean {
  return store.show === "local" || licence.textStorage === "full";
}

/**
 * Finds the passages of a report's text, also those first found in another report with the same text.
 *
 * Order: by position, then by id.
 */
export async function findPassagesOfReport(
  store: ReadStore,
  id: ReportId,
  { asOf }: AsOf = {},
): Promise<readonly PassageRecord[]> {
  const sameText = sql`select o.id from report r join report o on o.text_sha256 = r.text_sha256 and ${standing("o", asOf)}
    where r.id = ${id} and ${standing("r", asOf)}`;
  const rows = await versions(store.engine.db, "passage")
    .select(["v.id", "v.body"])
    .where(shown(store, "v", asOf))
    .where(sql<SqlBool>`v.report in (${sameText})`)
    .orderBy(sql`v.start_at`)
    .orderBy("v.id")
    .execute();
  return rows.map((row) => recordOf("passage", row));
}

function cutAround(text: string, passages: readonly PassageRecord[]): readonly Excerpt[] {
  const spans: { start: number; end: number }[] = [];
  for (const passage of passages) {
    const start = wholeCharacter(text, Math.max(0, passage.start - AROUND));
    const end = wholeCharacter(text, Math.min(text.length, passage.end + AROUND));
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Moves a cut that would fall into a pair of surrogates behind the pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc_00 && code <= 0xdf_ff ? offset + 1 : offset;
}
