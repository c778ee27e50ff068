import { isUtf8 } from "node:buffer";
import type { Issue, Position } from "@variorum/core";
import type { Encode } from "./encoder-of.ts";

/** A row or entry that was not accepted, as it stood in the file. */
export interface RejectedEntry {
  readonly issues: readonly Issue[];
  readonly at: Position;
  readonly raw: Uint8Array;
}

/** Name of the file for the rejects of a file: `work/claims.csv` gives `claims.rejects.csv`. */
export function rejectsName(file: string, { header, raw }: { header: string | undefined; raw: Uint8Array }): string {
  if (file === "-") return `stdin.rejects.${header === undefined ? (startsObject(raw) ? "jsonl" : "yaml") : "csv"}`;
  const base = file.replaceAll("\\", "/").replace(/^.*\//, "");
  const dot = base.lastIndexOf(".");
  const stem = (dot > 0 ? base.slice(0, dot) : base).replace(/\.rejects(?:-\d+)?$/, "");
  // Objects one after another are JSON Lines, whatever the file was that they came from; rows of a workbook are a table.
  const extension =
    dot > 0
      ? base
          .slice(dot + 1)
          .replace(/^json$/, "jsonl")
          .replace(/^xlsx$/i, "csv")
      : "txt";
  return `${stem}.rejects.${extension}`;
}

/** Tells whether a file is called as files of rejects are. */
export function isRejectsName(file: string): boolean {
  return /\.rejects(?:-\d+)?\.[a-z]+$/i.test(file);
}

function startsObject(raw: Uint8Array): boolean {
  return Buffer.from(raw.subarray(0, 200)).toString("utf8").trimStart().startsWith("{");
}

const COLUMNS = ["_code", "_error", "_hint"];

/** What the file of rejects begins with: the header of the table with the computed columns in front, or nothing. */
export function rejectsHeader(header: string | undefined): string {
  if (header === undefined) return "";
  // In front: behind, they would slip out of their columns in rows that have too few cells or too many.
  const columns = withoutComputed(header);
  return `${[...COLUMNS, columns].join(delimiterOf(header))}\n`;
}

/** A header that has the computed columns already, because the file is one of rejects itself. */
function withoutComputed(header: string): string {
  const delimiter = delimiterOf(header);
  const own = COLUMNS.join(delimiter) + delimiter;
  return header.startsWith(own) ? header.slice(own.length) : header;
}

function delimiterOf(header: string): string {
  const counts = [",", ";", "\t", "|"].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ",";
}

interface EntryPlace {
  /** Name of the file of rejects. */
  readonly name: string;
  readonly header: string | undefined;
  /** Writes the encoding that the file was read in, where that is another one than the importer was given. */
  readonly encode?: Encode | undefined;
}

/**
 * One rejected unit as it stood, byte for byte, with why it was rejected: in a table as three cells in front, in YAML as
 * comments, in JSON as keys that begin with `_` and are ignored when it is read again.
 */
export function rejectedEntry(unit: RejectedEntry, { name, header, encode }: EntryPlace): Uint8Array {
  const raw = asBytes(unit.raw);
  const why = whyOf(unit);
  const entry = (): string => {
    if (header !== undefined) return tableRow(raw, header, why);
    if (/\.ya?ml$/.test(name)) return yamlEntry(raw, why);
    const line = trimmed(raw.replace(BYTE_ORDER_MARK, ""));
    return line.startsWith("{") ? jsonLine(line, why) : `${raw}\n`;
  };
  const bytes = Buffer.from(entry(), "latin1");
  return encode === undefined ? bytes : encode(bytes.toString("utf8"));
}

/**
 * Bytes as a text with one character for each: what was rejected for bytes that are not UTF-8 would lose them in any
 * text of letters.
 */
function asBytes(of: Uint8Array | string): string {
  return (typeof of === "string" ? Buffer.from(of) : Buffer.from(of)).toString("latin1");
}

/** Without the spaces and line ends around it. Not by `trim`, for which a single byte may be a space of another sort. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACES.has(text[start] ?? "")) start += 1;
  while (end > start && SPACES.has(text[end - 1] ?? "")) end -= 1;
  return text.slice(start, end);
}

const SPACES: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n"]);

const BYTE_ORDER_MARK = /^\u00EF\u00BB\u00BF/;

interface Why {
  readonly _code: string;
  readonly _error: string;
  readonly _hint?: string;
}

function whyOf({ issues, raw }: RejectedEntry): Why {
  const errors = issues.filter(({ severity }) => severity === "error");
  const hint = errors.find((issue) => issue.hint !== undefined)?.hint;
  // A line in two encodings would be read as neither: beside bytes that are not UTF-8, letters have one byte too.
  const bytesOf = (text: string): string => (isUtf8(raw) ? asBytes(text) : text.replaceAll(/[^\0-\u00FF]/g, "?"));
  return {
    _code: errors.map(({ code }) => code).join(" "),
    _error: bytesOf(errors.map(({ message }) => message).join("; ")),
    ...(hint === undefined ? {} : { _hint: bytesOf(hint) }),
  };
}

function tableRow(raw: string, header: string, { _code, _error, _hint }: Why): string {
  const delimiter = delimiterOf(header);
  const hadColumns = header !== withoutComputed(header);
  const own = hadColumns ? afterCells(raw, delimiter, COLUMNS.length) : raw;
  const cells = [_code, _error, _hint ?? ""].map((text) => reasonCell(text, delimiter));
  return `${[...cells, own].join(delimiter)}\n`;
}

/** Between tabs a quotation mark may be a character as any other: nothing there is put into them. */
function reasonCell(text: string, delimiter: string): string {
  return delimiter === "\t" ? text.replaceAll(/[\t\r\n]+/g, " ") : `"${text.replaceAll('"', '""')}"`;
}

/** The row after its first cells. */
function afterCells(raw: string, delimiter: string, count: number): string {
  let isQuoted = false;
  let seen = 0;
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"' && delimiter !== "\t") isQuoted = !isQuoted;
    if (raw[index] !== delimiter || isQuoted) continue;
    seen += 1;
    if (seen === count) return raw.slice(index + 1);
  }
  return raw;
}

function yamlEntry(raw: string, why: Why): string {
  const indent = /^ */.exec(raw)?.[0] ?? "";
  const entry = trimmed(raw.replaceAll(new RegExp(`^ {0,${indent.length}}`, "gm"), ""));
  const comments = Object.entries(why).map(
    ([key, text]) => `# ${key}: ${String(text).replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " ")}\n`,
  );
  // An entry of a list that stood on one line has no dash of its own.
  return `${comments.join("")}${entry.startsWith("{") ? "- " : ""}${entry}\n`;
}

function jsonLine(line: string, why: Why): string {
  const keys = JSON.stringify(why).slice(1, -1);
  const rest = trimmed(line.slice(1));
  return `{${keys}${rest.startsWith("}") ? "" : ", "}${rest}`.replaceAll(/[\r\n]+/g, " ") + "\n";
}
