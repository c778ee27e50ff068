import { nearestWord, type Issue, type Position, type RecordKind } from "@variorum/core";
import { HEAD_KEYS } from "./head.ts";
import { nodeAt, type ParsedText, type Path, toIssue, type WrittenNode } from "../reading/written-node.ts";
import { startLineCount } from "../reading/line-count.ts";
import {
  isListName,
  kindOfFileName,
  LIST_KINDS,
  LIST_NAMES,
  type WrittenFile,
  type WrittenRecord,
} from "./written-record.ts";

interface Source {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly firstLine: number;
  /** Whether positions are given as JSON Pointers beside the line, instead of a column. */
  readonly usesPointers: boolean;
}

/**
 * Takes a file apart into its records: a list of records, lists under the names of their kinds, or a single record.
 *
 * Issues: those of the syntax; `record.unknown-key` for a list that is none of the model's, `record.wrong-type`,
 * `file.no-records`.
 */
export function takeApart(parsed: ParsedText, source: Source): WrittenFile {
  const place = startLineCount(source.text, source.firstLine);
  if (!parsed.ok) return { records: [], issues: parsed.issues.map((issue) => toIssue(issue, source.file, place)) };
  const { root } = parsed;
  const split: Split = { source, place, records: [], issues: [] };
  if (Array.isArray(root.value)) takeList(split, root, [], kindOfFileName(source.file));
  else if (isObject(root.value)) takeObject(split, root);
  else if (root.value === null) split.issues.push(noRecords(split, root));
  else split.issues.push(wrongType(split, root, "a list of records, or lists under the names of their kinds"));
  return { records: split.records, issues: split.issues, ...headOf(split, root) };
}

interface Split {
  readonly source: Source;
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
  readonly records: WrittenRecord[];
  readonly issues: Issue[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object is lists under the names of kinds, with what the file says of the bundle, or else one record. */
function takeObject(split: Split, root: WrittenNode): void {
  const names = [...root.children.keys()].map(String);
  // A judgement has a key `claims` too: what tells a record is its own id or kind.
  const isRecord =
    ["id", "kind"].some((key) => typeof root.children.get(key)?.value === "string") && !names.includes("bundle");
  if (isRecord) {
    split.records.push(toRecord(split, root, [], kindOfFileName(split.source.file)));
    return;
  }
  for (const [name, list] of root.children) {
    const key = String(name);
    if (HEAD_KEYS.has(key) || key.startsWith("_")) continue;
    if (!isListName(key)) split.issues.push(unknownList(split, key, list));
    else if (list.value !== null) takeList(split, list, [key], LIST_KINDS[key]);
  }
  if (split.records.length === 0 && split.issues.length === 0 && !names.includes("bundle"))
    split.issues.push(noRecords(split, root));
}

function takeList(split: Split, list: WrittenNode, path: Path, kind: RecordKind | undefined): void {
  if (!Array.isArray(list.value)) {
    split.issues.push(wrongType(split, list, "a list of records"));
    return;
  }
  for (const [index, node] of list.children) split.records.push(toRecord(split, node, [...path, index], kind));
  if (path.length === 0 && list.children.size === 0) split.issues.push(noRecords(split, list));
}

function toRecord(
  { source, place }: Split,
  node: WrittenNode,
  path: Path,
  kind: RecordKind | undefined,
): WrittenRecord {
  const position = (offset: number, inner: Path): Position =>
    source.usesPointers
      ? { file: source.file, line: place(offset).line, pointer: toPointer([...path, ...inner]) }
      : { file: source.file, ...place(offset) };
  const start = source.usesPointers ? node.start : startOfEntry(source.text, node.start);
  return {
    ...(kind === undefined ? {} : { listKind: kind }),
    value: node.value,
    at: position(node.start, []),
    raw: Buffer.from(source.text.slice(start, node.end)),
    issues: [],
    locate: (inner) => position(nodeAt(node, inner).node.start, inner),
    locateKey: (inner) => {
      const found = nodeAt(node, inner).node;
      return position(found.keyStart ?? found.start, inner);
    },
  };
}

/** The dash in front of an entry and its indentation belong to it; other entries of the same line do not. */
function startOfEntry(text: string, start: number): number {
  let at = start;
  while (text[at - 1] === " " || text[at - 1] === "-") at -= 1;
  return at === 0 || text[at - 1] === "\n" ? at : start;
}

/** Writes a path as a JSON Pointer. Source: RFC 6901. */
function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function headOf({ source, place }: Split, root: WrittenNode): Pick<WrittenFile, "head"> {
  if (!isObject(root.value)) return {};
  const entries = Object.entries(root.value).filter(([key]) => HEAD_KEYS.has(key));
  if (entries.length === 0) return {};
  const locateKey = (path: Path): Position => {
    const { node } = nodeAt(root, path);
    return { file: source.file, ...place(node.keyStart ?? node.start) };
  };
  return { head: { value: Object.fromEntries(entries), locateKey } };
}

function unknownList({ source, place }: Split, key: string, { keyStart, start }: WrittenNode): Issue {
  const near = nearestWord(key, [...LIST_NAMES, ...HEAD_KEYS]);
  const hint = near === undefined ? `Use one of: ${LIST_NAMES.join(", ")}` : `Did you mean ${near}?`;
  const at = { file: source.file, ...place(keyStart ?? start) };
  return { code: "record.unknown-key", severity: "error", message: `Unknown list "${key}"`, hint, at };
}

function wrongType({ source, place }: Split, node: WrittenNode, expected: string): Issue {
  const message = `Cannot read "${String(node.value).slice(0, 40)}": expected ${expected}`;
  const at = { file: source.file, ...place(node.start) };
  return { code: "record.wrong-type", severity: "error", message, hint: "Begin each record with - id:", at };
}

function noRecords({ source, place }: Split, node: WrittenNode): Issue {
  const message = `Cannot find a record in "${source.file}"`;
  const hint = "Write a list of records, or remove the file";
  return { code: "file.no-records", severity: "error", message, hint, at: { file: source.file, ...place(node.start) } };
}
