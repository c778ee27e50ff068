import type { Importer, ReadUnit } from "../src/format.ts";
import { readTableRows } from "../src/dataset/dataset-row.ts";
import { fixtures } from "./fixtures.ts";
import { all, inputFrom } from "./folder-input.ts";

/** The rows of a fixture as they stand, header included. */
export async function linesOf(format: string, name: string, delimiter: "," | ";" | "\t"): Promise<readonly string[]> {
  const [file] = fixtures.find((fixture) => fixture.format === format && fixture.name === name)?.input.files ?? [];
  if (file === undefined) throw new Error(`There is no fixture ${format}/${name}`);
  return (await all(readTableRows(file, { delimiter }))).map(({ text }) => text);
}

/** What an importer gives for rows that stand one under another. */
export async function readLinesWith(importer: Importer, lines: readonly string[]): Promise<readonly ReadUnit[]> {
  return all(importer.read(inputFrom({ "rows.csv": lines.join("\n") })));
}

/** Records of the accepted units by id, as text. */
export function recordsById(units: readonly ReadUnit[]): Map<string, string> {
  const records = units.flatMap((unit) => (unit.ok ? unit.value.records : []));
  const byId = records.map((record): [string, string] => [record.id, JSON.stringify(record)]);
  return new Map(byId.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
