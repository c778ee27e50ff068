import { type Checked, type Issue, type IssueCode, isWellFormed } from "@variorum/core";
import type { ArticleText } from "../extractor.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

/** A file or page as it came in. */
export interface ArticleInput {
  /** Name of the file or the address, as the person typed it; "-" for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type that came with the bytes; where absent, name and bytes tell. */
  readonly mediaType?: string;
  /** SHA-256 of bytes as 64 hexadecimal digits. */
  readonly sha256OfBytes: (bytes: Uint8Array) => string;
}

/** Larger files are no articles. Units: bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

type Kind = "text/plain" | "text/html" | "text/markdown";

function kindOf({ name, mediaType }: ArticleInput, text: string): Kind {
  const lower = name.toLowerCase();
  if (mediaType?.startsWith("text/html") === true || mediaType?.startsWith("application/xhtml") === true)
    return "text/html";
  if (/\.x?html?$/u.test(lower)) return "text/html";
  if (mediaType?.startsWith("text/markdown") === true || /\.(?:md|markdown)$/u.test(lower)) return "text/markdown";
  const head = text.slice(0, 1_000).trimStart().toLowerCase();
  return /^(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<html)/u.test(head) ? "text/html" : "text/plain";
}

function refused(
  { name }: ArticleInput,
  code: IssueCode,
  {
    message,
    hint,
    ...place
  }: Pick<Issue, "message"> & { readonly hint: string } & Pick<Issue["at"], "line" | "column">,
): Checked<ArticleText> {
  const issue: Issue = { code, severity: "error", message, hint, at: { file: name, ...place } };
  return { ok: false, issues: [issue] };
}

const GIVE_TEXT = "Give a file with the text of an article";

/** Line and column of a position, from 1. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Number of the first byte that is no UTF-8, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  const isRight = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isRight(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of the bytes as strict UTF-8, its byte order mark kept; nothing where they are none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The encoding that a page names, where it is another than UTF-8 and known. */
function namedEncoding(bytes: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/iu.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads a file or page as the text of an article. Plain text is taken byte for byte; of HTML and Markdown the words are
 * taken, and offsets refer to them.
 *
 * Issues: `file.empty` (also a page or file without words), `file.too-large`, `file.unreadable` (bytes that are no text), `text.not-well-formed` with the
 * byte where it breaks off, `text.nul`.
 * Throws: never for data.
 */
export function readArticle(input: ArticleInput): Checked<ArticleText> {
  const { name, bytes, sha256OfBytes } = input;
  if (bytes.length === 0)
    return refused(input, "file.empty", { message: `No article in "${name}": the file is empty`, hint: GIVE_TEXT });
  if (bytes.length > LARGEST_FILE) {
    const message = `Cannot read "${name}": ${bytes.length} bytes are more than ${LARGEST_FILE}`;
    return refused(input, "file.too-large", { message, hint: "Give the text of one article" });
  }
  const plain = decode(bytes);
  const text = plain ?? namedEncoding(bytes)?.decode(bytes);
  if (text === undefined || !isWellFormed(text)) {
    const at = firstWrongByte(bytes);
    const message = `Cannot read "${name}" as text: byte ${at} is not UTF-8`;
    return refused(input, "text.not-well-formed", {
      message,
      hint: "Save the file as UTF-8, or name its encoding with --encoding",
    });
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1 && plain !== undefined) {
    const message = `Cannot read "${name}" as text: byte ${nul} is U+0000`;
    const hint = "Give a text file, or remove the character";
    return refused(input, "text.nul", { message, hint, ...placeOf(text, text.indexOf("\0")) });
  }
  const kind = kindOf(input, text);
  const read = articleOf(kind, text);
  if (read.text.trim() === "")
    return refused(input, "file.empty", { message: `No article in "${name}": it has no text`, hint: GIVE_TEXT });
  const source = { mediaType: kind, sha256: sha256OfBytes(bytes), bytes: bytes.length };
  return { ok: true, value: { name, source, ...read }, issues: [] };
}

type Read = Pick<ArticleText, "text" | "normalization" | "metadata" | "notes">;

function articleOf(kind: Kind, text: string): Read {
  if (kind === "text/html") return { normalization: "extracted", ...readHtml(text) };
  if (kind === "text/markdown") return { normalization: "extracted", notes: [], ...readMarkdown(text) };
  return { text, normalization: "none", metadata: {}, notes: [] };
}
