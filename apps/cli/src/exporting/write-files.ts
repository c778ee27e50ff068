import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { WrittenFile } from "@variorum/formats/write";
import { CliError } from "../errors.ts";

/** Files of an export that an earlier one may have left. */
const OWN_FILE =
  /^(?:bundle|actors|places|reports|events|questions|claims|links|judgements|assessments)\.(?:ya?ml|jsonl?|csv)$/;

/**
 * Makes sure that a folder is empty, new, or that of an earlier export: nothing of anybody else is written over.
 *
 * Throws: `cli.folder-not-empty`, `cli.cannot-write`.
 */
export async function claimFolder(folder: string, name: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw cannotWrite(name, cause);
  }
  const names = (await readdir(folder)).filter((entry) => !entry.startsWith("."));
  if (names.length === 0 || names.some((entry) => OWN_FILE.test(entry))) return;
  throw new CliError("cli.folder-not-empty", `Cannot export into "${name}": it holds files of something else`, {
    hint: "Name a folder of its own with -o",
  });
}

/**
 * Writes the files of an export into a folder, each of them whole or not at all, and removes those that an earlier
 * export left and this one does not have. Gives the number of files.
 *
 * Throws: `cli.cannot-write`.
 */
export async function writeFiles(folder: string, files: AsyncIterable<WrittenFile>): Promise<number> {
  const written = new Set<string>();
  for await (const { path, chunks } of files) {
    await writeWhole(join(folder, path), chunks, path);
    written.add(path);
  }
  for (const entry of await readdir(folder)) {
    if (OWN_FILE.test(entry) && !written.has(entry)) await rm(join(folder, entry));
  }
  return written.size;
}

/** Writes one file whole or not at all. Throws: `cli.cannot-write`. */
export async function writeWhole(path: string, chunks: WrittenFile["chunks"], name: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(part));
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw cannotWrite(name, cause);
  }
}

function cannotWrite(name: string, cause: unknown): CliError {
  return new CliError("cli.cannot-write", `Cannot write "${name}": ${(cause as Error).message}`, { cause });
}
