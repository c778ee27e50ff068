import { z } from "zod";

const GoldSpan = z.object({ start: z.int(), end: z.int(), exact: z.string() });

/** One claim as a person annotated it. Source: GUIDELINES.md of the annotated folder. */
export const GoldClaim = z.object({
  id: z.string(),
  family: z.enum(["count", "statement"]),
  content: z.array(GoldSpan).min(1),
  originator: z.object({
    kind: z.enum(["named", "described", "anonymous", "own_voice"]),
    mention: GoldSpan.nullable(),
    name: z.string(),
  }),
  on_behalf_of: z.string().nullable(),
  relays: z.array(z.string()),
  cue: GoldSpan.nullable(),
  act: z.string(),
  certainty: z.string(),
  count: z
    .object({
      topic: z.string(),
      population: z.string(),
      lower: z.int(),
      upper: z.int().nullable(),
      qualifier: z.string(),
      unit: z.string(),
      mention: GoldSpan,
    })
    .nullable(),
  same_event_as_headline: z.boolean(),
  ambiguous: z.string(),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

/** The annotations of one text. */
export const GoldFile = z.object({ text_sha256: z.string(), claims: z.array(GoldClaim) });
export type GoldFile = z.infer<typeof GoldFile>;
