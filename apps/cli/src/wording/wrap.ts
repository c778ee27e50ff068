import { columnsOf } from "./printable.ts";

/**
 * Breaks words into lines of at most so many columns; a word that is longer stands alone.
 *
 * Shape: `first` begins the first line, `rest` every other; both count into the width.
 */
export function wrap(text: string, { width, first, rest }: { width: number; first: string; rest: string }): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return `${[...lines, line].join("\n")}\n`;
}
