import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import type { SourceFile } from "../../format.ts";
import { ARCHIVE_LIMITS, archiveRefused, archiveUnreadable, checkGrowth } from "./limits.ts";

/**
 * Opens a zip and gives the files in it, each streamed when it is asked for. Folders, hidden files and links are left out.
 *
 * A file is held against the size and checksum that the directory states for it, so that the sum of the stated sizes,
 * which is looked at first, is the most that can come.
 *
 * Order: by name, compared by code units.
 * Throws, also while a file is read: `formats.archive-refused`, `formats.archive-unreadable`.
 */
export async function zipEntries(archive: SourceFile): Promise<readonly SourceFile[]> {
  const bytes = await wholeOf(archive);
  const zip = await directoryOf(archive.name, bytes);
  const entries = await entriesOf(archive.name, zip);
  checkGrowth(
    archive.name,
    bytes.length,
    entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0),
  );
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (names.size < entries.length) throw archiveRefused(archive.name, "two of its files have the same name");
  return entries
    .map((entry): SourceFile => ({
      name: entry.fileName,
      size: entry.uncompressedSize,
      open: () => contentOf(archive.name, zip, entry),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function wholeOf(archive: SourceFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of archive.open()) {
    length += chunk.length;
    if (length > ARCHIVE_LIMITS.archive) {
      throw archiveRefused(archive.name, `it is larger than ${ARCHIVE_LIMITS.archive / 2 ** 20} MiB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function directoryOf(name: string, bytes: Buffer): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw archiveUnreadable(name, error);
  }
}

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;
const MODE_SHIFT = 16;
const KIND_MASK = 0o170_000;
const LINK = 0o120_000;

async function entriesOf(name: string, zip: yauzl.ZipFile): Promise<readonly yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (entries.push(entry) > ARCHIVE_LIMITS.entries) break;
  } catch (error) {
    // Of the parts of a path, the library refuses those that lead outside.
    const isPath = error instanceof Error && /path|characters in fileName/i.test(error.message);
    throw isPath
      ? archiveRefused(name, `a name in it leads outside (${error.message})`)
      : archiveUnreadable(name, error);
  }
  if (entries.length > ARCHIVE_LIMITS.entries) {
    throw archiveRefused(name, `it holds more than ${ARCHIVE_LIMITS.entries} files`);
  }
  const files = entries.filter((entry) => {
    const isLink = ((entry.externalFileAttributes >>> MODE_SHIFT) & KIND_MASK) === LINK;
    return !entry.fileName.endsWith("/") && !HIDDEN.test(entry.fileName) && !isLink;
  });
  const locked = files.find((entry) => !entry.canDecodeFileData());
  if (locked !== undefined) throw archiveRefused(name, `"${locked.fileName}" is encrypted, or packed in a rare way`);
  return files;
}

async function* contentOf(name: string, zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncIterable<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const part = chunk as Uint8Array; // no encoding is set, so that chunks are bytes
      sum = crc32(part, sum);
      yield part;
    }
  } catch (error) {
    throw archiveUnreadable(name, error);
  }
  if (sum !== entry.crc32) throw archiveUnreadable(name, `the checksum of "${entry.fileName}" differs`);
}
