import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../errors.ts";

/** A file found in a folder. */
export interface FoundFile {
  /** Path inside the folder, with `/` on every system. */
  readonly name: string;
  readonly onDisk: string;
  readonly size: number;
}

const MOST_FILES = 100_000;
const DEEPEST = 20;

/**
 * Finds the files of a folder and of the folders in it. Hidden files and what a package manager installs are left out,
 * and so is whatever a symbolic link leads to: a folder of somebody else must not reach outside itself.
 *
 * Order: by name, compared by code units.
 * Throws: `cli.file-unreadable`, also when there are more files or levels than any bundle has.
 */
export async function filesWithin(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  await collect(folder, "", found);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function collect(folder: string, under: string, found: FoundFile[]): Promise<void> {
  if (under.split("/").length > DEEPEST) throw tooMuch(folder);
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const name = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) await collect(folder, name, found);
    if (!entry.isFile()) continue;
    const onDisk = join(folder, name);
    found.push({ name, onDisk, size: (await lstat(onDisk)).size });
    if (found.length > MOST_FILES) throw tooMuch(folder);
  }
}

function tooMuch(folder: string): CliError {
  const most = `${MOST_FILES.toLocaleString("en")} files and ${DEEPEST} levels of folders`;
  return new CliError("cli.file-unreadable", `Cannot read the folder "${folder}": expected at most ${most}`);
}
