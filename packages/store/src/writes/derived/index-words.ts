import { type AnyRecord, foldText } from "@variorum/core";
import type { RowWriter, SearchedKind } from "../../engines/engine.ts";
import { type Named, searchTexts } from "../../reads/search/search-texts.ts";

/** Writes the entry of one version in the index of words; `named` gives what the record names. */
export function indexWordsOf(
  writer: RowWriter,
  kind: SearchedKind,
  version: number,
  record: AnyRecord,
  named: Named,
): void {
  const { words, context } = searchTexts(record, named);
  writer.indexWords(kind, version, { words: foldAll(words), context: foldAll(context) });
}

function foldAll(texts: readonly string[]): string {
  return texts.map(foldText).join("\n");
}
