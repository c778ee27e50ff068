import { type Issue, type Lookup, LanguageTag, type RecordKind, toRecordIssues } from "@variorum/core";
import type { ReadUnit, SourceFile, SourceInput } from "../format.ts";
import { type TextLine, readLines } from "../reading/read-lines.ts";
import { readWhole } from "../reading/read-whole.ts";
import { AUTHORED_SCHEMAS } from "./authoring.ts";
import { type BundleFile, bundleFiles, type FileSyntax, headFileOf, rankOfKind, textFile } from "./bundle-files.ts";
import { expand, kindOfWritten } from "./expand.ts";
import { textPathOf } from "./expand/report.ts";
import { PartialHead, UNKNOWN_LANGUAGE } from "./head.ts";
import { addWrittenActors, type KnownRecords, startKnownRecords } from "./known-records.ts";
import { readJson } from "../reading/read-json.ts";
import { readTable } from "./read-table.ts";
import { readYaml } from "../reading/read-yaml.ts";
import { usualHint } from "./usual-hint.ts";
import { takeApart } from "./take-apart.ts";
import { kindOfFileName, type WrittenFile, type WrittenHead, type WrittenRecord } from "./written-record.ts";

/**
 * Reads a bundle: files read whole first, their records by kind, so that a claim finds its report and question; then
 * JSON Lines, one line at a time.
 */
export async function* readBundle(input: SourceInput, held: Lookup | undefined): AsyncIterable<ReadUnit> {
  let count = 0;
  for await (const unit of readUnits(input, held)) {
    count += 1;
    yield unit;
  }
  if (count === 0) yield rejectedFile(input.files[0]?.name ?? input.name, [noRecords(input)]);
}

async function* readUnits(input: SourceInput, held: Lookup | undefined): AsyncIterable<ReadUnit> {
  const head = await readHead(input);
  if (hasErrors(head.issues)) yield rejectedFile(headFileOf(input)?.name ?? input.name, head.issues);
  const lang = head.value.lang ?? UNKNOWN_LANGUAGE;
  const files = await bundleFiles(input);
  const streamed = files.filter(({ syntax }) => syntax === "jsonl");
  const written: WrittenRecord[] = [];
  for (const { file, syntax } of files.filter((other) => other.syntax !== "jsonl")) {
    const { records, issues, ...rest } = await readFile(file, syntax, held, lang);
    const headIssues = rest.head === undefined || headFileOf(input) !== undefined ? [] : checkHead(rest.head).issues;
    const all = [...issues, ...headIssues];
    if (hasErrors(all)) yield rejectedFile(file.name, all);
    else written.push(...withWarnings(withLanguage(records, rest.head), all));
  }
  const known = startKnownRecords(held, streamed.length === 0);
  addWrittenActors(known, written);
  const context = { input, known, lang };
  for (const { file } of streamed.filter(isNeededByOthers)) await takeNoteOf(file, context);
  yield* expandByKind(written, context);
  for (const { file } of streamed) yield* readJsonLines(file, context);
}

/** Whether the records of a file are named by those that come before them. */
function isNeededByOthers({ file }: BundleFile): boolean {
  return NEEDED_BY_OTHERS.has(kindOfFileName(file.name));
}

