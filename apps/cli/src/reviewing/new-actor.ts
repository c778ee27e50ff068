import { ActorRecord, ActorType, derivedId, foldText } from "@variorum/core";
import { z } from "zod";
import { sha256 } from "../drafting/read-article-file.ts";

/** An actor that the store does not have yet, as a reviewer names it. */
export const NewActor = z.strictObject({ name: z.string().trim().min(1), type: ActorType });
export type NewActor = z.infer<typeof NewActor>;

/** The record of a new actor. The same name and type give the same id, so that it comes about once in many decisions. */
export function toActorRecord({ name, type }: NewActor): ActorRecord {
  return ActorRecord.parse({
    kind: "actor",
    id: derivedId("actor", ["review", foldText(name), type], sha256),
    type,
    names: [{ value: name, lang: "und", use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: { level: "public", reasons: [] },
  });
}
