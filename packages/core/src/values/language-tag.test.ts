import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LanguageTag, parseLanguageTag } from "./language-tag.ts";

describe("parseLanguageTag", () => {
  test.each(["en", "und", "fr-CA", "zh-Hant", "sr-Latn-RS", "es-419", "de-1996", "sl-rozaj-biske", "taq", "ar-x-mali"])(
    "%j is read",
    (tag) => {
      expect(parseLanguageTag(tag)).toEqual({ ok: true, value: tag, issues: [] });
    },
  );

  test.each([
    ["EN", "Write en"],
    ["fr_ca", "Write fr-CA"],
    ["zh-hant", "Write zh-Hant"],
    ["", undefined],
    ["english", undefined],
    ["en-", undefined],
    ["i-klingon", undefined],
    ["en en", undefined],
  ])("%j is refused with hint %j", (tag, hint) => {
    const parsed = parseLanguageTag(tag);
    expect(parsed.ok).toBe(false);
    expect(parsed.issues[0]).toMatchObject({ code: "language.unreadable", raw: tag });
    expect(parsed.issues[0]?.hint).toBe(hint);
  });

  test("takes what Intl takes for a locale, whatever is read", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/), (tag) => {
        expect(parseLanguageTag(tag).ok).toBe(true);
        expect(() => new Intl.Locale(tag)).not.toThrow();
      }),
    );
  });

  test("is quick, when the text is long and hostile", () => {
    expect(parseLanguageTag("en-x".repeat(100_000)).ok).toBe(false);
  });
});

test("LanguageTag carries the issue code, when the tag is refused", () => {
  expect(LanguageTag.safeParse("english").error?.issues[0]).toMatchObject({ params: { code: "language.unreadable" } });
});
