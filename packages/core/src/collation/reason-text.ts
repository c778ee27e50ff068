import type { Message, ReasonParameter } from "./reason.ts";
import { REASONS_EN } from "./reasons.en.ts";

/** Languages that have sentences. */
export const REASON_LANGUAGES = ["en"] as const;
export type ReasonLanguage = (typeof REASON_LANGUAGES)[number];

const SENTENCES = { en: REASONS_EN } as const satisfies Record<
  ReasonLanguage,
  Readonly<Record<Message["key"], string>>
>;
const YES_OR_NO = { en: { true: "yes", false: "no" } } as const satisfies Record<
  ReasonLanguage,
  { true: string; false: string }
>;

/**
 * Puts a reason, or one of the conditions under its `unless`, into words.
 *
 * `nameOf` gives the name of a record or of an answer by its id, to people who read the language; what it does not know
 * stays as it is.
 *
 * @example
 * reasonText({ key: "intervals.inside", parameters: { from: "47", to: "at least 24" } }, "en") // "47 lies within what at least 24 allows."
 */
export function reasonText(
  message: Message,
  lang: ReasonLanguage,
  nameOf?: (id: string) => string | undefined,
): string {
  const present = (parameter: ReasonParameter): string => {
    if (typeof parameter === "boolean") return YES_OR_NO[lang][parameter ? "true" : "false"];
    if (typeof parameter === "number") return String(parameter);
    return nameOf?.(parameter) ?? parameter;
  };
  // One pass over the sentence, so that words of a report with braces in them are never read as parameters.
  return SENTENCES[lang][message.key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = Object.hasOwn(message.parameters, name) ? message.parameters[name] : undefined;
    return parameter === undefined ? whole : present(parameter);
  });
}
