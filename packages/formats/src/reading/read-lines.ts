import type { Issue } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { ROW_LIMIT } from "./csv-rows.ts";
import { firstBadByte } from "./utf8.ts";

/** One line of a file that is not empty, with what is wrong with its bytes. */
export interface TextLine {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly issues: readonly Issue[];
}

const LINE_FEED = 10;

/**
 * Reads a file line by line, strictly as UTF-8, and holds one line at a time. Empty lines are counted and left out.
 *
 * Issues: `text.not-well-formed` with the byte offset; `file.too-large` for a line beyond the limit, which is skipped.
 */
export async function* readLines(file: SourceFile): AsyncIterable<TextLine> {
  let line = 1;
  let lineStart = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): TextLine | undefined => {
    const bytes = Buffer.concat(parts);
    const given = length > ROW_LIMIT ? tooLong(file.name, line) : toLine(file.name, line, bytes, lineStart);
    lineStart += length + 1;
    line += 1;
    parts = [];
    length = 0;
    return given;
  };
  const take = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= ROW_LIMIT) parts.push(bytes);
    else parts = [];
  };
  for await (const chunk of file.open()) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      const given = finish();
      if (given !== undefined) yield given;
      from = at + 1;
    }
    take(chunk.slice(from));
  }
  const last = finish();
  if (last !== undefined) yield last;
}

function toLine(file: string, line: number, bytes: Uint8Array, start: number): TextLine | undefined {
  const bad = firstBadByte(bytes);
  const decoded = new TextDecoder("utf-8", { ignoreBOM: line > 1 }).decode(bytes);
  const text = decoded.endsWith("\r") ? decoded.slice(0, -1) : decoded;
  if (text.trim() === "") return undefined;
  if (bad === undefined) return { line, bytes, text, issues: [] };
  const message = `Cannot read byte ${start + bad}: expected UTF-8`;
  const column = new TextDecoder().decode(bytes.subarray(0, bad)).length + 1;
  const at = { file, line, column };
  return {
    line,
    bytes,
    text,
    issues: [
      {
        code: "text.not-well-formed",
        severity: "error",
        message,
        hint: "Save the file as UTF-8, or name its encoding with --encoding",
        at,
      },
    ],
  };
}

function tooLong(file: string, line: number): TextLine {
  const message = `Cannot read a line of more than ${ROW_LIMIT} bytes`;
  const hint = "Write one record a line";
  const at = { file, line, column: 1 };
  return {
    line,
    bytes: new Uint8Array(),
    text: "",
    issues: [{ code: "file.too-large", severity: "error", message, hint, at }],
  };
}
