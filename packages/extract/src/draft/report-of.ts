import { type ActorId, derivedId, ReportRecord, type Sha256 } from "@variorum/core";
import type { ReportDate } from "../dates/find-report-date.ts";
import type { ArticleText } from "../extractor.ts";
import type { ParsedText } from "../text/parse-text.ts";

/** What a report is drafted from. */
export interface ReportSources {
  readonly article: ArticleText;
  readonly parsed: ParsedText;
  readonly date: ReportDate | undefined;
  readonly language: string;
  readonly publisher: ActorId;
  readonly textSha256: string;
  readonly sha256: Sha256;
  readonly notes: readonly string[];
}

/** Longest line that can be a title. Units: UTF-16 code units. */
const LONGEST_TITLE = 200;

/** The title as the text shows it: its first line, where that has no stop and others follow. */
function titleOf({ sentences, text, paragraphs }: ParsedText): string | undefined {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.length < 2 || first.end - first.start > LONGEST_TITLE) return undefined;
  const isOne = sentences.filter(({ paragraph }) => paragraph === 0).length === 1;
  const title = text.slice(first.start, first.end);
  return isOne && /\p{L}{2}/u.test(title) && !/[.!?:]["”’]?$/u.test(title) ? title : undefined;
}

/** Drafts the report: what is known of the text from the page around it, else from the text. */
export function reportOf(sources: ReportSources): ReportRecord {
  const { article, parsed, date, language, publisher, textSha256, sha256, notes } = sources;
  const { text, metadata, source, normalization } = article;
  const title = metadata.title?.value ?? titleOf(parsed);
  const published = metadata.publishedAt?.value ?? date?.edtf;
  return ReportRecord.parse({
    kind: "report",
    id: derivedId("report", [textSha256], sha256),
    type: "news_article",
    ...(title === undefined ? {} : { title }),
    publisher,
    publisherBasis: metadata.outlet !== undefined ? "external" : parsed.outlet === undefined ? "unknown" : "text",
    authors: (metadata.authors ?? []).map(({ value }) => value),
    ...(metadata.url === undefined ? {} : { url: metadata.url.value }),
    archives: [],
    ...(published === undefined
      ? {}
      : { publishedAt: published, publishedAtBasis: metadata.publishedAt === undefined ? "text" : "external" }),
    language,
    ...(source === undefined ? {} : { source }),
    text: { sha256: textSha256, bytes: Buffer.byteLength(text), length: text.length, normalization },
    derivedFrom: [],
    licence: { status: "unknown", textStorage: "local_only" },
    sensitivity: { level: "public", reasons: [] },
    ...(notes.length === 0 ? {} : { note: notes.join(". ") }),
  });
}
