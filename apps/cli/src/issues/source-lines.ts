import type { SourceFile } from "@variorum/formats/read";

const LONGEST_LINE = 1 << 16;

/**
 * Finds single lines of a file, for the excerpts under issues: one pass, up to the last line that is wanted.
 *
 * Lines longer than 65,536 units and lines that are not UTF-8 are left out: an excerpt of them tells nothing.
 * Units: lines count from 1.
 */
export async function findSourceLines(
  file: SourceFile,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  const last = Math.max(0, ...wanted);
  if (last === 0) return found;
  const decoder = new TextDecoder("utf-8");
  let line = 1;
  let text = "";
  const end = (): void => {
    if (wanted.has(line) && text.length < LONGEST_LINE && !text.includes("\uFFFD"))
      found.set(line, text.replace(/\r$/, ""));
    line += 1;
    text = "";
  };
  for await (const chunk of file.open()) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of parts.entries()) {
      if (wanted.has(line) && text.length < LONGEST_LINE) text += part.slice(0, LONGEST_LINE);
      if (index < parts.length - 1) end();
    }
    if (line > last) return found;
  }
  end();
  return found;
}
