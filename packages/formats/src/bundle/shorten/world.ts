import type { RecordOf } from "@variorum/core";
import { given } from "../expand/short-forms.ts";
import { shortIdentifiers, shortNames, shortSensitivity, shortTexts } from "./short-forms.ts";
import { type Shortening, toQuote, unless, unlessEmpty } from "./shortening.ts";

/** Writes an actor as people do. */
export function shortenActor(actor: RecordOf<"actor">, shortening: Shortening): object {
  const affiliations = actor.affiliations.map(({ actor: other, relation, period, basis, passage }) => ({
    actor: other,
    relation,
    ...given({
      period,
      basis: unless("unknown", basis),
      passage: passage === undefined ? undefined : toQuote(shortening, passage, undefined),
    }),
  }));
  return {
    id: actor.id,
    type: actor.type,
    names: shortNames(actor.names, shortening.lang),
    ...given({
      affiliations: unlessEmpty(affiliations),
      identifiers: shortIdentifiers(actor.identifiers),
      sensitivity: shortSensitivity(actor.sensitivity),
      redacted: actor.redacted,
      note: actor.note,
    }),
  };
}

/** Writes a place as people do. */
export function shortenPlace(place: RecordOf<"place">, { lang }: Shortening): object {
  const { geometry } = place;
  const placed = geometry === undefined ? undefined : { ...geometry, basis: unless("editorial", geometry.basis) };
  return {
    id: place.id,
    type: place.type,
    names: shortNames(place.names, lang),
    ...given({
      within: place.within,
      geometry: placed === undefined ? undefined : given(placed),
      identifiers: shortIdentifiers(place.identifiers),
      sensitivity: shortSensitivity(place.sensitivity),
      redacted: place.redacted,
      note: place.note,
    }),
  };
}

/** Writes an event as people do. */
export function shortenEvent(event: RecordOf<"event">, { lang }: Shortening): object {
  const anchor = given({ when: event.anchor.when, where: unlessEmpty(event.anchor.where) });
  return {
    id: event.id,
    type: event.type,
    label: shortTexts(event.label, lang),
    ...given({
      partOf: event.partOf,
      anchor: Object.keys(anchor).length === 0 ? undefined : anchor,
      sides: event.sides?.map(({ id, label, actors }) => ({ id, label: shortTexts(label, lang), actors })),
      coverage: event.coverage,
      identifiers: shortIdentifiers(event.identifiers),
      sensitivity: shortSensitivity(event.sensitivity),
      redacted: event.redacted,
      note: event.note,
    }),
  };
}
