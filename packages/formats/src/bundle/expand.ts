import {
  type AnyRecord,
  kindOfId,
  nearestWord,
  parseRecord,
  type Position,
  RECORD_KINDS,
  type RecordKind,
  toRecordIssues,
} from "@variorum/core";
import type { ReadUnit } from "../format.ts";
import type { WholeFile } from "../reading/read-whole.ts";
import { type Authored, AUTHORED_SCHEMAS, type AuthoredKind } from "./authoring.ts";
import { expandAssessment, expandJudgement, expandLink, expandQuestion } from "./expand/analysis.ts";
import { expandClaim } from "./expand/claim.ts";
import type { Expanded } from "./expand/expanded.ts";
import { add, type Expansion, hasErrors, startExpansion } from "./expand/expansion.ts";
import { expandReport, withCredits } from "./expand/report.ts";
import { expandActor, expandEvent, expandPlace } from "./expand/world.ts";
import type { KnownRecords } from "./known-records.ts";
import type { Path } from "../reading/written-node.ts";
import type { WrittenRecord } from "./written-record.ts";

/** What a record is expanded with. */
export interface ExpandContext {
  readonly known: KnownRecords;
  /** Language of plain texts where the file of the record states none. */
  readonly lang: string;
  /** The file that a report names as its text. */
  readonly textFile?: WholeFile | undefined;
}

type AuthoredRecord = {
  readonly [Kind in AuthoredKind]: { readonly kind: Kind; readonly value: Authored<Kind> };
}[AuthoredKind];

/**
 * Expands one written record into core records: the record itself, after the passages that its quotes are.
 *
 * Reports and questions are added to what is known, so that they must be expanded before the claims that need them.
 * Issues: everything that can be wrong with a written record, each at its place in the file.
 */
export function expand(written: WrittenRecord, context: ExpandContext): ReadUnit {
  const expansion = startExpansion(written, context.known, written.lang ?? context.lang);
  // What is wrong with the row or the line itself would only come back as missing keys.
  const authored = hasErrors(expansion) ? undefined : parseAuthored(expansion);
  if (authored === undefined || hasErrors(expansion)) return rejected(expansion);
  const expanded = fillIn(expansion, authored, context.textFile);
  const record = toRecord(expansion, expanded);
  if (record === undefined || hasErrors(expansion)) return rejected(expansion);
  takeNote(context.known, record);
  const passages = [...expansion.passages.values()].map((passage) => passage.record);
  return {
    ok: true,
    issues: expansion.issues,
    value: {
      at: written.at,
      records: record.kind === "report" ? [record, ...passages] : [...passages, record],
      raw: written.raw,
      ...(expanded.texts === undefined ? {} : { texts: expanded.texts }),
      locate: locator(expansion, expanded),
    },
  };
}

function rejected({ issues, written, known }: Expansion): ReadUnit {
  const id = textUnder(written.value, "id");
  if (id !== undefined) known.addRejected(id);
  return { ok: false, issues, at: written.at, raw: written.raw, ...(id === undefined ? {} : { ids: [id] }) };
}

/** Tells the kind of a record: its own word, the list it stands in, or the prefix of its id. */
export function kindOfWritten({ value, listKind }: WrittenRecord): RecordKind | undefined {
  const kind = RECORD_KINDS.find((known) => known === textUnder(value, "kind"));
  return kind ?? listKind ?? kindOfId(textUnder(value, "id") ?? "");
}

function textUnder(value: unknown, key: string): string | undefined {
  const text: unknown =
    typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return typeof text === "string" ? text : undefined;
}

