import type { Issue, Position } from "@variorum/core";
import { readJson } from "../reading/read-json.ts";
import { toIssue } from "../reading/written-node.ts";
import { startLineCount } from "../reading/line-count.ts";
import { looksLikeJson } from "../dataset/json-rows.ts";
import type { IsNew } from "../dataset/dataset.ts";
import { emptyFile } from "../dataset/file-issues.ts";
import type { ReadUnit, SourceFile, SourceInput } from "../format.ts";
import { readWhole } from "../reading/read-whole.ts";
import type { FoundReview } from "./entry.ts";
import { findReviews, type ReviewNode } from "./find-reviews.ts";
import { parseReview } from "./parse-review.ts";
import { ELEMENT_LIMIT, readHtml } from "./read-html.ts";
import { toRecords } from "./to-records.ts";

/** Files of a folder that may hold reviews. */
const PAGE = /\.(?:html?|json|jsonld|jsonl|txt)$/i;

/** Reads every review of a page, a feed or a folder of them. A file is read whole; a unit is one review. */
export async function* readClaimReviews({ files, name }: SourceInput): AsyncIterable<ReadUnit> {
  const seen = new Set<string>();
  const pages = files.filter((file) => files.length === 1 || PAGE.test(file.name));
  for (const file of pages) yield* readFile(file, seen);
  if (pages.length === 0) yield rejected({ file: name }, [noReview({ file: name })], "");
}

async function* readFile(file: SourceFile, seen: Set<string>): AsyncIterable<ReadUnit> {
  const whole = await readWhole(file);
  const start = { file: file.name, line: 1, column: 1 };
  if (!whole.ok) {
    yield rejected(start, whole.issues, "");
    return;
  }
  const { text } = whole;
  const lineAt = startLineCount(text);
  const { pieces, tooDeep } = piecesOf(text);
  let count = 0;
  for (const piece of pieces) {
    const place = (offset: number) => ({ file: file.name, ...lineAt(piece.start + offset) });
    const parsed = piece.node === undefined ? readJson(piece.text) : { ok: true as const, root: piece.node };
    if (!parsed.ok) {
      count += 1;
      yield rejected(
        place(0),
        parsed.issues.map((issue) => toIssue(issue, file.name, place)),
        piece.text,
      );
      continue;
    }
    for (const found of findReviews(parsed.root)) {
      count += 1;
      yield toUnit({ ...found, raw: rawOf(found, piece), place }, seen);
    }
  }
  if (tooDeep !== undefined) {
    const at = { file: file.name, ...lineAt(tooDeep) };
    yield rejected(at, [nestedTooDeep(at)], "");
  } else if (count === 0) yield rejected(start, [text.trim() === "" ? emptyFile(start) : noReview(start)], "");
}

/** A part of a file that is read by itself. */
interface Piece {
  readonly text: string;
  /** Offset of the text in the file. */
  readonly start: number;
  /** What was read already, for microdata. */
  readonly node?: ReviewNode["node"];
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** Offset after which a page was not read. */
  readonly tooDeep?: number;
}

function piecesOf(text: string): Pieces {
  if (!looksLikeJson(text)) {
    const { scripts, things, ...rest } = readHtml(text);
    // A script of a page may hold anything: one that does not speak of reviews is none of ours.
    const spoken = scripts.filter((script) => script.text.includes("ClaimReview"));
    return { pieces: [...spoken, ...things.map((node): Piece => ({ text, start: 0, node }))], ...rest };
  }
  const lines = text.split(/(?<=\n)/);
  if (!isJsonLines(lines)) return { pieces: [{ text, start: 0 }] };
  let start = 0;
  const pieces = lines.map((line): Piece => {
    const piece = { text: line, start };
    start += line.length;
    return piece;
  });
  return { pieces: pieces.filter((piece) => piece.text.trim() !== "") };
}

function isJsonLines([first = "", second = ""]: readonly string[]): boolean {
  return /^\uFEFF?\s*\{.*\}\s*$/.test(first) && second.trimStart().startsWith("{");
}

function rawOf({ node }: ReviewNode, piece: Piece): string {
  return piece.text.slice(node.start, node.end);
}

function toUnit(found: FoundReview, seen: Set<string>): ReadUnit {
  const parsed = parseReview(found);
  const at = found.place(found.node.start);
  if (!parsed.ok) return rejected(at, parsed.issues, found.raw);
  const { entry, slug } = parsed.value;
  const isNew: IsNew = (id) => !seen.has(id) && seen.add(id) !== undefined;
  const isSecond = !isNew(`clm:claimreview-${slug}`);
  const repeated: Issue = {
    code: "row.duplicate",
    severity: "warning",
    message: "The same review of the same page stands in the source before",
    hint: "Nothing is to be done: the first one counts",
    at,
  };
  const records = isSecond ? [] : toRecords(parsed.value, isNew);
  return {
    ok: true,
    // After mapping: a date that cannot be read shows only when it is asked for.
    issues: isSecond ? [...entry.issues, repeated] : entry.issues,
    value: {
      at,
      records,
      raw: Buffer.from(found.raw),
      locate: (record) => entry.at(record.startsWith("clm:") ? parsed.value.claimed : undefined),
    },
  };
}

function noReview(at: Position): Issue {
  const message = `Cannot find a ClaimReview in "${at.file}"`;
  const hint = "Save the page with its source, or the feed as JSON";
  return { code: "file.no-records", severity: "error", message, hint, at };
}

function nestedTooDeep(at: Position): Issue {
  const message = `Cannot read a page whose elements are nested more than ${ELEMENT_LIMIT} deep`;
  const hint = "Save the JSON-LD of the page by itself; nothing after this place was read";
  return { code: "file.too-large", severity: "error", message, hint, at };
}

function rejected(at: Position, issues: readonly Issue[], text: string): ReadUnit {
  return { ok: false, issues, at, raw: Buffer.from(text) };
}
