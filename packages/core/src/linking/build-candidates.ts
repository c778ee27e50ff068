import type { ActorRecord } from "../records/actor.ts";
import type { PlaceRecord } from "../records/place.ts";
import { buildActor, buildEvent, buildPlace } from "../testing.ts";
import {
  type ActorCandidate,
  type EventCandidate,
  type PlaceCandidate,
  toActorCandidate,
  toEventCandidate,
  toPlaceCandidate,
} from "./link-candidate.ts";

/*
 * Candidates for the tests of this folder, from a few words each.
 */

/** What a test says of where a record came from; the record stands for itself unless told otherwise. */
interface Origin {
  readonly source?: string;
  readonly canonical?: string;
}

function originOf(id: string, { source = "one", canonical = id }: Origin) {
  return { source, canonical };
}

const named = (name: string) => [{ value: name, lang: "en", use: "preferred" }];

/** An actor of a name. */
export function actorOf(
  id: string,
  name: string,
  { type, identifiers, ...origin }: Origin & Partial<Pick<ActorRecord, "type" | "identifiers">> = {},
): ActorCandidate {
  return toActorCandidate(
    buildActor({ id, names: named(name), ...present({ type, identifiers }) }),
    originOf(id, origin),
  );
}

/** A place of a name, at a point or nowhere. */
export function placeOf(
  id: string,
  name: string,
  {
    at,
    precision = "near",
    type,
    identifiers,
    ...origin
  }: Origin &
    Partial<Pick<PlaceRecord, "type" | "identifiers">> & {
      readonly at?: readonly [number, number];
      readonly precision?: string;
    } = {},
): PlaceCandidate {
  const geometry = at === undefined ? undefined : { lat: at[0], lon: at[1], precision, basis: "editorial" };
  const record = buildPlace({ id, names: named(name), ...present({ geometry, type, identifiers }) });
  return toPlaceCandidate(record, originOf(id, origin));
}

/** An event on some days, at some places, between some parties. */
export function eventOf(
  id: string,
  {
    when,
    type,
    identifiers,
    partOf,
    places = [],
    parties = [],
    ...origin
  }: Origin & {
    readonly when?: string;
    readonly type?: string;
    readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
    readonly partOf?: string;
    readonly places?: readonly PlaceCandidate[];
    readonly parties?: readonly ActorCandidate[];
  } = {},
): EventCandidate {
  const anchor = { where: [], basis: "editorial", ...present({ when }) };
  const record = buildEvent({ id, anchor, ...present({ type, identifiers, partOf }) });
  return toEventCandidate(record, { ...originOf(id, origin), places, parties });
}

/** The fields that are given. */
function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
