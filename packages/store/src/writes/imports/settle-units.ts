import {
  type AnyRecord,
  type Issue,
  type IssueCode,
  type Lookup,
  referencesOf,
  type SourceUnit,
  startCircleCheck,
} from "@variorum/core";
import { weighUnit, type UnitContext, type UnitOutcome, writeUnit } from "./unit-writer.ts";

type Settled = readonly (readonly [SourceUnit, UnitOutcome])[];

/**
 * Writes the units that waited for records that come later in the import, as many as hold together: those whose
 * references lead into the store or to others that are written with them. The rest is rejected; of a unit that names a
 * record that was `rejected` itself, it is told once.
 *
 * Issues: `reference.rejected`, and those of units.
 * Order: the rejected ones first, each part as the import had them.
 */
export function settleUnits(
  context: UnitContext,
  waiting: readonly SourceUnit[],
  rejectedBefore: ReadonlySet<string>,
): Settled {
  const records = new Map<string, AnyRecord>(
    waiting.flatMap((unit) => unit.records).map((record) => [record.id, record]),
  );
  const lookup = lookupInto(records, waiting, context.change.lookup);
  const together = { lookup, checkCircles: startCircleCheck(lookup) };
  const rejected = findRejected(waiting, records, (unit) => weighUnit(context, unit, together));
  const lost = new Set([
    ...rejectedBefore,
    ...[...rejected.keys()].flatMap((unit) => unit.records.map(({ id }) => id)),
  ]);
  return [
    ...waiting
      .filter((unit) => rejected.has(unit))
      .map((unit) => [unit, { outcome: "rejected", issues: toldOnce(rejected.get(unit) ?? [], lost) }] as const),
    ...waiting.filter((unit) => !rejected.has(unit)).map((unit) => [unit, writeUnit(context, unit, together)] as const),
  ];
}

/** Rejects what has errors, then what names it, and so on: each unit is looked at again only when it lost a reference. */
function findRejected(
  waiting: readonly SourceUnit[],
  records: Map<string, AnyRecord>,
  weigh: (unit: SourceUnit) => UnitOutcome,
): ReadonlyMap<SourceUnit, readonly Issue[]> {
  const rejected = new Map<SourceUnit, readonly Issue[]>();
  const naming = unitsByNamedId(waiting);
  const queue = [...waiting];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    if (rejected.has(unit)) continue;
    const { outcome, issues } = weigh(unit);
    if (outcome === "accepted") continue;
    rejected.set(unit, issues);
    for (const { id } of unit.records) {
      records.delete(id);
      queue.push(...(naming.get(id) ?? []));
    }
  }
  return rejected;
}

/** Puts one issue in the place of those on references to records that were rejected: to mend these is all there is to do. */
function toldOnce(issues: readonly Issue[], lost: ReadonlySet<string>): readonly Issue[] {
  const isResting = ({ code, raw }: Issue): boolean =>
    code === "reference.rejected" || (UNKNOWN.has(code) && raw !== undefined && lost.has(raw));
  const first = issues.find(isResting);
  if (first?.raw === undefined) return issues;
  const { at, raw } = first;
  const told: Issue = {
    code: "reference.rejected",
    severity: "error",
    message: `Rests on ${raw}, which was rejected`,
    hint: `Mend ${raw} first`,
    at,
    raw,
  };
  return [...issues.filter((issue) => !isResting(issue)), told];
}

const UNKNOWN: ReadonlySet<string> = new Set<IssueCode>(["reference.unknown", "actor.unknown"]);

function unitsByNamedId(units: readonly SourceUnit[]): ReadonlyMap<string, readonly SourceUnit[]> {
  const naming = new Map<string, SourceUnit[]>();
  for (const unit of units) {
    for (const { id } of unit.records.flatMap(referencesOf)) {
      const known = naming.get(id);
      if (known === undefined) naming.set(id, [unit]);
      else known.push(unit);
    }
  }
  return naming;
}

function lookupInto(records: ReadonlyMap<string, AnyRecord>, units: readonly SourceUnit[], below: Lookup): Lookup {
  const texts = new Map(units.flatMap((unit) => [...(unit.texts ?? [])]));
  return { get: (id) => records.get(id) ?? below.get(id), text: (sha256) => texts.get(sha256) ?? below.text(sha256) };
}
