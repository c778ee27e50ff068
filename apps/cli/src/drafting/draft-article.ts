import type { Checked } from "@variorum/core";
import type { Draft, Extractor, KnownEntities } from "@variorum/extract";
import type { SourceFile } from "@variorum/formats/read";
import { readArticleFile, sha256 } from "./read-article-file.ts";

/** What one article is drafted with. */
export interface DraftTools {
  readonly extractor: Extractor;
  /** What a store holds already, where there is one. */
  readonly known?: KnownEntities;
  readonly signal?: AbortSignal;
}

/**
 * Drafts records from the text of one article.
 *
 * Issues: those of a file that is no text (`text.not-well-formed`, `text.nul`, `file.empty`, `file.too-large`).
 * Throws: `extract.model-failed`.
 */
export async function draftArticle(file: SourceFile, tools: DraftTools): Promise<Checked<Draft>> {
  const { extractor, ...options } = tools;
  const read = await readArticleFile(file);
  if (!read.ok) return read;
  return { ...read, value: await extractor.extract(read.value.article, { sha256, ...options }) };
}
