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

/** Checks one record after the other against the same records. Issues: `reference.cycle`. */
export type CircleCheck = (record: AnyRecord) => readonly RecordIssue[];

/**
 * Begins to check that no chain that starts at a record comes back to it. All records of a lookup are walked once, however
 * many are asked about: what they name must stay as it is; only missing may become more.
 *
 * It stands apart from the other rules because a circle closes with its last record: an importer asks for the changed
 * records when all has been read.
 */
export function startCircleCheck(lookup: Lookup): CircleCheck {
  const chains = CHAINS.map(({ field, next }) => ({ field, next, isInCircle: startCircleSearch(next, lookup) }));
  return (record) =>
    chains.flatMap(({ field, next, isInCircle }) => {
      if (next(record).length === 0 || !isInCircle(record)) return [];
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

/** Checks one record as startCircleCheck does. Issues: `reference.cycle`. */
export function checkCycles(record: AnyRecord, lookup: Lookup): readonly RecordIssue[] {
  return startCircleCheck(lookup)(record);
}

/** Tells whether a record names another along a chain that must not close. */
export function isInChain(record: AnyRecord): boolean {
  return CHAINS.some(({ next }) => next(record).length > 0);
}

type Next = (record: AnyRecord) => readonly string[];

/** A record on the way of the search, with the ids that it names and have not been walked. */
interface Visit {
  readonly id: string;
  /** Position among the records whose circle is still open. */
  readonly order: number;
  /** Smallest position that is reached from here. */
  low: number;
  readonly left: string[];
  isOwn: boolean;
}

/**
 * Finds the records that lie in circles, each record and each reference looked at once.
 *
 * Source: Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion, for chains may be long.
 */
function startCircleSearch(next: Next, lookup: Lookup): (record: AnyRecord) => boolean {
  const isCircular = new Map<string, boolean>();
  return (start) => {
    const open: Visit[] = [];
    const openById = new Map<string, Visit>();
    const way: Visit[] = [];
    const enter = (id: string, record: AnyRecord | undefined): void => {
      const left = record === undefined ? [] : [...next(record)];
      const visit = { id, order: open.length, low: open.length, left, isOwn: left.includes(id) };
      open.push(visit);
      openById.set(id, visit);
      way.push(visit);
    };
    if (!isCircular.has(start.id)) enter(start.id, start);
    for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
      const id = visit.left.pop();
      if (id !== undefined && isCircular.has(id)) continue;
      const known = id === undefined ? undefined : openById.get(id);
      if (known !== undefined) visit.low = Math.min(visit.low, known.order);
      else if (id !== undefined) enter(id, lookup.get(id));
      else {
        way.pop();
        const before = way.at(-1);
        if (before !== undefined) before.low = Math.min(before.low, visit.low);
        // What was entered since reaches no earlier record: it is closed, and a circle when it is more than one record.
        const closed = visit.low === visit.order ? open.splice(visit.order) : [];
        for (const member of closed) isCircular.set(member.id, closed.length > 1 || member.isOwn);
      }
    }
    return isCircular.get(start.id) === true;
  };
}

function findCircle(start: AnyRecord, next: Next, lookup: Lookup): readonly string[] | undefined {
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
