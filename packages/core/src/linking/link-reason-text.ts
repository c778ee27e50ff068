import type { ReasonLanguage } from "../collation/reason-text.ts";
import type { LinkReason } from "./link-proposal.ts";
import { LINK_REASONS_EN } from "./link-reasons.en.ts";

const SENTENCES = { en: LINK_REASONS_EN } as const satisfies Record<
  ReasonLanguage,
  Readonly<Record<LinkReason["key"], string>>
>;

/**
 * Puts a reason for a proposal into words.
 *
 * @example
 * linkReasonText({ key: "places.near", parameters: { km: 3 } }, "en") // "Their places are 3 km apart, no farther than the two are known."
 */
export function linkReasonText({ key, parameters }: LinkReason, lang: ReasonLanguage): string {
  // One pass over the sentence, so that names with braces in them are never read as parameters.
  return SENTENCES[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );
}
