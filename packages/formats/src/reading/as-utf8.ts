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
  let decoded: DecodedLine[] = [];
  return {
    ...file,
    open() {
      decoded = [];
      return decode(file.open(), decoded);
    },
    original(start, handedOn) {
      const passed = decoded.findIndex(({ end }) => end > start);
      decoded.splice(0, passed === -1 ? decoded.length : passed);
      return withOriginals(decoded, start, handedOn);
    },
  };
}

/** A line that was in Windows-1252, and where what was handed on for it stands. Units: bytes handed on, from 0. */
interface DecodedLine {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

function withOriginals(lines: readonly DecodedLine[], start: number, handedOn: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let taken = 0;
  for (const line of lines) {
    if (line.end - start > handedOn.length) break;
    if (line.start < start + taken) continue; // a piece of a very long line, which no row ends with
    parts.push(handedOn.subarray(taken, line.start - start), line.bytes);
    taken = line.end - start;
  }
  return taken === 0 ? handedOn : Buffer.concat([...parts, handedOn.subarray(taken)]);
}

async function* decode(chunks: AsyncIterable<Uint8Array>, decoded: DecodedLine[]): AsyncIterable<Uint8Array> {
  let carried: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  const flush = (last: Uint8Array): Uint8Array => {
    const lines = toUtf8Lines(carried.length === 0 ? last : Buffer.concat([...carried, last]), start, decoded);
    carried = [];
    length = 0;
    start += lines.length;
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

function toUtf8Lines(bytes: Uint8Array, offset: number, decoded: DecodedLine[]): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const lines: Uint8Array[] = [];
  let start = 0;
  let handedOn = offset;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const utf8 = isUtf8(line) ? line : Buffer.from(new TextDecoder("windows-1252").decode(line));
    // A copy: the chunk that it stood in is long, and may be used again.
    if (utf8 !== line) decoded.push({ start: handedOn, end: handedOn + utf8.length, bytes: line.slice() });
    lines.push(utf8);
    handedOn += utf8.length;
    start = end;
  }
  return Buffer.concat(lines);
}
