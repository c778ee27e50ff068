import type { Authored } from "../authoring.ts";
import { type Expanded, samePath } from "./expanded.ts";
import { type Expansion, toActor, toPassage } from "./expansion.ts";
import { given, toIdentifiers, toNames, toSensitivity, toTexts } from "./short-forms.ts";

/** Expands an actor as it was written. */
export function expandActor(expansion: Expansion, actor: Authored<"actor">): Expanded {
  const affiliations = (actor.affiliations ?? []).map(({ actor: other, relation, period, basis, passage }, index) => ({
    actor: toActor(expansion, other, ["affiliations", index, "actor"]),
    relation,
    ...given({ period }),
    basis: basis ?? "unknown",
    ...given({
      passage:
        passage === undefined
          ? undefined
          : toPassage(expansion, passage, { report: undefined, path: ["affiliations", index, "passage"] }),
    }),
  }));
  const record = {
    kind: "actor",
    id: actor.id,
    type: actor.type,
    names: toNames(actor.names, expansion.lang),
    affiliations,
    identifiers: toIdentifiers(actor.identifiers),
    sensitivity: toSensitivity(actor.sensitivity),
    ...given({ redacted: actor.redacted, note: actor.note }),
  };
  return { record, origin: samePath };
}

/** Expands a place as it was written. */
export function expandPlace(expansion: Expansion, place: Authored<"place">): Expanded {
  const geometry =
    place.geometry === undefined ? undefined : { ...place.geometry, basis: place.geometry.basis ?? "editorial" };
  const record = {
    kind: "place",
    id: place.id,
    type: place.type,
    names: toNames(place.names, expansion.lang),
    ...given({ within: place.within, geometry }),
    identifiers: toIdentifiers(place.identifiers),
    sensitivity: toSensitivity(place.sensitivity),
    ...given({ redacted: place.redacted, note: place.note }),
  };
  return { record, origin: samePath };
}

/** Expands an event as it was written. */
export function expandEvent(expansion: Expansion, event: Authored<"event">): Expanded {
  const { lang } = expansion;
  const { anchor } = event;
  const where = typeof anchor?.where === "string" ? [anchor.where] : (anchor?.where ?? []);
  const sides = event.sides?.map((side, index) => ({
    id: side.id,
    label: toTexts(side.label, lang),
    actors: side.actors.map((actor, at) => toActor(expansion, actor, ["sides", index, "actors", at])),
  }));
  const record = {
    kind: "event",
    id: event.id,
    type: event.type,
    label: toTexts(event.label, lang),
    ...given({ partOf: event.partOf }),
    anchor: { ...given({ when: anchor?.when }), where, basis: "editorial" },
    ...given({ sides, coverage: event.coverage }),
    identifiers: toIdentifiers(event.identifiers),
    sensitivity: toSensitivity(event.sensitivity),
    ...given({ redacted: event.redacted, note: event.note }),
  };
  return { record, origin: samePath };
}
