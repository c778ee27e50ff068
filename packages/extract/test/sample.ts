import { createHash } from "node:crypto";
import { findAttributions } from "../src/attribution/find-attributions.ts";
import type { ArticleMetadata, Draft, ExtractOptions } from "../src/extractor.ts";
import { openRuleExtractor } from "../src/rule-extractor.ts";
import { type ParsedText, parseText, spanOf, type TokenRange } from "../src/text/parse-text.ts";
import type { Span } from "../src/text/span.ts";
import { openTagger } from "../src/text/tags.ts";

/** The tagger of all tests: its model takes a while to load. */
export const tag = openTagger();
const extractor = openRuleExtractor();

/** The hash that tests hand in. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A text of a test, cut and tagged. */
export function parseSample(text: string): ParsedText {
  return parseText(text, tag);
}

/** The words of some tokens; "-" where there are none. */
export function wordsOf(parsed: ParsedText, range: TokenRange | undefined): string {
  if (range === undefined) return "-";
  const { start, end } = spanOf(parsed.tokens, range);
  return parsed.text.slice(start, end);
}

/** The words of some stretches, with a sign where they are cut. */
export function textOf({ text }: Pick<ParsedText, "text">, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

/** Each attribution of a text as "who | cue | what"; what is said at once stands in one list, parted by " // ". */
export function attributionsIn(text: string): readonly string[] {
  const parsed = parseSample(text);
  return findAttributions(parsed).map((attribution) => {
    const { source, cue, contents, inherits, subject } = attribution;
    const from = source.range ?? inherits?.source.range ?? subject?.range;
    return `${wordsOf(parsed, from)} | ${wordsOf(parsed, cue)} | ${contents.map(({ spans }) => textOf(parsed, spans)).join(" // ")}`;
  });
}

/** The draft of a text of a test. */
export async function draftOf(
  text: string,
  metadata: ArticleMetadata = {},
  known: Pick<ExtractOptions, "known"> = {},
): Promise<Draft> {
  return extractor.extract(
    { name: "sample.txt", text, normalization: "none", metadata, notes: [] },
    { sha256, ...known },
  );
}
