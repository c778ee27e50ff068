import { createWriteStream, existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { CliError } from "../errors.ts";
import { filesWithin } from "./files-within.ts";
import type { OpenedSource, ReadFile } from "./opened-source.ts";
import { type WatchedFile, watchedFile } from "./watched-file.ts";

export interface OpenSourceOptions {
  /** Folder that relative paths are meant from. */
  readonly folder: string;
  /** Called for "-" only. */
  readonly stdin: () => AsyncIterable<Uint8Array> | NodeJS.ReadableStream;
  readonly encoding?: string | undefined;
}

/**
 * Opens a file, a folder with all its files, or standard input for "-".
 *
 * Standard input is put aside in a temporary file, since telling its format reads its beginning twice.
 * Throws: `cli.file-not-found`, `cli.file-unreadable`.
 */
export async function openSource(path: string, options: OpenSourceOptions): Promise<OpenedSource> {
  if (path === "-") return openStandardInput(options);
  const onDisk = resolve(options.folder, path);
  if (!existsSync(onDisk)) {
    throw new CliError("cli.file-not-found", `Cannot find "${path}": there is no such file or folder`, {
      hint: `Paths are meant from ${options.folder}`,
    });
  }
  const stats = await stat(onDisk);
  if (stats.isDirectory()) return openFolder(path, onDisk, options);
  if (!stats.isFile()) throw new CliError("cli.file-unreadable", `Cannot read "${path}": it is no file and no folder`);
  const file = watchedFile(onDisk, { name: path, path, size: stats.size, encoding: options.encoding });
  return opened(path, { files: [file], root: dirname(onDisk), typed: dirname(path), options });
}

async function openFolder(path: string, onDisk: string, options: OpenSourceOptions): Promise<OpenedSource> {
  const files = (await filesWithin(onDisk)).map((found) =>
    watchedFile(found.onDisk, {
      name: found.name,
      path: join(path, found.name),
      size: found.size,
      encoding: options.encoding,
    }),
  );
  return opened(path, { files, root: onDisk, typed: path, options, isFolder: true });
}

async function openStandardInput(options: OpenSourceOptions): Promise<OpenedSource> {
  const folder = await mkdtemp(join(tmpdir(), "variorum-stdin-"));
  const aside = join(folder, "stdin");
  await pipeline(options.stdin(), createWriteStream(aside, { mode: 0o600 }));
  const { size } = await stat(aside);
  const file = watchedFile(aside, { name: "-", path: "-", size, encoding: options.encoding });
  const source = opened("-", { files: [file], root: options.folder, typed: "", options });
  return { ...source, close: () => rm(folder, { recursive: true, force: true }) };
}

interface Opening {
  readonly files: readonly WatchedFile[];
  /** Folder on disk that files beside the input are looked for in. */
  readonly root: string;
  /** The same folder as the person typed it. */
  readonly typed: string;
  readonly options: OpenSourceOptions;
  readonly isFolder?: boolean;
}

function opened(name: string, { files, root, typed, options, isFolder = false }: Opening): OpenedSource {
  const known = new Map(files.map((file) => [file.name, file]));
  const beside = (path: string): WatchedFile | undefined => {
    const inFolder = isFolder ? known.get(path) : undefined;
    const file = inFolder ?? besideOnDisk(path, { root, typed, encoding: options.encoding });
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
  readonly encoding: string | undefined;
}

function besideOnDisk(path: string, { root, typed, encoding }: Beside): WatchedFile | undefined {
  const onDisk = resolve(root, path);
  if (path === "" || !existsSync(onDisk) || !statSync(onDisk).isFile()) return undefined;
  // After all links: a bundle of somebody else must not read files that are none of its own.
  if (!realpathSync(onDisk).startsWith(realpathSync(root) + sep)) return undefined;
  const { size } = lstatSync(onDisk);
  return watchedFile(onDisk, { name: path, path: join(typed, path) || basename(path), size, encoding });
}
