import { createWriteStream, existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CliError } from "../errors.ts";
import { filesWithin } from "./files-within.ts";
import type { OpenedSource, ReadFile } from "./opened-source.ts";
import { type WatchedFile, watchedFile } from "./watched-file.ts";

/** How a source is opened, as options of a command say it. */
export interface SourceReading {
  /** Whether an address may lead to this machine or into a private network. */
  readonly allowPrivateAddresses?: boolean | undefined;
}

export interface OpenSourceOptions extends SourceReading {
  /** Folder that relative paths are meant from. */
  readonly folder: string;
  /** Called for "-" only. */
  readonly stdin: () => AsyncIterable<Uint8Array> | NodeJS.ReadableStream;
}

/**
 * Opens a file, a folder with all its files, standard input for "-", or the page at an address.
 *
 * Standard input and pages are put aside in a temporary file, since telling their format reads their beginning twice.
 * Throws: `cli.file-not-found`, `cli.file-unreadable`; for an address `cli.address-refused`, `cli.fetch-failed`.
 */
export async function openSource(path: string, options: OpenSourceOptions): Promise<OpenedSource> {
  if (path === "-") return openAside("-", options.stdin(), options);
  if (/^https?:\/\//iu.test(path)) return openAddress(path, options);
  const onDisk = resolve(options.folder, path);
  if (!existsSync(onDisk)) {
    throw new CliError("cli.file-not-found", `Cannot find "${path}": there is no such file or folder`, {
      hint: `Paths are meant from ${options.folder}`,
    });
  }
  const stats = await stat(onDisk);
  if (stats.isDirectory()) return openFolder(path, onDisk);
  if (!stats.isFile()) throw new CliError("cli.file-unreadable", `Cannot read "${path}": it is no file and no folder`);
  const file = watchedFile(onDisk, { name: path, path, size: stats.size });
  return opened(path, { files: [file], root: dirname(onDisk), typed: dirname(path) });
}

async function openFolder(path: string, onDisk: string): Promise<OpenedSource> {
  const files = (await filesWithin(onDisk)).map((found) =>
    watchedFile(found.onDisk, {
      name: found.name,
      path: join(path, found.name),
      size: found.size,
    }),
  );
  return opened(path, { files, root: onDisk, typed: path, isFolder: true });
}

async function openAddress(address: string, options: OpenSourceOptions): Promise<OpenedSource> {
  const { fetchPage } = await import("./fetch-page.ts");
  const { isPublicAddress } = await import("./public-address.ts");
  const isAllowed = options.allowPrivateAddresses === true ? () => true : isPublicAddress;
  const { url, bytes, encoding } = await fetchPage(address, { isAllowed });
  const source = await openAside(url, Readable.from([bytes]), options);
  return encoding === undefined ? source : { ...source, encoding };
}

async function openAside(
  name: string,
  bytes: ReturnType<OpenSourceOptions["stdin"]>,
  options: OpenSourceOptions,
): Promise<OpenedSource> {
  const folder = await mkdtemp(join(tmpdir(), "variorum-aside-"));
  const aside = join(folder, "aside");
  await pipeline(bytes, createWriteStream(aside, { mode: 0o600 }));
  const { size } = await stat(aside);
  const file = watchedFile(aside, { name, path: name, size });
  const source = opened(name, { files: [file], root: options.folder, typed: "" });
  return { ...source, close: () => rm(folder, { recursive: true, force: true }) };
}

interface Opening {
  readonly files: readonly WatchedFile[];
  /** Folder on disk that files beside the input are looked for in. */
  readonly root: string;
  /** The same folder as the person typed it. */
  readonly typed: string;
  readonly isFolder?: boolean;
}

function opened(name: string, { files, root, typed, isFolder = false }: Opening): OpenedSource {
  const known = new Map(files.map((file) => [file.name, file]));
  const beside = (path: string): WatchedFile | undefined => {
    const inFolder = isFolder ? known.get(path) : undefined;
    const file = inFolder ?? besideOnDisk(path, { root, typed });
    if (file !== undefined) known.set(isFolder ? file.name : file.path, file);
    return file;
  };
  const read = (): ReadFile[] => [...new Set(known.values())].flatMap((file) => file.whenRead() ?? []);
  return {
    input: { name, files, isFolder, beside },
    pathOf: (fileName) => known.get(fileName)?.path ?? fileName,
    readFiles: () => read().toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    bytes: files.reduce<number | undefined>(
      (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
      0,
    ),
    bytesRead: () => files.reduce((sum, file) => sum + file.bytesRead(), 0),
    close: async () => undefined,
  };
}

interface Beside {
  readonly root: string;
  readonly typed: string;
}

function besideOnDisk(path: string, { root, typed }: Beside): WatchedFile | undefined {
  const onDisk = resolve(root, path);
  if (path === "" || !existsSync(onDisk) || !statSync(onDisk).isFile()) return undefined;
  // After all links: a bundle of somebody else must not read files that are none of its own.
  if (!realpathSync(onDisk).startsWith(realpathSync(root) + sep)) return undefined;
  const { size } = lstatSync(onDisk);
  return watchedFile(onDisk, { name: path, path: join(typed, path) || basename(path), size });
}
