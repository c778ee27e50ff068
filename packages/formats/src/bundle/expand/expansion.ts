import {
  ActorId,
  type Issue,
  type IssueCode,
  type PassageId,
  PassageRecord,
  passageAround,
  passageId,
  findQuote,
  type ReportId,
} from "@variorum/core";
import { sha256 } from "../../sha256.ts";
import type { AuthoredPassage } from "../authoring/evidence.ts";
import type { KnownRecords, KnownReport } from "../known-records.ts";
import { usualHint } from "../usual-hint.ts";
import type { Path } from "../../reading/written-node.ts";
import type { WrittenRecord } from "../written-record.ts";

/** What is found while one written record is expanded: passages, and what is wrong. */
export interface Expansion {
  readonly lang: string;
  readonly known: KnownRecords;
  readonly issues: Issue[];
  /** Passages by id, with the path of the quote they follow from. */
  readonly passages: Map<PassageId, { readonly record: PassageRecord; readonly path: Path }>;
  readonly written: WrittenRecord;
}

/** One thing found wrong with a written record. */
export interface Found {
  readonly code: IssueCode;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly raw?: string | undefined;
  readonly severity?: "error" | "warning";
}

/** Starts the expansion of one record. */
export function startExpansion(written: WrittenRecord, known: KnownRecords, lang: string): Expansion {
  return { written, known, lang, issues: [...written.issues], passages: new Map() };
}

/** Adds what is wrong to the issues of the record, at the place where it was written. */
export function add(expansion: Expansion, { code, path, message, hint: own, raw, severity = "error" }: Found): void {
  const hint = own ?? usualHint(code);
  const at = code === "record.unknown-key" ? expansion.written.locateKey(path) : expansion.written.locate(path);
  expansion.issues.push({
    code,
    severity,
    message,
    at,
    ...(hint === undefined ? {} : { hint }),
    ...(raw === undefined ? {} : { raw }),
  });
}

/** Whether anything was found that keeps the record out. */
export function hasErrors(expansion: Expansion): boolean {
  return expansion.issues.some(({ severity }) => severity === "error");
}

/**
 * Reads the id of an actor.
 *
 * Issues: `actor.unknown`, with the actor that may be meant.
 */
export function toActor(expansion: Expansion, reference: string, path: Path): string {
  const isKnown = ActorId.safeParse(reference).success ? expansion.known.hasActor(reference) : false;
  if (isKnown === false) {
    const near = expansion.known.nearestActor(reference);
    const hint =
      near === undefined
        ? "Add it to the actors, or use the id of one of them"
        : `did you mean ${near}? Otherwise add it to the actors`;
    const key = path.findLast((step) => typeof step === "string") ?? "actor";
    add(expansion, {
      code: "actor.unknown",
      path,
      message: `${key} "${reference}" is not an actor`,
      hint,
      raw: reference,
    });
  }
  return reference;
}

/** Where the parts of a quote were written. */
interface QuoteAt {
  /** The report at hand, for quotes that name none. */
  readonly report: ReportId | undefined;
  readonly path: Path;
}

/**
 * Finds the words of a quote in their report, and takes note of the passage they are.
 *
 * Issues: `reference.unknown`, `report.text-missing`, `passage.text-not-held`, and those of quotes.
 */
export function toPassage(
  expansion: Expansion,
  authored: AuthoredPassage,
  { report, path }: QuoteAt,
): PassageId | undefined {
  const quote = typeof authored === "string" ? { quote: authored } : authored;
  const keyPath = (key: string): Path => (typeof authored === "string" ? path : [...path, key]);
  const id = quote.report ?? report;
  if (id === undefined) {
    add(expansion, {
      code: "record.missing-key",
      path,
      message: "Cannot find the report of the quote",
      hint: "Add report",
    });
    return undefined;
  }
  const known = knownReport(expansion, id, keyPath(quote.report === undefined ? "quote" : "report"));
  if (known === undefined) return undefined;
  const words = findWords(expansion, known, quote, keyPath);
  const text = known.record.text;
  if (words === undefined || text === undefined) return undefined;
  const passage = passageId(text.sha256, words.start, words.end, sha256);
  const first = expansion.known.reportOfPassage(passage, text.sha256, known.record.id);
  const record = PassageRecord.safeParse({ kind: "passage", id: passage, report: first, ...words });
  if (!record.success) {
    add(expansion, {
      code: "passage.out-of-range",
      path: keyPath("at"),
      message: "Cannot make a passage of quote and position",
      hint: "Correct at, prefix and suffix",
    });
    return undefined;
  }
  expansion.passages.set(passage, { record: record.data, path: keyPath("quote") });
  return passage;
}

/** Says of a record that one it names was rejected; once, however many it names. Issues: `reference.rejected`. */
export function addRestsOnRejected(expansion: Expansion, id: string, path: Path): void {
  if (expansion.issues.some(({ code }) => code === "reference.rejected")) return;
  const message = `Rests on ${id}, which was rejected`;
  add(expansion, { code: "reference.rejected", path, message, hint: `Mend ${id} first`, raw: id });
}

/** Finds a report of the bundle or the store. Issues: `reference.unknown`, `reference.rejected`. */
export function knownReport(expansion: Expansion, id: string, path: Path): KnownReport | undefined {
  const known = expansion.known.report(id);
  if (known !== undefined) return known;
  if (expansion.known.isRejected(id)) {
    addRestsOnRejected(expansion, id, path);
    return undefined;
  }
  const near = expansion.known.nearestReport(id);
  const hint =
    near === undefined ? "Correct the id, or add the report" : `did you mean ${near}? Otherwise add the report`;
  add(expansion, {
    code: "reference.unknown",
    path,
    message: `"${id}" is no report of the import or the store`,
    hint,
    raw: id,
  });
  return undefined;
}

type Quote = Exclude<AuthoredPassage, string>;
type Words = Pick<PassageRecord, "start" | "end" | "exact" | "prefix" | "suffix">;

function findWords(
  expansion: Expansion,
  { record, content }: KnownReport,
  quote: Quote,
  keyPath: (key: string) => Path,
): Words | undefined {
  const { quote: exact, prefix, suffix, occurrence, at } = quote;
  if (record.text === undefined) {
    const message = `Cannot find a quote in ${record.id}: it has no text`;
    add(expansion, {
      code: "report.text-missing",
      path: keyPath("quote"),
      message,
      hint: "Give the report its text, or only its hash, bytes and length",
    });
    return undefined;
  }
  if (content === undefined) {
    if (at !== undefined) return { start: at[0], end: at[1], exact, prefix: prefix ?? "", suffix: suffix ?? "" };
    const message = `Cannot find a quote in ${record.id}: its text is not held`;
    add(expansion, {
      code: "passage.text-not-held",
      path: keyPath("quote"),
      message,
      hint: "Add at: [start, end], or the text",
    });
    return undefined;
  }
  const found = findQuote(content, { exact, prefix, suffix, occurrence, at });
  if (found.ok)
    return {
      start: found.value.start,
      end: found.value.end,
      ...passageAround(content, found.value.start, found.value.end),
    };
  for (const { code, message, hint, raw } of found.issues) {
    const words = message.replace(/ the text\b/, ` ${record.id}`);
    add(expansion, {
      code,
      path: keyPath(code === "quote.position-differs" ? "at" : "quote"),
      message: words,
      hint,
      raw,
    });
  }
  return undefined;
}
