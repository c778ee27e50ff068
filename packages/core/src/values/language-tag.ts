import type { z } from "zod";
import type { Checked, ValueIssue } from "../issue.ts";
import { checkedString } from "./checked-string.ts";

// Language, script, region, at most two variants, private use. Every part begins with a hyphen and differs from the
// next in length or letters, so that nothing is tried twice.
const PATTERN =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,2}(?:-x(?:-[a-z0-9]{1,8}){1,2})?$/;

/** Writes each part in the case that BCP 47 recommends: language small, script capitalised, region in capitals. */
function inRecommendedCase(text: string): string {
  const [language = "", ...rest] = text.replaceAll("_", "-").toLowerCase().split("-");
  const parts = rest.map((part) => {
    if (/^[a-z]{4}$/.test(part)) return part.slice(0, 1).toUpperCase() + part.slice(1);
    return /^[a-z]{2}$/.test(part) ? part.toUpperCase() : part;
  });
  return [language, ...parts].join("-");
}

function checkLanguageTag(text: string): ValueIssue[] {
  if (PATTERN.test(text)) return [];
  const mended = text.length <= 64 ? inRecommendedCase(text) : "";
  return [
    {
      code: "language.unreadable",
      severity: "error",
      message: `Cannot read language "${text.slice(0, 64)}": expected a BCP 47 tag such as en, fr-CA, zh-Hant or und`,
      ...(PATTERN.test(mended) ? { hint: `Write ${mended}` } : {}),
      raw: text,
    },
  ];
}

/**
 * A well-formed BCP 47 language tag in the recommended case, `und` where the language is not known.
 *
 * Shape: language, script, region, up to two variants, private use; extensions and grandfathered tags are refused.
 * Issues: `language.unreadable`.
 * Source: RFC 5646, narrowed to what reports carry.
 */
export const LanguageTag = checkedString(checkLanguageTag, { pattern: PATTERN.source });
export type LanguageTag = z.infer<typeof LanguageTag>;

/**
 * Reads a language tag.
 *
 * Issues: `language.unreadable`, with the right spelling as hint where only the case or the hyphen is wrong.
 * Throws: never.
 */
export function parseLanguageTag(text: string): Checked<LanguageTag, ValueIssue> {
  const issues = checkLanguageTag(text);
  return issues.length === 0 ? { ok: true, value: text, issues } : { ok: false, issues };
}
