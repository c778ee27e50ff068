import { type AnyRecord, type Lookup, type RecordOf } from "@variorum/core";
import { type AuthoredKind } from "../bundle/authoring.ts";
import { type BundleHead, UNKNOWN_LANGUAGE } from "../bundle/head.ts";
import { shorten } from "../bundle/shorten.ts";
import { usualTextPath } from "../bundle/shorten/report.ts";
import type { Shortening } from "../bundle/shorten/shortening.ts";
import { isTableKind } from "../bundle/table/columns.ts";
import { LIST_KINDS, LIST_NAMES, type ListName } from "../bundle/written-record.ts";
import { toYaml, toYamlEntry } from "./authored-yaml.ts";
import { writeTable } from "./table.ts";

/** Records that a bundle is written from. */
export interface BundleSource {
  readonly head: BundleHead;
  /** Records of one kind, asked for once. They are written in the order given; an export gives them by id. */
  recordsOf(kind: AuthoredKind): Iterable<AnyRecord> | AsyncIterable<AnyRecord>;
  /** Finds what the records name: passages, reports, questions, texts. */
  readonly lookup: Lookup;
}

/** How the records of a bundle are written; what has no table is written as YAML beside the tables. */
export type BundleForm = "yaml" | "json" | "jsonl" | "csv";

export interface WriteBundleOptions {
  readonly form: BundleForm;
  /** Which texts go along: those whose terms allow it, or all, for a backup. */
  readonly texts: "travelling" | "all";
  /** What is said of the export in bundle.yaml under names that begin with _ and is not read again: `_change`. */
  readonly about?: Readonly<Record<`_${string}`, string | number>>;
}

/** A file of the bundle. Its chunks are read to the end before the next file is asked for. */
export interface WrittenFile {
  /** Path inside the bundle, with `/` between folders. */
  readonly path: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/**
 * Writes a bundle in the authoring form: reading it gives the same records.
 *
 * Order: bundle.yaml, .gitattributes, one file a kind in the order of reading, then the texts; records as they are given,
 * keys as in the schema.
 */
export async function* writeBundle(source: BundleSource, options: WriteBundleOptions): AsyncIterable<WrittenFile> {
  yield { path: "bundle.yaml", chunks: [toYaml({ ...source.head, ...options.about })] };
  // Offsets refer to the very bytes of a text: git must not change its line ends.
  yield { path: ".gitattributes", chunks: ["*.txt -text\n"] };
  const shortening = toShortening(source, options);
  const texts: Text[] = [];
  for (const list of LIST_NAMES) {
    const records = await peek(source.recordsOf(LIST_KINDS[list]));
    if (records === undefined) continue;
    yield fileOf(list, list === "reports" ? noteTexts(records, shortening, texts) : records, shortening, options.form);
  }
  for (const { path, sha256 } of texts) {
    const content = source.lookup.text(sha256);
    if (content !== undefined) yield { path, chunks: [content] };
  }
}

/** A text that goes along, noted while its report is written. */
interface Text {
  readonly path: string;
  readonly sha256: string;
}

async function* noteTexts(
  records: AsyncIterable<AnyRecord>,
  shortening: Shortening,
  texts: Text[],
): AsyncIterable<AnyRecord> {
  for await (const record of records) {
    const path = record.kind === "report" ? shortening.textPath(record) : undefined;
    if (record.kind === "report" && record.text !== undefined && path !== undefined)
      texts.push({ path, sha256: record.text.sha256 });
    yield record;
  }
}

function toShortening({ head, lookup }: BundleSource, { texts }: WriteBundleOptions): Shortening {
  return {
    lang: head.lang ?? UNKNOWN_LANGUAGE,
    lookup,
    textPath(report: RecordOf<"report">) {
      const mayTravel = texts === "all" || report.licence.textStorage === "full";
      const isHeld = report.text !== undefined && lookup.text(report.text.sha256) !== undefined;
      return mayTravel && isHeld ? usualTextPath(report) : undefined;
    },
  };
}

/** Looks at the first record without losing it; `undefined` when there is none. */
async function peek(records: Records): Promise<AsyncIterable<AnyRecord> | undefined> {
  const iterator = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  const first = await iterator.next();
  if (first.done === true) return undefined;
  return (async function* () {
    yield first.value;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  })();
}

type Records = Iterable<AnyRecord> | AsyncIterable<AnyRecord>;

function fileOf(list: ListName, records: Records, shortening: Shortening, form: BundleForm): WrittenFile {
  const kind = LIST_KINDS[list];
  if (form === "csv" && isTableKind(kind)) {
    return { path: `${list}.csv`, chunks: writeTable(kind, withoutComputed(records), { shortening, computed: [] }) };
  }
  if (form === "json") return { path: `${list}.json`, chunks: toJsonList(records, shortening) };
  if (form === "jsonl") return { path: `${list}.jsonl`, chunks: writeJsonLines(records, shortening) };
  return { path: `${list}.yaml`, chunks: toYamlList(records, shortening) };
}

async function* withoutComputed(records: Records): AsyncIterable<{ readonly record: AnyRecord }> {
  for await (const record of records) yield { record };
}

async function* toYamlList(records: Records, shortening: Shortening): AsyncIterable<string> {
  let isFirst = true;
  for await (const record of records) {
    if (record.kind === "passage") continue;
    yield `${isFirst ? "" : "\n"}${toYamlEntry(shorten(record, shortening))}`;
    isFirst = false;
  }
}

async function* toJsonList(records: Records, shortening: Shortening): AsyncIterable<string> {
  let before = "[\n";
  for await (const record of records) {
    if (record.kind === "passage") continue;
    yield before + JSON.stringify(shorten(record, shortening), undefined, 2);
    before = ",\n";
  }
  yield "\n]\n";
}

/** Writes records in the authoring form, one a line with its kind. */
export async function* writeJsonLines(records: Records, shortening: Shortening): AsyncIterable<string> {
  for await (const record of records) {
    if (record.kind === "passage") continue;
    yield `${JSON.stringify({ kind: record.kind, ...shorten(record, shortening) })}\n`;
  }
}
