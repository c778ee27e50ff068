import { z } from "zod";
import { ISSUE_CODES, type IssueCode } from "../issue-codes.ts";
import type { Checked, RecordIssue } from "../issue.ts";
import { nearestWord } from "../nearest-word.ts";
import { type AnyRecord, RECORD_SCHEMAS } from "./any-record.ts";
import { RECORD_KINDS, type RecordKind } from "./record-kind.ts";

/**
 * Parses an unknown value into the record of its kind.
 *
 * Shape: an object with `kind`; keys that the kind does not have are refused.
 * Issues: `record.unknown-kind`, `record.unknown-key`, `record.missing-key`, `record.wrong-type`, `record.invalid-value`,
 * `vocabulary.unknown`, `id.unreadable`, and the codes of the values (`date.…`, `text.…`, `language.…`).
 * Throws: never for data.
 */
export function parseRecord(value: unknown): Checked<AnyRecord, RecordIssue> {
  const kind = kindOf(value);
  if (kind === undefined) return { ok: false, issues: [unknownKind(value)] };
  const schema: z.ZodType<AnyRecord> = RECORD_SCHEMAS[kind];
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data, issues: [] };
  const record = idOf(value);
  return { ok: false, issues: toRecordIssues(parsed.error, value, record, schema) };
}

/**
 * Translates what zod found into issues of the project, with a hint where a word is near a known one.
 *
 * Order: as zod gives them; one issue for each unknown key.
 */
export function toRecordIssues(
  error: z.ZodError,
  value: unknown,
  record: string | undefined,
  schema?: z.ZodType,
): readonly RecordIssue[] {
  return error.issues
    .flatMap((issue) => translate(issue, value, schema))
    .map((issue) => (record === undefined ? issue : { ...issue, record }));
}

type ZodIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

function translate(issue: ZodIssue, root: unknown, schema: z.ZodType | undefined): RecordIssue[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const found = at(root, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, schema));
    case "invalid_type":
      return [
        found === undefined
          ? missing(path)
          : make("record.wrong-type", path, `Cannot read ${show(found)}: expected ${article(issue.expected)}`, found),
      ];
    case "invalid_value":
      return [found === undefined ? missing(path) : unknownWord(issue.values, path, found)];
    case "invalid_union":
      return fromUnion(issue, root, path, found);
    case "invalid_format":
      return [invalidFormat(issue, path, found)];
    case "custom":
      return [
        make(
          codeOf(issue.params) ?? "record.invalid-value",
          path,
          // The checks of single values say the whole sentence themselves.
          issue.message.startsWith("Cannot ")
            ? issue.message
            : `Cannot read ${show(found)}: ${lowerFirst(issue.message)}`,
          found,
          hintOf(issue.params),
        ),
      ];
    default:
      return [make("record.invalid-value", path, `Cannot read ${show(found)}: ${lowerFirst(issue.message)}`, found)];
  }
}

function make(code: IssueCode, path: Path, message: string, found?: unknown, hint?: string): RecordIssue {
  const raw = typeof found === "string" ? { raw: found } : {};
  return { code, severity: "error", message, path, ...raw, ...(hint === undefined ? {} : { hint }) };
}

function missing(path: Path): RecordIssue {
  return make(
    "record.missing-key",
    path,
    `Cannot find "${String(path.at(-1) ?? "")}": the record needs it`,
    undefined,
    `Add ${String(path.at(-1) ?? "the key")}`,
  );
}

function unknownKey(key: string, path: Path, schema: z.ZodType | undefined): RecordIssue {
  const known = keysAt(schema, path);
  const near = nearestWord(key, known);
  const hint =
    near === undefined
      ? `Remove it${known.length > 0 ? `, or use one of: ${known.join(", ")}` : ""}`
      : `Did you mean ${near}?`;
  return make("record.unknown-key", [...path, key], `Unknown key "${key}"`, undefined, hint);
}

