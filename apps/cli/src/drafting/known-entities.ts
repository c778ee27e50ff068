import type { ActorRecord, PlaceRecord } from "@variorum/core";
import type { KnownEntities } from "@variorum/extract";
import { exportRecords, type ReadStore } from "@variorum/store/read";

/** An id that was derived and not written or numbered by anybody: where two records have a name, the other is meant. */
const DERIVED = /^[a-z]+:[0-9a-f]{20}$/u;

/**
 * Reads the actors and places of a store, for articles to name. Who has no name of their own is left out: "officials" of
 * one article are not those of another.
 *
 * Order: of each list, the record that a name stands for comes behind others of the same name.
 */
export async function readKnownEntities(store: ReadStore): Promise<KnownEntities> {
  const actors: ActorRecord[] = [];
  const places: PlaceRecord[] = [];
  for await (const record of exportRecords(store, { kinds: ["actor", "place"] })) {
    if (record.kind === "actor" && isNamed(record)) actors.push(record);
    if (record.kind === "place") places.push(record);
  }
  return { actors: inOrder(actors), places: inOrder(places) };
}

/** Adds what an article brought, for the articles behind it. */
export function withDrafted(known: KnownEntities, drafted: KnownEntities): KnownEntities {
  return {
    actors: [...drafted.actors.filter(isNamed), ...known.actors],
    places: [...drafted.places, ...known.places],
  };
}

function isNamed({ id, type, note, names }: ActorRecord): boolean {
  const isUnidentified = type === "unidentified_group" || type === "unidentified_person";
  // A draft says in a note that the text describes and does not name; what people note of an actor takes no name away.
  const isDescribed = note !== undefined && DERIVED.test(id);
  return !isUnidentified && !isDescribed && names.length > 0;
}

function inOrder<Entity extends { readonly id: string }>(entities: readonly Entity[]): readonly Entity[] {
  const rank = ({ id }: Entity): string => `${DERIVED.test(id) ? 0 : 1}`;
  return entities.toSorted((a, b) => (rank(a) === rank(b) ? (a.id < b.id ? 1 : -1) : rank(a) < rank(b) ? -1 : 1));
}
