import type { SourceFile, SourceInput } from "../format.ts";
import { readHeadOf } from "./read-head.ts";
import { gunzipped } from "./unpack/gunzip.ts";
import { archiveRefused } from "./unpack/limits.ts";
import { packingOf } from "./unpack/packing.ts";
import { zipEntries } from "./unpack/zip-entries.ts";

/**
 * Puts what archives hold in their place: a gzipped file by the file in it, a zip by the files in it as those of a
 * folder. Anything else, a workbook among it, is given back as it is. In a folder, only gzipped files are opened.
 *
 * Limits: reading/unpack/limits.ts. An archive in an archive is refused: how far it grows shows too late.
 * Throws, also while a file is read: `formats.archive-refused`, `formats.archive-unreadable`.
 */
export async function unpack(input: SourceInput): Promise<SourceInput> {
  const files: SourceFile[] = [];
  let inner: readonly SourceFile[] = [];
  for (const file of input.files) {
    if (input.isFolder && !/\.gz$/i.test(file.name)) {
      files.push(file);
      continue;
    }
    const packing = packingOf(await readHeadOf(file));
    if (packing === "tar") throw archiveRefused(file.name, "a tar is not read");
    if (packing === "gzip") files.push(await onlyPacked(file.name, gunzipped(file)));
    else if (packing === "zip") {
      const entries = await zipEntries(file);
      if (isWorkbook(entries)) files.push(file);
      else {
        inner = await unpackEntries(file.name, entries);
        files.push(...inner);
      }
    } else files.push(file);
  }
  if (files.length === input.files.length && files.every((file, index) => file === input.files[index])) return input;
  const isFolder = input.isFolder || (input.files.length === 1 && files.length > 1);
  const besides = new Map(inner.map((file) => [file.name, file]));
  return { ...input, files, isFolder, beside: (path) => besides.get(path) ?? input.beside(path) };
}

/** Tells whether the files of a zip are those of a workbook. */
export function isWorkbook(entries: readonly SourceFile[]): boolean {
  return entries.some(({ name }) => name === "xl/workbook.xml");
}

async function unpackEntries(archive: string, entries: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  if (entries.length === 0) throw archiveRefused(archive, "it holds no file");
  const folder = sharedFolder(entries);
  const files: SourceFile[] = [];
  for (const entry of entries)
    files.push(await onlyPacked(archive, { ...entry, name: entry.name.slice(folder.length) }));
  return files;
}

/** The folder that all files lie in, with its slash; a release often is a folder in a zip. */
function sharedFolder([first, ...others]: readonly SourceFile[]): string {
  let folder = first?.name.replace(/[^/]*$/, "") ?? "";
  while (folder !== "" && !others.every(({ name }) => name.startsWith(folder))) folder = folder.replace(/[^/]*\/$/, "");
  return folder;
}

/** Refuses an archive in an archive, except for a workbook in a zip. */
async function onlyPacked(archive: string, file: SourceFile): Promise<SourceFile> {
  const packing = packingOf(await readHeadOf(file));
  if (packing === undefined || (packing === "zip" && /\.xlsx$/i.test(file.name))) return file;
  throw archiveRefused(archive, `"${file.name}" in it is an archive too`);
}
