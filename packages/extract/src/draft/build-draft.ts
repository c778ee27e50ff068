import { type ClaimRecord } from "@variorum/core";
import type { PlacedFinding } from "../claims/finding.ts";
import type { PlaceMention } from "../entities/find-places.ts";
import type { ResolvedText } from "../entities/resolve-sources.ts";
import type { ReportDate } from "../dates/find-report-date.ts";
import type { ArticleText, Draft, ExtractOptions } from "../extractor.ts";
import type { ParsedText } from "../text/parse-text.ts";
import { startActorList } from "./actor-list.ts";
import { claimOf } from "./claim-of.ts";
import type { ClaimTools } from "./claim-tools.ts";
import { startEventList } from "./event-list.ts";
import { startPassageList } from "./passage-list.ts";
import { startPlaceList } from "./place-list.ts";
import { reportOf } from "./report-of.ts";

/** What a draft is built from. */
export interface DraftInput {
  readonly article: ArticleText;
  readonly parsed: ParsedText;
  readonly resolved: ResolvedText;
  readonly findings: readonly PlacedFinding[];
  /** Which finding answers which other one. */
  readonly targets: ReadonlyMap<PlacedFinding, PlacedFinding>;
  readonly places: readonly PlaceMention[];
  readonly date: ReportDate | undefined;
  /** Day of the main event. Units: whole days since 1970-01-01. */
  readonly mainDay: number | undefined;
  readonly language: string;
  /** Name and version of the extractor. */
  readonly tool: string;
  readonly method: "rule" | "model";
  /** Remarks for the person who asked. */
  readonly notes: readonly string[];
  /** Those that stay with the report: what of its text was not read. */
  readonly reportNotes: readonly string[];
}

/** Turns what was found in a text into records. The same text gives the same records, ids included. */
export function buildDraft(input: DraftInput, { sha256, known, firstTextSha256 }: ExtractOptions): Draft {
  const { article, parsed, resolved, findings, targets, places, mainDay, tool, method, notes } = input;
  const textSha256 = sha256(article.text);
  const first = { textSha256: firstTextSha256 ?? textSha256, sha256 };
  const sources = { ...first, known, lang: input.language };
  const actors = startActorList(sources);
  const placeList = startPlaceList(sources);
  const publisher = actors.publisher(article.metadata.outlet?.value ?? parsed.outlet);
  const report = reportOf({ ...input, notes: input.reportNotes, publisher, textSha256, sha256 });
  const events = startEventList({ ...first, parsed, places, placeList, mainDay });
  const passages = startPassageList(report.id, article.text, textSha256, sha256);
  const tools: ClaimTools = {
    parsed,
    resolved,
    actors,
    placeList,
    events,
    passages,
    publisher,
    report,
    textSha256,
    sha256,
    tool,
    method,
  };
  const byFinding = new Map<PlacedFinding, ClaimRecord>();
  const claims = new Map<string, ClaimRecord>();
  for (const finding of findings) {
    const target = targets.get(finding);
    const claim = claimOf(finding, target === undefined ? undefined : byFinding.get(target), tools);
    if (claim === undefined || claims.has(claim.id)) continue;
    byFinding.set(finding, claim);
    claims.set(claim.id, claim);
  }
  return {
    text: article.text,
    report,
    actors: actors.all(),
    places: placeList.all(),
    passages: passages.all(),
    events: events.all(),
    claims: [...claims.values()],
    notes,
  };
}
