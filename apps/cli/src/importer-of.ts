import type { ExtractionMethod } from "@variorum/core";
import type { Importer, SourceInput } from "@variorum/formats/read";
import type { WriteStore } from "@variorum/store/write";
import { ARTICLE_FORMAT } from "./drafting/article-format.ts";
import { openExtractor } from "./drafting/open-extractor.ts";
import type { Settings } from "./env.ts";
import { CliError } from "./errors.ts";
import type { ReadOptions } from "./read-options.ts";

/** What the importer of articles needs beside its input. */
interface Around {
  readonly store: WriteStore;
  readonly signal: AbortSignal;
  readonly settings: Settings;
}

/**
 * Gives what reads an input: the format that was named, else the one that its content tells. Articles are read by what is
 * put together here, of the formats, the drafting and the store.
 *
 * Throws: `formats.unknown-format`, `formats.unrecognised`, `cli.wrong-usage`.
 */
export async function importerOf(
  input: SourceInput,
  { format, prune, redraft, extractor }: ReadOptions,
  { store, signal, settings }: Around,
): Promise<Importer> {
  const { detectFormat, loadImporter } = await import("@variorum/formats/read");
  const { articleImporter } = await import("./drafting/article-importer.ts");
  const article = articleImporter(() => ({
    store,
    signal,
    redraft: redraft === true,
    openExtractor: () => openExtractor(extractor, settings),
  }));
  const id = format ?? (await detectFormat(input, [article]));
  if (id === ARTICLE_FORMAT.id && prune === true) {
    throw new CliError("cli.wrong-usage", "Cannot prune what was drafted from articles", {
      hint: "Reject what is wrong with: variorum review; or withdraw it",
    });
  }
  return loadImporter(id, [article]);
}

/** How the records of an import come about: only what people write may replace what people did. */
export function methodOf({ id }: Importer, { extractor }: ReadOptions): ExtractionMethod {
  if (id === "bundle") return "manual";
  if (id !== ARTICLE_FORMAT.id) return "dataset";
  return extractor === "model" ? "model" : "rule";
}