/** Reads a file for what others need of it; it is read for its records later. */
async function takeNoteOf(file: SourceFile, context: Reading): Promise<void> {
  for await (const _ of readJsonLines(file, context));
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

/** Kinds that others cannot be expanded without: quotes need the text of a report, values the kind of their question. */
const NEEDED_BY_OTHERS: ReadonlySet<RecordKind | undefined> = new Set<RecordKind>(["report", "question"]);

interface Reading {
  readonly input: SourceInput;
  readonly known: KnownRecords;
  readonly lang: string;
}

/** What the bundle says of itself, as far as it can be read. */
export async function readHead(
  input: SourceInput,
): Promise<{ readonly value: PartialHead; readonly issues: readonly Issue[] }> {
  const file = headFileOf(input);
  const only = file === undefined ? await singleFile(input) : ({ file, syntax: "yaml" } as const);
  if (only === undefined) return { value: {}, issues: [] };
  const whole = await readWhole(only.file);
  if (!whole.ok) return { value: {}, issues: file === undefined ? [] : whole.issues };
  const parse = only.syntax === "json" ? readJson : readYaml;
  const taken = takeApart(parse(whole.text), {
    file: only.file.name,
    text: whole.text,
    firstLine: 1,
    usesPointers: false,
  });
  // A single file reports its own problems when its records are read.
  const issues = file === undefined ? [] : taken.issues;
  if (taken.head === undefined) return { value: {}, issues };
  const checked = checkHead(taken.head);
  return { value: checked.value, issues: [...issues, ...(file === undefined ? [] : checked.issues)] };
}

/** The one file of an input that can hold a head beside its records. */
async function singleFile(input: SourceInput): Promise<BundleFile | undefined> {
  if (input.isFolder || input.files.length !== 1) return undefined;
  return (await bundleFiles(input)).find(({ syntax }) => syntax === "yaml" || syntax === "json");
}

function checkHead({ value, locateKey }: WrittenHead): {
  readonly value: PartialHead;
  readonly issues: readonly Issue[];
} {
  const parsed = PartialHead.safeParse(value);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = toRecordIssues(parsed.error, value, undefined, PartialHead).map(({ path, ...issue }): Issue => {
    const hint = issue.hint ?? usualHint(issue.code);
    return { ...issue, ...(hint === undefined ? {} : { hint }), at: locateKey(path) };
  });
  return { value: {}, issues };
}

async function readFile(
  file: SourceFile,
  syntax: FileSyntax,
  held: Lookup | undefined,
  lang: string,
): Promise<WrittenFile> {
  if (syntax === "csv") return readTable(file, held, lang);
  const whole = await readWhole(file);
  if (!whole.ok) return { records: [], issues: whole.issues };
  if (whole.text.trim() === "" || whole.text === "\uFEFF") return { records: [], issues: [emptyFile(file.name)] };
  const parsed = syntax === "json" ? readJson(whole.text) : readYaml(whole.text);
  return takeApart(parsed, { file: file.name, text: whole.text, firstLine: 1, usesPointers: syntax === "json" });
}

function withLanguage(records: readonly WrittenRecord[], head: WrittenHead | undefined): readonly WrittenRecord[] {
  const lang = LanguageTag.safeParse(head?.value["lang"]);
  return lang.success ? records.map((record) => ({ ...record, lang: lang.data })) : records;
}

/** Warnings about a file travel with its first record. */
function withWarnings(records: readonly WrittenRecord[], warnings: readonly Issue[]): readonly WrittenRecord[] {
  const [first, ...others] = records;
  return first === undefined || warnings.length === 0
    ? records
    : [{ ...first, issues: [...warnings, ...first.issues] }, ...others];
}

/** Reports and questions are expanded before all else, since others need them; units come in the order of their kinds. */
async function* expandByKind(written: readonly WrittenRecord[], context: Reading): AsyncIterable<ReadUnit> {
  const ranked = written
    .map((record) => ({ record, rank: rankOfKind(kindOfWritten(record)) }))
    .toSorted((a, b) => a.rank - b.rank);
  const early = new Map<WrittenRecord, ReadUnit>();
  for (const kind of NEEDED_BY_OTHERS) {
    for (const { record } of ranked)
      if (kindOfWritten(record) === kind) early.set(record, await expandOne(record, context));
  }
  for (const { record } of ranked) yield early.get(record) ?? (await expandOne(record, context));
}

async function expandOne(record: WrittenRecord, { input, known, lang }: Reading): Promise<ReadUnit> {
  const path = textPathOfWritten(record);
  const file = path === undefined ? undefined : textFile(input, path);
  return expand(record, { known, lang, textFile: file === undefined ? undefined : await readWhole(file) });
}

function textPathOfWritten(record: WrittenRecord): string | undefined {
  if (kindOfWritten(record) !== "report") return undefined;
  const parsed = AUTHORED_SCHEMAS.report.safeParse(record.value);
  return parsed.success ? textPathOf(parsed.data) : undefined;
}

async function* readJsonLines(file: SourceFile, context: Reading): AsyncIterable<ReadUnit> {
  let count = 0;
  for await (const line of readLines(file)) {
    count += 1;
    const at = { file: file.name, line: line.line };
    const written = line.issues.length > 0 ? { records: [], issues: line.issues } : takeLineApart(file.name, line);
    const [record] = written.records;
    const isOne = written.records.length === 1 && written.issues.length === 0;
    if (record === undefined || !isOne)
      yield { ok: false, issues: written.issues.length > 0 ? written.issues : [notOneRecord(at)], at, raw: line.bytes };
    else yield await expandOne({ ...record, raw: line.bytes }, context);
  }
  if (count === 0) yield rejectedFile(file.name, [emptyFile(file.name)]);
}

function takeLineApart(file: string, { text, line }: TextLine): WrittenFile {
  return takeApart(readJson(text), { file, text, firstLine: line, usesPointers: true });
}

function notOneRecord(at: { readonly file: string; readonly line: number }): Issue {
  const message = "Cannot read the line as a record";
  return { code: "record.wrong-type", severity: "error", message, hint: "Write one record a line, with its kind", at };
}

function rejectedFile(file: string, issues: readonly Issue[]): ReadUnit {
  return { ok: false, issues, at: { file, line: 1 }, raw: new Uint8Array() };
}

function emptyFile(file: string): Issue {
  return {
    code: "file.empty",
    severity: "error",
    message: `The file "${file}" is empty`,
    hint: "Remove it, or write its records",
    at: { file, line: 1, column: 1 },
  };
}

function noRecords({ name, isFolder }: SourceInput): Issue {
  const message = `Cannot find a record in "${name}"`;
  const hint = isFolder
    ? "Put records into files such as actors.yaml and claims.yaml"
    : "Give the file an ending that says how it is written: yaml, json, jsonl or csv";
  return { code: "file.no-records", severity: "error", message, hint, at: { file: name } };
}
