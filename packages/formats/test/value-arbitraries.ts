import { type AnyRecord, entryOf, idsOf, NameUse, parseCount, passageAround, passageId, TOPICS } from "@variorum/core";
import { buildPassage } from "@variorum/core/testing";
import fc from "fast-check";
import { sha256 } from "../src/sha256.ts";

/* What random records are made of: texts, dates, values and the passages of one text. */

/** Any text a record may hold: signs of YAML and CSV, line breaks, spaces at the ends, every script. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }) },
    fc.constantFrom(
      "true",
      "null",
      "007",
      "2024-07-01",
      "- a",
      "a: b",
      "# no",
      " x ",
      "a\r\nb\n",
      "'=1+1",
      "@x",
      "…",
      "yes\t",
      "[a]",
      "*a",
      "\uFEFFx",
      "\u2028",
      "~",
    ),
  )
  .map((text) => text.replaceAll("\0", "0").toWellFormed())
  .filter((text) => text !== "");

/** Any name or label: a text of one line in which something can be seen. */
const anyLine = anyText
  .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "¶"))
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

export const note = fc.option(anyText, { nil: undefined });
export const lang = fc.constantFrom("en", "fr", "ar", "und");
export const edtf = fc.constantFrom(
  "2024",
  "2024-07",
  "2024-07-28",
  "2024-07-25/2024-07-27",
  "[..2021]",
  "2012/..",
  "2014~",
);
export const localTexts = fc.array(fc.record({ value: anyLine, lang }), { minLength: 1, maxLength: 3 });
export const names = fc.array(fc.record({ value: anyLine, lang, use: fc.constantFrom(...NameUse.options) }), {
  minLength: 1,
  maxLength: 4,
});
export const identifiers = fc.array(fc.record({ scheme: anyText, value: anyText }), { maxLength: 2 });
export const sensitivity = fc.record({
  level: fc.constantFrom("public", "restricted", "withheld"),
  reasons: fc.constantFrom([], ["minor"]),
});
export const actor = fc.constantFrom("act:a", "act:b", "act:post");
export const TEXT = "🔥 She said that at least 20 people died. قال. She said it twice.\r\n";
export const TEXT_SHA256 = sha256(TEXT);

export function passageOf(start: number, end: number): AnyRecord {
  const words = passageAround(TEXT, start, end);
  return buildPassage({ id: passageId(TEXT_SHA256, start, end, sha256), report: "rep:told", start, end, ...words });
}

export const PASSAGES = [passageOf(3, 11), passageOf(17, 32), passageOf(43, 47), passageOf(48, 56)];
export const passage = fc.constantFrom(...PASSAGES.map(({ id }) => id));
export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

export const population = fc.record({
  of: fc.constantFrom([], ["act:a"], ["act:a", "act:b"]),
  who: fc.constantFrom("all", "civilians", "other"),
  label: maybe(anyText),
  unit: fc.constantFrom("person", "vehicle"),
});

export const count = fc.oneof(
  fc.constantFrom("7", "at least 20", "dozens", "no one").map((words) => {
    const read = parseCount(words, { unit: "person" });
    return read.ok ? read.value : undefined;
  }),
  anyText.map((raw) => ({ lower: 3, upper: null, qualifier: "at_least", unit: "person", raw })),
);
export const VALUES = {
  count,
  date: fc.oneof(
    edtf.map((date) => ({ edtf: date, raw: date })),
    fc.record({ edtf, raw: anyText }),
  ),
  place: fc.record({ place: fc.constant("plc:here"), raw: maybe(anyText) }),
  text: fc.record({ text: anyText }),
  category: fc.record({ answer: actor }),
  boolean: fc.record({ answer: fc.boolean() }),
};

/** The key of a question and a value that answers it. */
export const asked = fc.constantFrom(...idsOf(TOPICS)).chain((topic) => {
  const { valueKind, population: needed, defaultUnit } = entryOf(TOPICS, topic);
  const whose = needed === "none" ? fc.constant(undefined) : needed === "required" ? population : maybe(population);
  return fc.record({ topic: fc.constant(topic), population: whose, value: VALUES[valueKind] }).map((key) => ({
    ...key,
    population:
      key.population === undefined || defaultUnit !== undefined ? key.population : withoutUnit(key.population),
  }));
});

export function withoutUnit({ of, who, label }: { of: readonly string[]; who: string; label: string | undefined }) {
  return { of, who, label };
}