function parseAuthored(expansion: Expansion): AuthoredRecord | undefined {
  const { written } = expansion;
  if (typeof written.value !== "object" || written.value === null || Array.isArray(written.value)) {
    add(expansion, {
      code: "record.wrong-type",
      path: [],
      message: "Cannot read the record: expected keys with their values",
      hint: "Write id: and the other keys",
    });
    return undefined;
  }
  const kind = kindOfWritten(written);
  if (kind === undefined || kind === "passage") {
    addUnknownKind(expansion, kind);
    return undefined;
  }
  const schema = AUTHORED_SCHEMAS[kind];
  // Keys that begin with _ are computed for the reader and say nothing of the record.
  const own = Object.fromEntries(Object.entries(written.value).filter(([key]) => !key.startsWith("_")));
  const parsed = schema.safeParse(own);
  if (parsed.success) return { kind, value: parsed.data } as AuthoredRecord; // the schema is the one of the kind
  for (const issue of toRecordIssues(parsed.error, own, undefined, schema)) add(expansion, issue);
  return undefined;
}

function addUnknownKind(expansion: Expansion, kind: "passage" | undefined): void {
  if (kind === "passage") {
    add(expansion, {
      code: "record.unknown-kind",
      path: [],
      message: "Passages are not written: they follow from report and quote",
      hint: "Remove the record",
    });
    return;
  }
  const word = textUnder(expansion.written.value, "kind") ?? textUnder(expansion.written.value, "id");
  const near = word === undefined ? undefined : nearestWord(word, RECORD_KINDS);
  const hint =
    near === undefined
      ? "Add kind, put the record into a list such as claims:, or give it an id with a prefix"
      : `Did you mean ${near}?`;
  const path: Path = textUnder(expansion.written.value, "kind") === undefined ? ["id"] : ["kind"];
  add(expansion, { code: "record.unknown-kind", path, message: "Cannot tell the kind of the record", hint, raw: word });
}

function fillIn(expansion: Expansion, authored: AuthoredRecord, textFile: WholeFile | undefined): Expanded {
  switch (authored.kind) {
    case "actor":
      return expandActor(expansion, authored.value);
    case "place":
      return expandPlace(expansion, authored.value);
    case "report":
      return fillInReport(expansion, authored.value, textFile);
    case "event":
      return expandEvent(expansion, authored.value);
    case "question":
      return expandQuestion(expansion, authored.value);
    case "claim":
      return expandClaim(expansion, authored.value);
    case "link":
      return expandLink(expansion, authored.value);
    case "judgement":
      return expandJudgement(expansion, authored.value);
    case "assessment":
      return expandAssessment(expansion, authored.value);
    default:
      return authored satisfies never;
  }
}

/** The quotes that credit an earlier report stand in the report's own text: it is made known before they are looked for. */
function fillInReport(expansion: Expansion, authored: Authored<"report">, textFile: WholeFile | undefined): Expanded {
  const expanded = expandReport(expansion, authored, textFile);
  const record = hasErrors(expansion) ? undefined : parseRecord(expanded.record);
  if (record?.ok !== true || record.value.kind !== "report") return expanded;
  const { content } = expanded;
  expansion.known.addReport(content === undefined ? { record: record.value } : { record: record.value, content });
  return withCredits(expansion, expanded, authored);
}

function toRecord(expansion: Expansion, { record, origin }: Expanded): AnyRecord | undefined {
  // What is missing because of an issue already reported would only be reported a second time.
  if (hasErrors(expansion)) return undefined;
  const parsed = parseRecord(record);
  if (parsed.ok) return parsed.value;
  for (const issue of parsed.issues) add(expansion, { ...issue, path: origin(issue.path) });
  return undefined;
}

function takeNote(known: KnownRecords, record: AnyRecord): void {
  if (record.kind === "question") known.addQuestion(record);
  if (record.kind === "actor")
    known.addActor(
      record.id,
      record.names.map(({ value }) => value),
    );
}

/** Finds where the author wrote what stands in one of the records of the unit. */
function locator({ written, passages }: Expansion, { origin }: Expanded): (id: string, path: Path) => Position {
  const quotes = new Map<string, Path>([...passages].map(([id, { path }]) => [id, path]));
  return (id, path) => written.locate(quotes.get(id) ?? origin(path));
}
