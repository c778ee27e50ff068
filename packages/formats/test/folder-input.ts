import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { SourceFile, SourceInput } from "../src/format.ts";

/** Opens a file or folder on disk as a source, as the command line does. */
export function inputOf(path: string): SourceInput {
  const isFolder = statSync(path).isDirectory();
  const root = isFolder ? path : dirname(path);
  const files = isFolder
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(path, name)).isFile())
        .toSorted()
        .map((name) => fileOf(join(path, name), name))
    : [fileOf(path, basename(path))];
  return {
    name: basename(path),
    files,
    isFolder,
    beside: (name) => (existsSync(join(root, name)) ? fileOf(join(root, name), name) : undefined),
  };
}

function fileOf(path: string, name: string): SourceFile {
  return { name, size: statSync(path).size, open: () => createReadStream(path) };
}

/** A source that stands in memory: names with their contents. */
export function inputFrom(
  contents: Readonly<Record<string, string | Uint8Array>>,
  isFolder = Object.keys(contents).length > 1,
): SourceInput {
  const files = Object.entries(contents).map(([name, content]): SourceFile => ({
    name,
    open: () => chunksOf(Buffer.from(content)),
  }));
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    name: isFolder ? "bundle" : (sorted[0]?.name ?? "bundle"),
    files: sorted,
    isFolder,
    beside: (name) => files.find((file) => file.name === name),
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** A single file that stands in memory. */
export function fileFrom(name: string, content: string | Uint8Array): SourceFile {
  return { name, open: () => chunksOf(Buffer.from(content)) };
}

/** Everything that a source gives, in order. */
export async function all<Value>(values: AsyncIterable<Value> | Iterable<Value>): Promise<readonly Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
