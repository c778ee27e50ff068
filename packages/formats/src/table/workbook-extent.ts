import { Parser } from "htmlparser2";
import type { SourceFile } from "../format.ts";
import { zipEntries } from "../reading/unpack/zip-entries.ts";

/** What a workbook may hold: it is read whole, and a sheet is as large as its last cell says. */
export const WORKBOOK_LIMITS = {
  /** Bytes of its parts once unpacked. */
  bytes: 256 * 2 ** 20,
  /** Cells between the first and the farthest, empty ones too. */
  cells: 16_000_000,
  /** Elements within each other; a sheet needs ten. */
  depth: 64,
  rows: 1_048_576,
  columns: 16_384,
} as const;

const MIB = 2 ** 20;
const LETTERS = 26;

/**
 * Looks at every part of a workbook once before a library reads it whole, and says why it is refused; `undefined` when it
 * is not. A file of a few hundred bytes can otherwise ask for the memory of a whole sheet.
 *
 * Throws: `formats.archive-refused`, `formats.archive-unreadable`.
 */
export async function whyTooLarge(file: SourceFile): Promise<string | undefined> {
  let bytes = 0;
  for (const entry of await zipEntries(file)) {
    const extent = startExtent();
    const decoder = new TextDecoder();
    for await (const chunk of entry.open()) {
      bytes += chunk.length;
      if (bytes > WORKBOOK_LIMITS.bytes) return `it holds more than ${WORKBOOK_LIMITS.bytes / MIB} MiB`;
      const why = extent.take(decoder.decode(chunk, { stream: true }));
      if (why !== undefined) return why;
    }
  }
  return undefined;
}

/** Follows the rows and cells of a part of a workbook; of a part that is no sheet, there are none. */
function startExtent(): { take(text: string): string | undefined } {
  const farthest = { row: 0, column: 0 };
  let [row, column, depth, deepest] = [0, 0, 0, 0];
  const parser = new Parser(
    {
      onopentag(name, { r = "" }) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        const local = name.replace(/^.*:/, "");
        if (local === "row") {
          row = /^\d+$/.test(r) ? Number(r) : row + 1;
          column = 0;
        } else if (local === "c") {
          const [, letters = "", digits = ""] = /^([A-Za-z]+)(\d+)$/.exec(r) ?? [];
          column = letters === "" ? column + 1 : columnNumber(letters);
          row = digits === "" ? row : Number(digits);
        } else return;
        farthest.row = Math.max(farthest.row, row);
        farthest.column = Math.max(farthest.column, column);
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  return {
    take(text) {
      parser.write(text);
      if (deepest > WORKBOOK_LIMITS.depth) return `its elements are nested more than ${WORKBOOK_LIMITS.depth} deep`;
      const { row: rows, column: columns } = farthest;
      if (rows > WORKBOOK_LIMITS.rows || columns > WORKBOOK_LIMITS.columns) return "it has a cell outside of any sheet";
      if (rows * columns <= WORKBOOK_LIMITS.cells) return undefined;
      return `a sheet reaches over ${rows} rows and ${columns} columns, more than ${WORKBOOK_LIMITS.cells} cells`;
    },
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - "A".charCodeAt(0) + 1,
    0,
  );
}
