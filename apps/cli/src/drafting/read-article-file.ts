import { hash } from "node:crypto";
import type { Checked, Sha256 } from "@variorum/core";
import type { ArticleText } from "@variorum/extract";
import type { SourceFile } from "@variorum/formats/read";

/** Hashes the UTF-8 bytes of a text. */
export const sha256: Sha256 = (text) => hash("sha256", text, "hex");

/** The text of an article, with the bytes it was read from. */
export interface ArticleFile {
  readonly article: ArticleText;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file as the text of one article.
 *
 * Issues: `file.empty`, `file.too-large`, `text.not-well-formed`, `text.nul`.
 */
export async function readArticleFile(file: SourceFile): Promise<Checked<ArticleFile>> {
  const { LARGEST_FILE, readArticle } = await import("@variorum/extract");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > LARGEST_FILE) return tooLarge(file.name, LARGEST_FILE);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const sha256OfBytes = (each: Uint8Array): string => hash("sha256", each, "hex");
  const read = readArticle({ name: file.name, bytes, sha256OfBytes });
  return read.ok ? { ...read, value: { article: withAddress(read.value), bytes } } : read;
}

/** An article that came from an address has it, unless its page names another one for itself. */
function withAddress(article: ArticleText): ArticleText {
  const { name, metadata } = article;
  if (!/^https?:\/\//iu.test(name) || metadata.url !== undefined) return article;
  return { ...article, metadata: { ...metadata, url: { value: name, from: "the address it was fetched from" } } };
}

function tooLarge(file: string, limit: number): Checked<ArticleFile> {
  const message = `Cannot read "${file}" as an article: it is larger than ${limit / 2 ** 20} MiB`;
  const hint = "Name the file of one article";
  return { ok: false, issues: [{ code: "file.too-large", severity: "error", message, hint, at: { file } }] };
}
