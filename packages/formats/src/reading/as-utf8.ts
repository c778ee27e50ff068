import { isUtf8 } from "node:buffer";
import type { SourceFile } from "../format.ts";

const LINE_FEED = 10;
/** Longest piece that is decoded by itself; a longer line is decoded in pieces. */
const LONGEST = 1024 * 1024;

/**
 * Hands a file on as UTF-8 that may be in Windows-1252, as older programs save tables.
 *
 * Each line is looked at by itself: what is well-formed UTF-8 is that, for text in Windows-1252 hardly ever is by chance,
 * and any other line is Windows-1252, in which every byte means something. So a file that is half mended reads right too.
 */
export function asUtf8(file: SourceFile): SourceFile {
  return { ...file, open: () => decoded(file.open()) };
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let carried: Uint8Array[] = [];
  let length = 0;
  const flush = (last: Uint8Array): Uint8Array => {
    const lines = toUtf8Lines(carried.length === 0 ? last : Buffer.concat([...carried, last]));
    carried = [];
    length = 0;
    return lines;
  };
  for await (const chunk of chunks) {
    const end = length + chunk.length > LONGEST ? chunk.length : chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield flush(chunk.subarray(0, end));
    if (end === chunk.length) continue;
    carried.push(chunk.slice(end));
    length += chunk.length - end;
  }
  if (length > 0) yield flush(new Uint8Array());
}

function toUtf8Lines(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    lines.push(toUtf8(bytes.subarray(start, end)));
    start = end;
  }
  return Buffer.concat(lines);
}

function toUtf8(line: Uint8Array): Uint8Array {
  return isUtf8(line) ? line : Buffer.from(new TextDecoder("windows-1252").decode(line));
}
