import type { Position } from "@variorum/core";
import { coloured } from "../wording/colour.ts";
import { presentNumber } from "../wording/number.ts";
import { columnsOf, printable } from "../wording/printable.ts";
import type { IssueGroup } from "./issue-log.ts";

/** `claims.csv:18:96`, `book.xlsx[Sheet1!G18]`; where no line is known, the pointer or the row. */
export function presentPosition({ file, line, column, row, pointer, cell }: Position): string {
  const name = printable(file);
  if (cell !== undefined) return `${name}[${printable(cell)}]`;
  if (line !== undefined) return column === undefined ? `${name}:${line}` : `${name}:${line}:${column}`;
  if (pointer !== undefined && pointer !== "") return `${name}#${printable(pointer)}`;
  return row === undefined ? name : `${name}, row ${presentNumber(row)}`;
}

interface Look {
  readonly hasColour: boolean;
  readonly width: number;
}

/**
 * Words of a group of issues: place, severity, code and message, the line it stands in with a caret below, and the hint.
 *
 * Shape: whole lines, each with its line end.
 */
export function presentIssueGroup(group: IssueGroup, sourceLine: string | undefined, look: Look): string {
  const { severity, code, message, hint, at } = group.issue;
  const word = coloured(severity, severity === "error" ? "red" : "yellow", look);
  const head = `${presentPosition(at)}: ${word} ${coloured(code, "bold", look)}  ${cut(message)}${others(group)}`;
  const excerpt = sourceLine === undefined ? [] : excerptOf(sourceLine, at, look.width);
  const lines = [head, ...excerpt, ...(hint === undefined ? [] : [`    hint: ${cut(hint)}`])];
  return `${lines.join("\n")}\n`;
}

const LONGEST = 600;

/** A message may repeat what somebody wrote, which may be a million characters: what is printed ends before. */
function cut(words: string): string {
  return printable(words.slice(0, LONGEST)) + (words.length > LONGEST ? "…" : "");
}

function others({ issue: { at }, others: places, count }: IssueGroup): string {
  if (count === 1) return "";
  const lines = [...new Set(places.flatMap(({ line }) => line ?? []))].filter((line) => line !== at.line);
  if (at.line !== undefined && lines.length === 0 && places.length === count - 1)
    return `  (${presentNumber(count - 1)} more in this row)`;
  const shown = lines.slice(0, 8).join(", ");
  const rest = shown === "" ? "" : `: ${shown}${count - 1 > Math.min(lines.length, 8) ? ", …" : ""}`;
  return `  (${presentNumber(count - 1)} more ${count === 2 ? "row" : "rows"}${rest})`;
}

const BEFORE_CARET = 24;

function excerptOf(text: string, { line, column }: Position, width: number): readonly string[] {
  const number = String(line).padStart(6);
  const room = Math.max(20, width - number.length - 6);
  const caret = (column ?? 1) - 1;
  const start = text.length <= room || caret <= BEFORE_CARET ? 0 : caret - BEFORE_CARET;
  const end = start + room - 2;
  const before = `${start > 0 ? "…" : ""}${printable(text.slice(start, caret))}`;
  const after = `${printable(text.slice(caret, end))}${end < text.length ? "…" : ""}`;
  const shown = `${number} │ ${before}${after}`;
  if (column === undefined || caret > text.length) return [shown];
  return [shown, `${" ".repeat(number.length)} │ ${" ".repeat(columnsOf(before))}^`];
}
