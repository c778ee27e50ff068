import {
  type AnyRecord,
  type EventDossier,
  type LinkRecord,
  type RecordKind,
  type RecordOf,
  referencesOf,
} from "@variorum/core";

/** All that the dossiers of some events are cut from. */
export interface Gathered {
  /** Every record that they may need, by id. */
  readonly records: { readonly get: (id: string) => AnyRecord | undefined };
  readonly claims: ReadonlyMap<string, readonly RecordOf<"claim">[]>;
  readonly questions: ReadonlyMap<string, readonly RecordOf<"question">[]>;
  readonly judgements: readonly RecordOf<"judgement">[];
  /** Links of events, actors and places, under each id that they join. */
  readonly links: ReadonlyMap<string, readonly LinkRecord[]>;
}

/** Claims and events of elsewhere are not followed: a dossier is of one event and those linked to it. */
const FOLLOWED = /^(act|plc|rep|pas):/;

/** Lists the ids that records name and that belong into a dossier with them. */
export function followedFrom(records: Iterable<AnyRecord>): readonly string[] {
  return [...new Set([...records].flatMap(referencesOf).map(({ id }) => id))].filter((id) => FOLLOWED.test(id));
}

/**
 * Cuts the dossier of one event out of what was gathered for several.
 *
 * Order: each list of the dossier by id, as bytes.
 */
export function cutDossier(gathered: Gathered, event: RecordOf<"event">): EventDossier {
  const family = reach([event.id], gathered);
  const linkedEvents = family
    .filter((id) => id !== event.id)
    .flatMap((id) => ofKind(gathered.records.get(id), "event"));
  const claims = family.flatMap((id) => gathered.claims.get(id) ?? []);
  const questions = family.flatMap((id) => gathered.questions.get(id) ?? []);
  const parents = parentsOf(gathered, event);
  const named = namedFrom(gathered, [event, ...parents, ...linkedEvents, ...questions, ...claims]);
  const claimIds = new Set<string>(claims.map(({ id }) => id));
  return {
    event,
    parents,
    linkedEvents: sorted(linkedEvents),
    questions: sorted(questions),
    claims: sorted(claims),
    actors: only(named, "actor"),
    places: only(named, "place"),
    reports: only(named, "report"),
    passages: only(named, "passage"),
    links: sorted([...family, ...named.map(({ id }) => id)].flatMap((id) => gathered.links.get(id) ?? [])),
    judgements: gathered.judgements.filter((judgement) => judgement.claims.some((id) => claimIds.has(id))),
  };
}

/** What an event is part of, nearest first. A circle, which checks refuse, would end the walk. */
function parentsOf({ records }: Gathered, event: RecordOf<"event">): readonly RecordOf<"event">[] {
  const chain: RecordOf<"event">[] = [];
  const seen = new Set<string>([event.id]);
  for (let next: string | undefined = event.partOf; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const [parent] = ofKind(records.get(next), "event");
    if (parent === undefined) break;
    chain.push(parent);
    next = parent.partOf;
  }
  return chain;
}

/** Everything that some records name over any number of steps, with what is linked to it. */
function namedFrom(gathered: Gathered, from: readonly AnyRecord[]): readonly AnyRecord[] {
  const found = new Map<string, AnyRecord>();
  for (let next: readonly AnyRecord[] = from; next.length > 0;) {
    const ids = reach(followedFrom(next), gathered).filter((id) => !found.has(id));
    next = ids.map((id) => gathered.records.get(id)).filter((record) => record !== undefined);
    for (const record of next) found.set(record.id, record);
  }
  return [...found.values()];
}

/** Some ids with all that links join to them, over any number of links. */
function reach(ids: readonly string[], { links }: Gathered): readonly string[] {
  const reached = new Set(ids);
  // A set that grows while it is walked: what is added is walked too.
  for (const id of reached) for (const { a, b } of links.get(id) ?? []) reached.add(a).add(b);
  return [...reached];
}

function ofKind<Kind extends RecordKind>(record: AnyRecord | undefined, kind: Kind): readonly RecordOf<Kind>[] {
  return record?.kind === kind ? [record as RecordOf<Kind>] : []; // the kind was compared just before
}

function only<Kind extends RecordKind>(records: readonly AnyRecord[], kind: Kind): readonly RecordOf<Kind>[] {
  return sorted(records.flatMap((record) => ofKind(record, kind)));
}

/** Puts records in the order of their ids, as bytes, each once. */
export function sorted<Kept extends { readonly id: string }>(records: readonly Kept[]): readonly Kept[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
