import type { ActorRecord } from "../records/actor.ts";
import type { PlaceRecord } from "../records/place.ts";
import type { AffiliationRelation } from "../vocabulary/affiliation-relations.ts";
import type { PlaceType } from "../vocabulary/place-types.ts";
import type { EventDossier } from "./dossier.ts";
import { type LinkedIds, linkedIds } from "./linked.ts";

/** Who is who and what lies in what, once linked records count as one. All ids are canonical ones. */
export interface Identities {
  readonly actors: LinkedIds;
  readonly places: LinkedIds;
  /** Places that a place lies within. Order: nearest first. */
  readonly placesAround: (place: string) => readonly string[];
  readonly placeTypeOf: (place: string) => PlaceType | undefined;
  /** Bodies that an actor is a part or an organ of, by undisputed ties. Order: nearest first. */
  readonly bodiesAround: (actor: string) => readonly string[];
  /** Bodies that an actor belongs to or speaks for, itself first. Order: nearest first. */
  readonly bodiesBehind: (actor: string) => readonly string[];
  readonly isNamed: (actor: string) => boolean;
}

const PART: readonly AffiliationRelation[] = ["part_of", "organ_of"];
const SPEAKS: readonly AffiliationRelation[] = ["part_of", "organ_of", "head_of", "spokesperson_of"];

/** Follows ties upward, level by level; an id that comes again, as in a circle, is left out. */
function climb(start: string, above: (id: string) => readonly string[]): readonly string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of above(id)) seen.add(next);
  seen.delete(start);
  return [...seen];
}

/** Remembers what was computed for an id. */
function remembering<Result>(compute: (id: string) => Result): (id: string) => Result {
  const known = new Map<string, Result>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = compute(id);
    known.set(id, result);
    return result;
  };
}

function tiesOf(actors: ReadonlyMap<string, ActorRecord>, ids: LinkedIds, relations: readonly AffiliationRelation[]) {
  return (id: string): readonly string[] =>
    ids
      .members(id)
      .flatMap((member) => actors.get(member)?.affiliations ?? [])
      .filter(({ relation }) => relations.includes(relation))
      .map(({ actor }) => ids.canonical(actor))
      .sort();
}

/** Reads links, affiliations and `within` of a dossier into one view of who is who. */
export function identitiesOf({ actors, places, links }: Pick<EventDossier, "actors" | "places" | "links">): Identities {
  const actorIds = linkedIds(links, "actor");
  const placeIds = linkedIds(links, "place");
  const actorById = new Map<string, ActorRecord>(actors.map((actor) => [actor.id, actor]));
  const placeById = new Map<string, PlaceRecord>(places.map((place) => [place.id, place]));
  const placesOf = (id: string) => placeIds.members(id).flatMap((member) => placeById.get(member) ?? []);
  const around = (id: string): readonly string[] =>
    placesOf(id).flatMap(({ within }) => (within === undefined ? [] : [placeIds.canonical(within)]));
  const parts = tiesOf(actorById, actorIds, PART);
  const speaks = tiesOf(actorById, actorIds, SPEAKS);
  const isUnidentified = (id: string): boolean => actorById.get(id)?.type.startsWith("unidentified") === true;
  return {
    actors: actorIds,
    places: placeIds,
    placesAround: remembering((id) => climb(id, around)),
    placeTypeOf: (id) => placesOf(id)[0]?.type,
    bodiesAround: remembering((id) => climb(id, parts)),
    bodiesBehind: remembering((id) => [id, ...climb(id, speaks)]),
    isNamed: remembering((id) => !actorIds.members(id).every(isUnidentified)),
  };
}