function unknownWord(values: readonly unknown[], path: Path, found: unknown): RecordIssue {
  const words = values.map(String);
  const near = typeof found === "string" ? nearestWord(found, words) : undefined;
  const hint = near === undefined ? `Use one of: ${words.join(", ")}` : `Did you mean ${near}?`;
  return make(
    "vocabulary.unknown",
    path,
    `Unknown word ${show(found)} for ${String(path.at(-1) ?? "kind")}`,
    found,
    hint,
  );
}

function invalidFormat(issue: z.core.$ZodIssueInvalidStringFormat, path: Path, found: unknown): RecordIssue {
  const prefix = /^\/\^([a-z]+):/.exec(issue.pattern ?? "")?.[1];
  if (prefix !== undefined) {
    return make(
      "id.unreadable",
      path,
      `Cannot read id ${show(found)}: expected ${prefix}: and 1 to 80 of a-z, 0-9 and hyphen`,
      found,
    );
  }
  return make("record.invalid-value", path, `Cannot read ${show(found)}: ${lowerFirst(issue.message)}`, found);
}

/** Of a union, the branch that came nearest says what is wrong: the one whose first complaint lies deepest, then the one with the fewest. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, root: unknown, path: Path, found: unknown): RecordIssue[] {
  if (found === undefined) return [missing(path)];
  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .sort((a, b) => a.length - b.length || depth(b) - depth(a));
  const nearest = branches[0];
  if (nearest === undefined)
    return [make("record.invalid-value", path, `Cannot read ${show(found)}: it has none of the allowed forms`, found)];
  return nearest.flatMap((inner) => translate({ ...inner, path: [...issue.path, ...inner.path] }, root, undefined));
}

function depth(branch: readonly ZodIssue[]): number {
  return Math.max(...branch.map((inner) => inner.path.length));
}

function keysAt(schema: z.ZodType | undefined, path: Path): readonly string[] {
  let current: unknown = schema;
  for (const key of path)
    current = typeof key === "number" ? unwrap(current, "element") : member(unwrap(current, "shape"), key);
  const shape = unwrap(current, "shape");
  return typeof shape === "object" && shape !== null ? Object.keys(shape) : [];
}

/** Walks through optional wrappers to the schema that has the property. */
function unwrap(schema: unknown, property: "shape" | "element"): unknown {
  let current: unknown = schema;
  while (typeof current === "object" && current !== null) {
    const wanted: unknown = Reflect.get(current, property); // zod keeps some of these on the prototype
    if (wanted !== undefined && typeof wanted !== "function") return wanted;
    current = member(Reflect.get(current, "def"), "innerType");
  }
  return undefined;
}

function member(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => member(value, key), root);
}

function kindOf(value: unknown): RecordKind | undefined {
  const kind = member(value, "kind");
  return RECORD_KINDS.find((known) => known === kind);
}

function idOf(value: unknown): string | undefined {
  const id = member(value, "id");
  return typeof id === "string" ? id : undefined;
}

function unknownKind(value: unknown): RecordIssue {
  const kind = member(value, "kind");
  const near = typeof kind === "string" ? nearestWord(kind, RECORD_KINDS) : undefined;
  const hint = near === undefined ? `Use one of: ${RECORD_KINDS.join(", ")}` : `Did you mean ${near}?`;
  return make(
    "record.unknown-kind",
    ["kind"],
    `Cannot tell the kind of the record: ${show(kind)} is none of the model's`,
    kind,
    hint,
  );
}

function codeOf(parameters: unknown): IssueCode | undefined {
  const code = member(parameters, "code");
  return typeof code === "string" && Object.hasOwn(ISSUE_CODES, code) ? (code as IssueCode) : undefined; // a key of the table by the test before
}

function hintOf(parameters: unknown): string | undefined {
  const hint = member(parameters, "hint");
  return typeof hint === "string" ? hint : undefined;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function lowerFirst(message: string): string {
  return message.length === 0 ? message : message.charAt(0).toLowerCase() + message.slice(1);
}
