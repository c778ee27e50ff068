import type { AnyRecord, RecordOf } from "../records/any-record.ts";
import type { ClaimRecord } from "../records/claim.ts";
import type { EventRecord } from "../records/event.ts";
import type { EventId, PassageId, ReportId } from "../records/ids.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { EventDossier } from "./dossier.ts";
import { linkedIds } from "./linked.ts";

function ofKind<Kind extends RecordKind>(records: Iterable<AnyRecord>, kind: Kind): RecordOf<Kind>[] {
  const found: RecordOf<Kind>[] = [];
  // The discriminant tells the type, which a generic comparison does not narrow.
  for (const record of records) if (record.kind === kind) found.push(record as RecordOf<Kind>);
  return found;
}

/** Events that an event is part of, nearest first; a circle ends where it began. */
function parentsOf(event: EventRecord, byId: ReadonlyMap<EventId, EventRecord>): readonly EventRecord[] {
  const seen = new Set<EventRecord>([event]);
  for (const each of seen) {
    const parent = each.partOf === undefined ? undefined : byId.get(each.partOf);
    if (parent !== undefined) seen.add(parent);
  }
  seen.delete(event);
  return [...seen];
}

/** Reports that the claims were read from, with those that these were made from. */
function reportsBehind(
  claims: readonly ClaimRecord[],
  records: readonly AnyRecord[],
  passages: ReadonlyMap<PassageId, RecordOf<"passage">>,
) {
  const byId = new Map(ofKind(records, "report").map((report) => [report.id, report]));
  const ids = new Set<ReportId>();
  for (const evidence of claims.flatMap((claim) => claim.evidence)) {
    const report = evidence.report ?? ("passage" in evidence ? passages.get(evidence.passage)?.report : undefined);
    if (report !== undefined) ids.add(report);
  }
  for (const id of ids)
    for (const { report } of byId.get(id)?.derivedFrom ?? []) if (report !== undefined) ids.add(report);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/**
 * Gathers from records all that the accounts of one event are collated from; `undefined` when they hold no such event.
 *
 * Order: that of the records.
 */
export function dossierOf(records: Iterable<AnyRecord>, eventId: EventId): EventDossier | undefined {
  const all = [...records];
  const events = new Map(ofKind(all, "event").map((event) => [event.id, event]));
  const event = events.get(eventId);
  if (event === undefined) return undefined;
  const links = ofKind(all, "link");
  const linked = linkedIds(links, "event");
  const same = new Set(linked.members(linked.canonical(eventId)));
  const questions = ofKind(all, "question").filter((question) => same.has(question.event));
  const asked = new Set(questions.map(({ id }) => id));
  const claims = ofKind(all, "claim").filter((claim) => same.has(claim.event) || asked.has(claim.question));
  const held = new Set(claims.map(({ id }) => id));
  const cited = new Set(
    claims.flatMap(({ evidence }) => evidence.flatMap((each) => ("passage" in each ? [each.passage] : []))),
  );
  const passages = new Map(
    ofKind(all, "passage")
      .filter(({ id }) => cited.has(id))
      .map((passage) => [passage.id, passage]),
  );
  return {
    event,
    parents: parentsOf(event, events),
    linkedEvents: [...events.values()].filter(({ id }) => id !== eventId && same.has(id)),
    questions,
    claims,
    actors: ofKind(all, "actor"),
    places: ofKind(all, "place"),
    reports: reportsBehind(claims, all, passages),
    passages: [...passages.values()],
    links,
    judgements: ofKind(all, "judgement").filter((judgement) => judgement.claims.some((claim) => held.has(claim))),
  };
}
