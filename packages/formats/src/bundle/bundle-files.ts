import type { RecordKind } from "@variorum/core";
import type { SourceFile, SourceInput } from "../format.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { isInsidePath } from "./expand/report.ts";
import { tableKindOf } from "./table/columns.ts";
import { kindOfFileName, LIST_KINDS, LIST_NAMES } from "./written-record.ts";

/** How a file of a bundle is read, by its ending. */
export type FileSyntax = "yaml" | "json" | "jsonl" | "csv";

/** A file that holds records. */
export interface BundleFile {
  readonly file: SourceFile;
  readonly syntax: FileSyntax;
}

const SYNTAX_OF_ENDING: Readonly<Record<string, FileSyntax>> = {
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
};

const HEAD_FILE = /^bundle\.ya?ml$/i;

/** The file in which a folder says what bundle it is. */
export function headFileOf({ files, isFolder }: SourceInput): SourceFile | undefined {
  return isFolder ? files.find(({ name }) => HEAD_FILE.test(name)) : undefined;
}

/**
 * Lists the files of a bundle that hold records. A folder inside that has a `bundle.yaml` of its own is a bundle of its
 * own and is left out, and so is whatever has none of the known endings.
 *
 * Order: files read whole, by the kind their name promises and then by name; JSON Lines after them, since they are
 * streamed and may name what stands in the others.
 */
export async function bundleFiles({ files, isFolder }: SourceInput): Promise<readonly BundleFile[]> {
  const nested = isFolder ? files.flatMap(({ name }) => /^(.+\/)bundle\.ya?ml$/i.exec(name)?.[1] ?? []) : [];
  const own = files.filter(
    ({ name }) => !isFolder || (!HEAD_FILE.test(name) && !nested.some((folder) => name.startsWith(folder))),
  );
  const found: BundleFile[] = [];
  for (const file of own) {
    const named = SYNTAX_OF_ENDING[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ""];
    // A file that was named by itself is read whatever it is called: its content tells how.
    const syntax = named ?? (isFolder ? undefined : guessSyntax(await readHeadOf(file)));
    if (syntax !== undefined) found.push({ file, syntax });
  }
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function guessSyntax(head: Uint8Array): FileSyntax {
  const lines = new TextDecoder()
    .decode(head)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const [first = "", second = ""] = lines;
  if (first.trimStart().startsWith("{")) return second.startsWith("{") || lines.length === 1 ? "jsonl" : "json";
  if (/^\s*\[\s*(\{|$)/.test(first)) return "json";
  return tableKindOf(first.split(",")) === undefined ? "yaml" : "csv";
}

function rankOf({ file, syntax }: BundleFile): number {
  return (syntax === "jsonl" ? LIST_NAMES.length + 1 : 0) + rankOfKind(kindOfFileName(file.name));
}

/** Position of a kind in the order of reading; what is of no kind comes last. */
export function rankOfKind(kind: RecordKind | undefined): number {
  const rank = LIST_NAMES.findIndex((list) => LIST_KINDS[list] === kind);
  return rank === -1 ? LIST_NAMES.length : rank;
}

/** A file that a report names as its text; absent when there is none or the path leads outside. */
export function textFile(input: SourceInput, path: string): SourceFile | undefined {
  return isInsidePath(path) ? input.beside(path) : undefined;
}
