import {
  Identifier,
  LanguageTag,
  LocalText,
  NameUse,
  Redaction,
  SensitivityLevel,
  SensitivityReason,
  Text,
} from "@variorum/core";
import { z } from "zod";

/** An actor by its id. Anything else is reported with the actors that may be meant, so that every text is taken here. */
export const ActorReference = Text.meta({ description: "Id of an actor", examples: ["act:csp-psd"], pattern: "^act:" });

/** A text, or texts with their languages; a plain one is in the language of the file. */
export const AuthoredTexts = z.union([Text, z.array(LocalText).min(1)]);
export type AuthoredTexts = z.infer<typeof AuthoredTexts>;

const AuthoredName = z.union([
  Text,
  z.strictObject({
    value: Text.meta({ description: "The name itself" }),
    lang: LanguageTag.exactOptional().meta({ description: "Its language; that of the file when left out" }),
    use: NameUse.exactOptional().meta({
      description: "Left out: preferred for the first name in its language, else alias",
    }),
  }),
]);

/** A name or names; of plain ones the first is preferred, the others are aliases. */
export const AuthoredNames = z.union([Text, z.array(AuthoredName).min(1)]);
export type AuthoredNames = z.infer<typeof AuthoredNames>;

/** A level alone, or a level with its reasons. */
export const AuthoredSensitivity = z.union([
  SensitivityLevel,
  z.strictObject({
    level: SensitivityLevel.meta({ description: "How far the record may travel" }),
    reasons: z.array(SensitivityReason).exactOptional().meta({ description: "Why it may not travel further" }),
  }),
]);
export type AuthoredSensitivity = z.infer<typeof AuthoredSensitivity>;

/** `scheme:value`, or both under their names. */
export const AuthoredIdentifier = z.union([Text, Identifier]);
export type AuthoredIdentifier = z.infer<typeof AuthoredIdentifier>;

/** Keys that every record may have. */
export const everyAuthored = {
  redacted: z.array(Redaction).min(1).exactOptional().meta({ description: "Fields known to the editors and left out" }),
  note: Text.exactOptional().meta({ description: "A remark of the editors; never a fact about the world" }),
};

/** Key of the records that say for themselves how far they may travel. */
export const ownSensitivity = {
  sensitivity: AuthoredSensitivity.exactOptional().meta({
    description: "How far the record may travel; public when left out",
  }),
};

/** Key of records that other registers know. */
export const ownIdentifiers = {
  identifiers: z
    .array(AuthoredIdentifier)
    .exactOptional()
    .meta({
      description: "Numbers under which other registers know it, as scheme:value",
      examples: [["wikidata:Q912"]],
    }),
};
