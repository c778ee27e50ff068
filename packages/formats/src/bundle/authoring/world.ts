import {
  ActorId,
  ActorType,
  AffiliationBasis,
  AffiliationRelation,
  Coverage,
  EdtfDate,
  EventId,
  EventType,
  Geometry,
  PlaceId,
  PlaceType,
  Side,
} from "@variorum/core";
import { z } from "zod";
import { AuthoredPassage } from "./evidence.ts";
import {
  ActorReference,
  AuthoredNames,
  AuthoredTexts,
  everyAuthored,
  ownIdentifiers,
  ownSensitivity,
} from "./short-forms.ts";

const names = AuthoredNames.meta({
  description: "Every name used of it; of plain ones the first is preferred, the others are aliases",
  examples: [["CSP-PSD", "CSP-DPA"]],
});

/** An actor as people write it. */
export const AuthoredActor = z.strictObject({
  kind: z
    .literal("actor")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: ActorId.meta({ description: "Written by its author; kept for ever", examples: ["act:csp-psd"] }),
  type: ActorType.meta({ description: "What sort of person or body it is", examples: ["armed_group"] }),
  names,
  affiliations: z
    .array(
      z.strictObject({
        actor: ActorReference.meta({ description: "The other actor" }),
        relation: AffiliationRelation.meta({ description: "What this actor is to the other" }),
        period: EdtfDate.exactOptional().meta({ description: "When the tie held, as EDTF" }),
        basis: AffiliationBasis.exactOptional().meta({ description: "How the tie is known; unknown when left out" }),
        passage: AuthoredPassage.exactOptional().meta({
          description: "The words that state the tie, with their report",
        }),
      }),
    )
    .exactOptional()
    .meta({ description: "Undisputed ties to other actors" }),
  ...ownIdentifiers,
  ...ownSensitivity,
  ...everyAuthored,
});
export type AuthoredActor = z.infer<typeof AuthoredActor>;

/** A place as people write it. */
export const AuthoredPlace = z.strictObject({
  kind: z
    .literal("place")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: PlaceId.meta({ description: "Written by its author; kept for ever", examples: ["plc:kidal"] }),
  type: PlaceType.meta({ description: "Level or sort of place", examples: ["settlement"] }),
  names,
  within: PlaceId.exactOptional().meta({ description: "The next larger place it lies in" }),
  geometry: z
    .strictObject({
      ...Geometry.shape,
      basis: Geometry.shape.basis.exactOptional().meta({ description: "editorial when left out" }),
    })
    .exactOptional()
    .meta({ description: "Position and its precision; left out for places nobody located" }),
  ...ownIdentifiers,
  ...ownSensitivity,
  ...everyAuthored,
});
export type AuthoredPlace = z.infer<typeof AuthoredPlace>;

/** An event as people write it. */
export const AuthoredEvent = z.strictObject({
  kind: z
    .literal("event")
    .exactOptional()
    .meta({ description: "Kind of record; needed where neither list nor id tells" }),
  id: EventId.meta({ description: "Neutral slug; kept for ever", examples: ["evt:tinzaouatene-2024-07"] }),
  type: EventType.meta({ description: "Sort of event, acceptable to all sides", examples: ["battle"] }),
  label: AuthoredTexts.meta({ description: "Neutral label, acceptable to all sides" }),
  partOf: EventId.exactOptional().meta({ description: "The larger event or conflict it belongs to" }),
  anchor: z
    .strictObject({
      when: EdtfDate.exactOptional().meta({ description: "When to look for the event, as EDTF" }),
      where: z
        .union([PlaceId, z.array(PlaceId)])
        .exactOptional()
        .meta({ description: "Where to look for the event" }),
      basis: z.literal("editorial").exactOptional().meta({ description: "Always the editors' choice" }),
    })
    .exactOptional()
    .meta({ description: "Finding aid, never exported as fact" }),
  sides: z
    .array(
      z.strictObject({
        id: Side.shape.id,
        label: AuthoredTexts.meta({ description: "What the side is called" }),
        actors: z.array(ActorReference).min(1).meta({ description: "Its actors; never a population" }),
      }),
    )
    .min(1)
    .exactOptional()
    .meta({ description: "The opposing sides as the editors group them; where left out, those of partOf" }),
  coverage: Coverage.exactOptional().meta({ description: "What was searched for accounts of it" }),
  ...ownIdentifiers,
  ...ownSensitivity,
  ...everyAuthored,
});
export type AuthoredEvent = z.infer<typeof AuthoredEvent>;
