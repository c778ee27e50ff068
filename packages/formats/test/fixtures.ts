import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceInput } from "../src/format.ts";
import { type FormatId, formatIds } from "../src/registry.ts";
import { readHeadOf } from "../src/reading/read-head.ts";
import { inputOf } from "./folder-input.ts";

const root = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** One case of one format: a file or folder to read, and what reading it gives. */
export interface Fixture {
  readonly format: FormatId;
  readonly name: string;
  readonly input: SourceInput;
  /** File with the expected units. */
  readonly expected: string;
  /** Number of units that the person who made it counted. */
  readonly units: number;
}

/** Every fixture. Order: by format, then by name. */
export const fixtures: readonly Fixture[] = formatIds.flatMap((format) =>
  (existsSync(join(root, format)) ? readdirSync(join(root, format)) : []).toSorted().map((name) => {
    const folder = join(root, format, name);
    const entry = readdirSync(folder).find((file) => file === "input" || file.startsWith("input."));
    const units = /^Units: (\d+)$/m.exec(readFileSync(join(folder, "SOURCE.md"), "utf8"))?.[1];
    if (entry === undefined || units === undefined)
      throw new Error(`${folder} needs an input, and Units: in SOURCE.md`);
    return {
      format,
      name,
      input: inputOf(join(folder, entry)),
      expected: join(folder, "expected.json"),
      units: Number(units),
    };
  }),
);

/** First 64 KiB of the first file that holds records. */
export async function headOf({ input }: Fixture): Promise<{ readonly head: Uint8Array; readonly name: string }> {
  const file = input.files.find(({ name, size }) => /\.(csv|ya?ml|jsonl?|html|xlsx)$/.test(name) && size !== 0);
  if (file === undefined) throw new Error(`${input.name} holds no file of records`);
  return { head: await readHeadOf(file), name: file.name };
}
