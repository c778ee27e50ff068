import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { LanguageTag } from "../values/language-tag.ts";
import { LocalText } from "../values/name.ts";
import { Text } from "../values/text.ts";
import { EventType } from "../vocabulary/event-types.ts";
import { everyRecord, Identifier, ownSensitivity } from "./every-record.ts";
import { ActorId, EventId, PlaceId } from "./ids.ts";

/** A finding aid: when and where to look for the event. Never exported as fact. */
export const Anchor = z.strictObject({
  when: EdtfDate.exactOptional().meta({ description: "When to look for the event, as EDTF" }),
  where: z.array(PlaceId).meta({ description: "Where to look for the event" }),
  basis: z.literal("editorial").meta({ description: "Always the editors' choice" }),
});
export type Anchor = z.infer<typeof Anchor>;

/** One of the opposing sides of an event, as the editors group its actors. */
export const Side = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .meta({ description: "Slug of the side within the event", examples: ["state"] }),
  label: z.array(LocalText).min(1).meta({ description: "What the side is called" }),
  actors: z.array(ActorId).min(1).meta({ description: "Its actors; never a population" }),
});
export type Side = z.infer<typeof Side>;

/** What was searched for accounts, and until when: silence means something only beside it. */
export const Coverage = z.strictObject({
  outlets: z.array(Text).meta({ description: "Outlets and channels that were searched" }),
  languages: z.array(LanguageTag).meta({ description: "Languages that were searched" }),
  until: EdtfDate.meta({ description: "Day until which was searched, as EDTF" }),
  by: Text.meta({ description: "Who searched" }),
});
export type Coverage = z.infer<typeof Coverage>;

/**
 * An anchor for the accounts of one happening. It holds no facts about it: when, where, how many and by whom are
 * questions, and their answers are claims.
 *
 * Source: Simple Event Model (sem:Event with views), GAF (instance and mention).
 */
export const EventRecord = z.strictObject({
  kind: z.literal("event").meta({ description: "Kind of record" }),
  id: EventId.meta({ description: "Neutral slug, or from a dataset's own number; kept for ever" }),
  type: EventType.meta({ description: "Sort of event, acceptable to all sides", examples: ["battle"] }),
  label: z.array(LocalText).min(1).meta({ description: "Neutral label; must be acceptable to all sides" }),
  partOf: EventId.exactOptional().meta({ description: "The larger event or conflict it belongs to" }),
  anchor: Anchor.meta({ description: "Finding aid, never exported as fact" }),
  sides: z
    .array(Side)
    .min(1)
    .exactOptional()
    .meta({ description: "The opposing sides as the editors group them; where absent, those of partOf" }),
  coverage: Coverage.exactOptional().meta({ description: "What was searched for accounts of it" }),
  identifiers: z.array(Identifier).meta({ description: "Numbers under which datasets know it" }),
  ...ownSensitivity,
  ...everyRecord,
});
export type EventRecord = z.infer<typeof EventRecord>;
