import type { Importer, SourceDescription, SourceInput } from "@variorum/formats/read";
import { sniffArticle } from "./sniff-article.ts";

/** The format of articles, as lists of formats have it; what reads it is put together where there is a store. */
export const ARTICLE_FORMAT = {
  id: "article",
  title: "Articles: plain text, Markdown and web pages, of which claims are drafted",
  recognisedBy: "sentences, in a text, Markdown or a web page",
  mapping: "article/1",
  totals: [],
  sniff: sniffArticle,
  describe: async (input) => ({ source: sourceOf(input) }),
} as const satisfies Omit<Importer, "read">;

/**
 * What the names of the sources begin with whose bundles were drafted from an article: an edited text of the article is
 * a later version of their report, though people's work is in them and rules leave it alone.
 */
export function draftsOf(article: SourceDescription["source"]): string {
  return `draft of ${article}: `;
}

/**
 * The source that articles belong to: their address, or the name of their file or folder without the way to it.
 *
 * A bundle of people's work may have the same bare name, and rules must not take it for their own: hence the prefix.
 */
export function sourceOf({ name, files, isFolder }: SourceInput): SourceDescription["source"] {
  const named = isFolder ? name : (files[0]?.name ?? name);
  if (/^https?:\/\//iu.test(named)) return named;
  const base = named.replaceAll("\\", "/").replace(/\/+$/u, "").replace(/^.*\//u, "");
  return `article:${named === "-" ? "standard-input" : base === "" || base === "." ? "folder" : base}`;
}
