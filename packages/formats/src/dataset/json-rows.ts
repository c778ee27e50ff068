import { readJson } from "../reading/read-json.ts";
import { type SyntaxIssue, toIssue, type WrittenNode } from "../reading/written-node.ts";
import { startLineCount } from "../reading/line-count.ts";
import type { SourceFile } from "../format.ts";
import { readLines } from "../reading/read-lines.ts";
import { readWhole } from "../reading/read-whole.ts";
import { cellIssues, type DatasetRow } from "./dataset-row.ts";

/** Tells whether a file is JSON, by its first characters. */
export function looksLikeJson(head: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(head);
}

/** Tells whether each line of a file is an object of its own, by the first of them. */
export function looksLikeJsonLines(head: string): boolean {
  const [first = ""] = head
    .replace(/^\uFEFF/, "")
    .trimStart()
    .split(/\r?\n/, 1);
  const parsed = /^\{.*\}$/.test(first.trim()) ? readJson(first) : undefined;
  return parsed?.ok === true && rowNodes(parsed.root) === undefined;
}

/**
 * Reads the rows that the answer of an interface holds: a list of objects, or an object with one such list
 * (`{"TotalCount": 2, "Result": […]}`). Each key is the name of a cell and each value its text as it stood: `null` and
 * an absent key are empty cells.
 *
 * Issues: those of the file and its syntax, with which nothing is read.
 */
export async function* readJsonRows(file: SourceFile): AsyncIterable<DatasetRow> {
  const whole = await readWhole(file);
  if (!whole.ok) {
    yield unreadable(whole.issues);
    return;
  }
  const { text } = whole;
  const place = startLineCount(text);
  const parsed = readJson(text);
  const rows = parsed.ok ? rowNodes(parsed.root) : undefined;
  if (rows === undefined) {
    const issues = parsed.ok ? [noList] : parsed.issues;
    yield unreadable(issues.map((issue) => toIssue(issue, file.name, place)));
    return;
  }
  for (const node of rows) yield toRow(node, { file: file.name, text, ...place(node.start) });
}

/** Reads the rows of a file whose lines are objects, as a file of rejects is. */
export async function* readJsonLineRows(file: SourceFile): AsyncIterable<DatasetRow> {
  for await (const { line, text, bytes, issues } of readLines(file)) {
    const parsed = readJson(text);
    if (parsed.ok && issues.length === 0) yield toRow(parsed.root, { file: file.name, text, line, column: 1 });
    else {
      const syntax = parsed.ok ? [] : parsed.issues;
      const found = syntax.map((issue) => toIssue(issue, file.name, (offset) => ({ line, column: offset + 1 })));
      yield { ...unreadable([...issues, ...found]), text, bytes, line };
    }
  }
}

const noList: SyntaxIssue = {
  code: "file.no-records",
  message: "Cannot find a list of rows in the file",
  hint: "Save the whole answer of the interface",
  offset: 0,
};

/** The objects of the list, or of the list of objects that an object has. */
function rowNodes(root: WrittenNode): readonly WrittenNode[] | undefined {
  if (Array.isArray(root.value)) return [...root.children.values()];
  const lists = [...root.children.values()].filter(({ value }) => Array.isArray(value));
  const [rows, other] = lists.filter(({ children }) => children.get(0)?.children.size);
  if (other !== undefined) return undefined;
  const list = rows ?? lists[0];
  return list === undefined ? undefined : [...list.children.values()];
}

function unreadable(issues: DatasetRow["issues"]): DatasetRow {
  return { cells: [], text: "", line: issues[0]?.at.line ?? 1, column: 1, issues, starts: () => [] };
}

interface Place {
  readonly file: string;
  /** Text of the file that the row's offsets are meant in. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

function toRow(node: WrittenNode, { file, text, line, column }: Place): DatasetRow {
  const members = [...node.children].filter((member): member is [string, WrittenNode] => typeof member[0] === "string");
  const cells = members.map(([, member]) => textOf(member, text));
  return {
    names: members.map(([name]) => name),
    cells,
    text: text.slice(node.start, node.end),
    line,
    column,
    issues: cellIssues(cells, { file, line, column }),
    starts: () => members.map(([, member]) => (member.keyStart ?? member.start) - node.start),
  };
}

function textOf({ value, start, end }: WrittenNode, text: string): string {
  if (typeof value === "string") return value;
  return value === null ? "" : text.slice(start, end);
}
