import { type AnyRecord, entryOf, LINK_JUDGEMENTS, LINK_RELATIONS, type LinkRecord } from "@variorum/core";
import type { Call } from "../names.ts";
import { printable, printableName } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";

interface PresentLinkParts {
  readonly link: LinkRecord;
  /** The two records, as far as they may be shown. */
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly call: Call;
  readonly width: number;
}

/** A link with both its records, what was judged and why. */
export function presentLink({ link, records, call, width }: PresentLinkParts): string {
  const { id, of, a, b, relation, judgement, by, at, rationale } = link;
  const asked = relation === "same_as" ? "" : ` (${entryOf(LINK_RELATIONS, relation)?.label ?? relation})`;
  const judged = entryOf(LINK_JUDGEMENTS, judgement)?.label ?? judgement;
  const rest = "         ";
  return [
    `${id}  ${of}s${asked}: ${judged}, ${printable(by)}, ${at}\n`,
    ...[a, b].map((end) => presentEnd(end, records.get(end), call, width)),
    wrap(printable(rationale), { width, first: "    why  ", rest }),
  ].join("");
}

function presentEnd(id: string, record: AnyRecord | undefined, call: Call, width: number): string {
  const parts = record === undefined ? [] : detailsOf(record, call);
  const rest = "      ";
  const details = parts.length === 0 ? "" : wrap(parts.join(" · "), { width, first: rest, rest });
  return `    ${id}  ${call(id)}\n${details}`;
}

/** What tells one record from another of its kind, in few words. */
function detailsOf(record: AnyRecord, call: Call): readonly string[] {
  if (record.kind === "event") {
    const { type, anchor, sides = [] } = record;
    const parties = sides.map(({ actors }) => actors.map(call).join(", ")).join(" / ");
    return [type, anchor.when ?? "no date", anchor.where.map(call).join(", "), parties].filter((part) => part !== "");
  }
  if (record.kind !== "actor" && record.kind !== "place") return [];
  const names = [...new Set(record.names.map(({ value }) => printableName(value)))].join(", ");
  const geometry = record.kind === "place" ? record.geometry : undefined;
  const position = geometry === undefined ? [] : [`${geometry.lat}, ${geometry.lon} (${geometry.precision})`];
  return [record.type, names, ...position];
}
