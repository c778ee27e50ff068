import { createHash } from "node:crypto";
import type { Checked } from "@variorum/core";
import type { ArticleText, Draft } from "@variorum/extract";
import type { SourceFile } from "@variorum/formats/read";
import { CliError } from "../errors.ts";

/**
 * Drafts records from the text of one article, offline and by rules.
 *
 * Issues: those of a file that is no text (`text.not-well-formed`, `text.nul`, `file.empty`, `file.too-large`).
 */
export async function draftArticle(file: SourceFile): Promise<Checked<Draft>> {
  const { openRuleExtractor } = await import("@variorum/extract");
  const read = await readText(file);
  if (!read.ok) return read;
  const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
  return { ok: true, value: await openRuleExtractor().extract(read.value, { sha256 }), issues: read.issues };
}

async function readText(file: SourceFile): Promise<Checked<ArticleText>> {
  const { LARGEST_FILE, readArticle } = await import("@variorum/extract");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > LARGEST_FILE) {
      throw new CliError(
        "cli.file-unreadable",
        `Cannot draft from "${file.name}": it is larger than ${LARGEST_FILE / 2 ** 20} MiB`,
        {
          hint: "Name the file of one article",
        },
      );
    }
    chunks.push(chunk);
  }
  const sha256OfBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  return readArticle({ name: file.name, bytes: Buffer.concat(chunks), sha256OfBytes });
}
