import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Text } from "../values/text.ts";
import { LinkJudgement } from "../vocabulary/link-judgements.ts";
import { LinkRelation } from "../vocabulary/link-relations.ts";
import { everyRecord } from "./every-record.ts";
import { ActorId, EventId, LinkId, PlaceId } from "./ids.ts";

const Linked = z.union([EventId, ActorId, PlaceId]);

/**
 * A judgement on whether two events, two actors or two places are the same or belong together. Only positive `same_as`
 * links align questions.
 *
 * Source: the judgement of nomenklatura (positive, negative, unsure, no_judgement).
 */
export const LinkRecord = z.strictObject({
  kind: z.literal("link").meta({ description: "Kind of record" }),
  id: LinkId.meta({ description: "Written by its author or derived from the pair; kept for ever" }),
  of: z.enum(["event", "actor", "place"]).meta({ description: "Kind of the two records" }),
  a: Linked.meta({ description: "The one record" }),
  b: Linked.meta({ description: "The other record" }),
  relation: LinkRelation.meta({ description: "What a is to b", examples: ["same_as"] }),
  judgement: LinkJudgement.meta({ description: "Whether that holds" }),
  rationale: Text.meta({ description: "Why, in words for the reader" }),
  by: Text.meta({ description: "Who judged" }),
  at: EdtfDate.meta({ description: "When, as EDTF" }),
  ...everyRecord,
});
export type LinkRecord = z.infer<typeof LinkRecord>;
