import type { ActorRecord } from "../records/actor.ts";
import type { EventRecord } from "../records/event.ts";
import type { Identifier } from "../records/every-record.ts";
import type { PlaceRecord } from "../records/place.ts";
import { parseEdtfDate } from "../values/edtf-date.ts";
import { type NameForm, nameForms } from "./name-form.ts";
import { type PlacePosition, toPosition } from "./position.ts";

/** What every record brings along that may be the same as another. */
export interface LinkCandidate {
  readonly id: string;
  /** Dataset or bundle that it came from: rows of one are distinct, so its records are never proposed with each other. */
  readonly source: string | undefined;
  /** The id that stands for it and all that people judged to be the same. */
  readonly canonical: string;
  readonly type: string;
  readonly identifiers: readonly Identifier[];
}

export interface ActorCandidate extends LinkCandidate {
  readonly names: readonly NameForm[];
}

export interface PlaceCandidate extends ActorCandidate {
  /** Absent where nobody located it, or only in a country. */
  readonly position: PlacePosition | undefined;
}

export interface EventCandidate extends LinkCandidate {
  readonly partOf: string | undefined;
  /** First and last day of its anchor, and the date as written. Units: days since 1970-01-01. */
  readonly days: { readonly first: number; readonly last: number; readonly edtf: string } | undefined;
  readonly places: readonly PlaceCandidate[];
  readonly parties: readonly ActorCandidate[];
}

/** Where a record came from, and what it is linked to already. */
export type CandidateOrigin = Pick<LinkCandidate, "source" | "canonical">;

/** Makes an actor ready to be compared. */
export function toActorCandidate(record: ActorRecord, origin: CandidateOrigin): ActorCandidate {
  return { ...ownParts(record), ...origin, names: record.names.flatMap(nameForms) };
}

/** Makes a place ready to be compared. */
export function toPlaceCandidate(record: PlaceRecord, origin: CandidateOrigin): PlaceCandidate {
  return {
    ...ownParts(record),
    ...origin,
    names: record.names.flatMap(nameForms),
    position: toPosition(record.geometry),
  };
}

/** The places and parties of an event, as they are compared themselves. */
export interface EventSurroundings extends CandidateOrigin {
  readonly places: readonly PlaceCandidate[];
  /** Actors of its sides, or of those of the event that it is part of. */
  readonly parties: readonly ActorCandidate[];
}

/** Makes an event ready to be compared. */
export function toEventCandidate(record: EventRecord, surroundings: EventSurroundings): EventCandidate {
  const { when } = record.anchor;
  const bounds = when === undefined ? undefined : parseEdtfDate(when);
  return {
    ...ownParts(record),
    ...surroundings,
    partOf: record.partOf,
    days:
      when !== undefined && bounds?.ok === true
        ? { first: bounds.value.firstDay, last: bounds.value.lastDay, edtf: when }
        : undefined,
  };
}

function ownParts({ id, type, identifiers }: ActorRecord | PlaceRecord | EventRecord) {
  return { id, type, identifiers };
}
