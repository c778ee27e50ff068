import type { Issue } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { firstBadByte } from "./utf8.ts";

/** Largest file that is read whole (YAML, JSON, the text of a report), in bytes. Tables and JSON Lines are streamed. */
const WHOLE_FILE_LIMIT = 64 * 1024 * 1024;

/** A file read whole: its bytes and, where they are UTF-8, its text with a byte order mark kept as a character. */
export type WholeFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly text: string }
  | { readonly ok: false; readonly bytes: Uint8Array; readonly issues: readonly Issue[] };

/**
 * Reads a small file whole and strictly as UTF-8.
 *
 * Issues: `file.too-large`, `text.not-well-formed` and `text.nul` with the byte offset.
 */
export async function readWhole(file: SourceFile): Promise<WholeFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    length += chunk.length;
    if (length > WHOLE_FILE_LIMIT) return tooLarge(file);
    chunks.push(chunk);
  }
  return decodeWhole(file.name, Buffer.concat(chunks));
}

function decodeWhole(file: string, bytes: Uint8Array): WholeFile {
  const bad = firstBadByte(bytes);
  if (bad !== undefined) return { ok: false, bytes, issues: [badByteIssue(file, bytes, bad)] };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul === -1) return { ok: true, bytes, text };
  const message = `Cannot keep the character U+0000 at byte ${nul}`;
  const at = { file, ...linePosition(bytes, nul) };
  return {
    ok: false,
    bytes,
    issues: [{ code: "text.nul", severity: "error", message, hint: "Remove the character", at }],
  };
}

function badByteIssue(file: string, bytes: Uint8Array, offset: number): Issue {
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return {
    code: "text.not-well-formed",
    severity: "error",
    message: `Cannot read byte ${offset} (0x${value}): expected UTF-8`,
    hint: "Save the file as UTF-8, or name its encoding with --encoding",
    at: { file, ...linePosition(bytes, offset) },
  };
}

/** Line and column of a byte, the column counted in UTF-16 code units of what stands before it on the line. */
function linePosition(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}

function tooLarge(file: SourceFile): WholeFile {
  const message = `Cannot read "${file.name}" whole: larger than ${WHOLE_FILE_LIMIT} bytes`;
  const hint = "Write the records as JSON Lines or as tables, which are read line by line";
  return {
    ok: false,
    bytes: new Uint8Array(),
    issues: [{ code: "file.too-large", severity: "error", message, hint, at: { file: file.name } }],
  };
}
