import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  PassageRecord,
  PlaceRecord,
  ReportRecord,
  Sha256,
} from "@variorum/core";

/** A value with where it was found: "og:title", "JSON-LD datePublished", "html lang". */
export interface FoundValue {
  readonly value: string;
  readonly from: string;
}

/** What a page or file says of itself. */
export interface ArticleMetadata {
  readonly title?: FoundValue;
  readonly outlet?: FoundValue;
  /** EDTF. */
  readonly publishedAt?: FoundValue;
  readonly url?: FoundValue;
  /** BCP 47. */
  readonly language?: FoundValue;
  readonly authors?: readonly FoundValue[];
}

/** The text of one article, ready to be read. */
export interface ArticleText {
  /** Name of the file or the address, as the person typed it. */
  readonly name: string;
  /** What offsets refer to. */
  readonly text: string;
  readonly normalization: "none" | "extracted";
  /** The bytes that came in; absent where the text was handed over as text. */
  readonly source?: { readonly mediaType: string; readonly sha256: string; readonly bytes: number };
  /** From the page around the text; the text may say more. */
  readonly metadata: ArticleMetadata;
  /** Remarks of whoever read the bytes, for the report. */
  readonly notes: readonly string[];
}

/** What is known already, so that a name in the text is recognised rather than drafted anew. */
export interface KnownEntities {
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
}

/** What an extractor needs beside the text. */
export interface ExtractOptions {
  readonly sha256: Sha256;
  readonly known?: KnownEntities;
  /**
   * SHA-256 of the text of the report's first version, where this is a later one: the events, and whoever is
   * described and not named, are the same.
   */
  readonly firstTextSha256?: string;
  readonly signal?: AbortSignal;
}

/**
 * What an extractor drafted from one text. Questions are standard ones and follow from the claims.
 *
 * Order: of each list, that of the text. Everything drafted awaits review.
 */
export interface Draft {
  readonly text: string;
  readonly report: ReportRecord;
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly passages: readonly PassageRecord[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Remarks for the person who asked: what was not read and why. */
  readonly notes: readonly string[];
}

/** Reads the text of an article and drafts records from it. */
export interface Extractor {
  /** Name and version, as the records carry it: `variorum-extract/1`. */
  readonly id: string;
  extract(article: ArticleText, options: ExtractOptions): Promise<Draft>;
}
