import { type ActorId, derivedId, EventRecord, ReportRecord } from "@variorum/core";
import type { Finding } from "../claims/finding.ts";
import type { ResolvedText } from "../entities/resolve-sources.ts";
import type { ArticleText, Draft, ExtractOptions } from "../extractor.ts";
import type { ParsedText } from "../text/parse-text.ts";
import { startActorList } from "./actor-list.ts";
import { claimOf } from "./claim-of.ts";
import { startPassageList } from "./passage-list.ts";

/** What a draft is built from. */
export interface DraftInput {
  readonly article: ArticleText;
  readonly parsed: ParsedText;
  readonly resolved: ResolvedText;
  readonly findings: readonly Finding[];
  /** Name and version of the extractor. */
  readonly tool: string;
  readonly notes: readonly string[];
}

const PUBLIC = { level: "public", reasons: [] } as const;

/** Turns what was found in a text into records. */
export function buildDraft(input: DraftInput, { sha256, known }: ExtractOptions): Draft {
  const { article, parsed, resolved, findings } = input;
  const { text, metadata } = article;
  const textSha256 = sha256(text);
  const actors = startActorList({ textSha256, sha256, known });
  const publisher = actors.publisher(metadata.outlet);
  const report = reportOf(input, textSha256, derivedId("report", [textSha256], sha256), publisher);
  const event = EventRecord.parse({
    kind: "event",
    id: derivedId("event", [textSha256, "main"], sha256),
    type: "statement_or_other",
    label: [{ value: metadata.title ?? "Event of the report", lang: "en" }],
    anchor: { where: [], basis: "editorial" },
    identifiers: [],
    sensitivity: PUBLIC,
  });
  const passages = startPassageList(report.id, text, textSha256, sha256);
  const claims = findings.flatMap((finding) => {
    const claim = claimOf(finding, {
      parsed,
      resolved,
      actors,
      passages,
      publisher,
      event: event.id,
      textSha256,
      sha256,
      tool: input.tool,
      report,
    });
    return claim === undefined ? [] : [claim];
  });
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  return {
    text,
    report,
    actors: actors.all(),
    places: [],
    passages: passages.all(),
    events: [event],
    claims: unique,
    notes: input.notes,
  };
}

function reportOf({ article }: DraftInput, textSha256: string, id: string, publisher: ActorId): ReportRecord {
  const { text, metadata, source, normalization } = article;
  const bytes = new TextEncoder().encode(text).length;
  return ReportRecord.parse({
    kind: "report",
    id,
    type: "news_article",
    ...(metadata.title === undefined ? {} : { title: metadata.title }),
    publisher,
    publisherBasis: metadata.outlet === undefined ? "unknown" : "external",
    authors: metadata.authors ?? [],
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    archives: [],
    ...(metadata.publishedAt === undefined ? {} : { publishedAt: metadata.publishedAt, publishedAtBasis: "external" }),
    language: metadata.language ?? "en",
    ...(source === undefined ? {} : { source }),
    text: { sha256: textSha256, bytes, length: text.length, normalization },
    derivedFrom: [],
    licence: { status: "unknown", textStorage: "local_only" },
    sensitivity: PUBLIC,
  });
}
