import { createHash } from "node:crypto";
import { open as openFile, type FileHandle } from "node:fs/promises";
import type { SourceFile } from "@variorum/formats/read";
import { CliError } from "../errors.ts";
import type { ReadFile } from "./opened-source.ts";

/** A file that remembers how far it was read and, once read to its end, what its bytes were. */
export interface WatchedFile extends SourceFile {
  /** Path as the person would type it. */
  readonly path: string;
  bytesRead(): number;
  /** Absent until the file was read to its end. */
  whenRead(): ReadFile | undefined;
}

// A large buffer for each of many small files would cost more than reading them.
const SMALLEST_CHUNK = 1 << 14;
const LARGEST_CHUNK = 1 << 20;
// Of a small file too is told how far it is.
const CHUNKS = 32;

interface WatchedFileOptions {
  readonly name: string;
  readonly path: string;
  readonly size?: number;
}

/**
 * Makes a file on disk readable for an importer.
 *
 * Throws while it is read: `cli.file-unreadable`, `cli.file-changed`.
 */
export function watchedFile(onDisk: string, { name, path, size }: WatchedFileOptions): WatchedFile {
  let furthest = 0;
  let read: ReadFile | undefined;
  async function* open(): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    let bytes = 0;
    const handle = await attempt(path, async () => openFile(onDisk));
    try {
      const before = await attempt(path, async () => handle.stat());
      const refuseChanged = async (): Promise<void> => {
        const now = await attempt(path, async () => handle.stat());
        if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) throw changed(path);
      };
      for await (const part of chunksOf(handle, { path, size })) {
        hash.update(part);
        bytes += part.length;
        furthest = Math.max(furthest, bytes);
        await refuseChanged();
        yield part;
      }
      await refuseChanged();
    } finally {
      await handle.close();
    }
    const last = read;
    read = { path, sha256: hash.digest("hex"), bytes };
    if (last !== undefined && last.sha256 !== read.sha256) throw changed(path);
  }
  return {
    name,
    path,
    ...(size === undefined ? {} : { size }),
    open,
    bytesRead: () => furthest,
    whenRead: () => read,
  };
}

interface Chunking {
  readonly path: string;
  readonly size: number | undefined;
}

async function* chunksOf(handle: FileHandle, { path, size }: Chunking): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of handle.createReadStream({ highWaterMark: chunkBytes(size), autoClose: false }))
      yield chunk as Uint8Array; // no encoding is set, so that chunks are bytes
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): CliError {
  return new CliError("cli.file-unreadable", `Cannot read "${path}": ${(cause as Error).message}`, { cause });
}

function changed(path: string): CliError {
  return new CliError("cli.file-changed", `Cannot read "${path}": it changed while it was read`, {
    hint: "Wait until it is written to its end, and run the same command again; nothing was written",
  });
}

function chunkBytes(size: number | undefined): number {
  if (size === undefined) return LARGEST_CHUNK;
  return Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, Math.ceil(size / CHUNKS)));
}
