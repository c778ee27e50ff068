import type { AssessmentId, AssessmentRecord, EventId, LinkId, LinkRecord, Lookup, ReportId } from "@variorum/core";
import { toWhole } from "../dataset/row-cells.ts";
import { dayOfNumber, sinceDay } from "./dates.ts";
import { CODERS } from "./fixed-records.ts";
import type { GtdRow } from "./gtd-row.ts";

/** Columns of what the coders judged, with the values that they may have. Source: GTD Codebook (2021), crit1 to doubtterr. */
const JUDGED = [
  { column: "crit1", values: ["0", "1"], about: "a political, economic, religious or social goal" },
  { column: "crit2", values: ["0", "1"], about: "an intention to coerce, intimidate or publicise" },
  { column: "crit3", values: ["0", "1"], about: "an act outside international humanitarian law" },
  { column: "doubtterr", values: ["-9", "0", "1"], about: "doubt that it was terrorism" },
] as const;

/** What the coders judged about including the event, each on the scale gtd.inclusion and about the row's report. */
export function toAssessments({ id, cell, days }: GtdRow, report: ReportId): readonly AssessmentRecord[] {
  return JUDGED.flatMap(({ column, values, about }): AssessmentRecord[] => {
    const value = values.find((known) => known === toWhole(cell(column)));
    if (value === undefined) return [];
    return [
      {
        kind: "assessment",
        id: `asm:gtd-${id}-${column}` as AssessmentId, // digits and a fixed word make a slug
        target: report,
        scheme: "gtd.inclusion",
        value: `${column}=${value}`,
        rationale: `The coders set ${column} to ${value}: ${about}`,
        by: CODERS,
        at: sinceDay(days.start),
        evidence: [report],
      },
    ];
  });
}

/** Tells which other events of a row are linked with it now, each pair once. */
export type LinksOf = (row: GtdRow) => readonly LinkRecord[];

/**
 * Starts linking the events that rows list as related. A link is made when the second of the two is there, in the file
 * or in the store: the list of a cut-out names events that it does not have.
 */
export function startLinks(held: Lookup | undefined): LinksOf {
  const known = new Set<string>();
  const listedBy = new Map<string, string[]>();
  return ({ id, related }) => {
    known.add(id);
    const there = related.filter((other) => known.has(other) || held?.get(eventIdOf(other)) !== undefined);
    for (const other of related) if (!known.has(other)) listedBy.set(other, [...(listedBy.get(other) ?? []), id]);
    const earlier = listedBy.get(id) ?? [];
    listedBy.delete(id);
    return [...new Set([...there, ...earlier])].map((other) => toLink(id, other));
  };
}

/** The pair is named by the lower number first, so that both rows make the same link. */
function toLink(one: string, other: string): LinkRecord {
  const [a = one, b = other] = [one, other].toSorted();
  return {
    kind: "link",
    id: `lnk:gtd-${a}-${b}` as LinkId, // digits make a slug
    of: "event",
    a: eventIdOf(a),
    b: eventIdOf(b),
    relation: "related",
    judgement: "unsure",
    rationale: "The dataset lists the two as related, without saying how",
    by: CODERS,
    at: sinceDay(dayOfNumber(b) ?? "1970"),
  };
}

function eventIdOf(number: string): EventId {
  return `evt:gtd-${number}` as EventId; // digits make a slug
}
