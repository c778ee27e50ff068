import type { RecordIssue } from "../issue.ts";
import type { AnyRecord } from "../records/any-record.ts";
import { found, type Lookup } from "./record-check.ts";

/** What must hold of chains; printed in the reference beside the other rules. */
export const NO_CYCLE =
  "No record is, over any number of steps, part of, within, made from, a replacement of or an answer to itself.";

/** The ids that a record names along each chain that must not close. */
const CHAINS: readonly { readonly field: string; next(record: AnyRecord): readonly string[] }[] = [
  {
    field: "partOf",
    next: (record) => (record.kind === "event" && record.partOf !== undefined ? [record.partOf] : []),
  },
  {
    field: "within",
    next: (record) => (record.kind === "place" && record.within !== undefined ? [record.within] : []),
  },
  {
    field: "supersedes",
    next: (record) =>
      record.kind === "claim" && record.supersedes !== undefined ? othersThan(record.id, [record.supersedes]) : [],
  },
  {
    field: "targets",
    next: (record) => (record.kind === "claim" ? othersThan(record.id, record.targets) : []),
  },
  {
    field: "derivedFrom",
    next: (record) =>
      record.kind === "report"
        ? record.derivedFrom.flatMap(({ report }) => (report === undefined ? [] : [report]))
        : [],
  },
];

/** A claim that answers itself is told by the rule on targets, and need not be told twice. */
function othersThan(own: string, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id !== own);
}

/**
 * Checks that none of the chains that start at a record comes back to it. Each record on the way is visited once, so
 * that circles elsewhere end too.
 *
 * It stands apart from the other rules because a circle closes with its last record: an importer asks for the changed
 * records when all has been read.
 * Issues: `reference.cycle`.
 */
export function checkCycles(record: AnyRecord, lookup: Lookup): readonly RecordIssue[] {
  return CHAINS.flatMap(({ field, next }) => {
    const circle = findCircle(record, next, lookup);
    if (circle === undefined) return [];
    return [
      found(record, {
        code: "reference.cycle",
        path: [field],
        message: `${record.id} comes back to itself through ${field}: ${circle.join(", ")}`,
        hint: "Break the circle at the record that does not belong in it",
      }),
    ];
  });
}

function findCircle(
  start: AnyRecord,
  next: (record: AnyRecord) => readonly string[],
  lookup: Lookup,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = next(start).map((id) => ({ id, from: start.id as string }));
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.id === start.id) return wayBack(step.from, start.id, cameFrom);
    if (cameFrom.has(step.id)) continue;
    cameFrom.set(step.id, step.from);
    const record = lookup.get(step.id);
    if (record === undefined) continue;
    for (const id of next(record)) waiting.push({ id, from: record.id });
  }
  return undefined;
}

function wayBack(last: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [start];
  for (let id: string | undefined = last; id !== undefined && id !== start; id = cameFrom.get(id)) way.unshift(id);
  return [start, ...way];
}
