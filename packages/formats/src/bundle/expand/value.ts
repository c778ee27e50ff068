import {
  type ClaimValue,
  type Checked,
  parseCount,
  parseEdtfDate,
  PlaceId,
  type Unit,
  type ValueIssue,
  type ValueKind,
} from "@variorum/core";
import type { AuthoredValue } from "../authoring/claim.ts";
import type { Path } from "../../reading/written-node.ts";
import { add, type Expansion, toActor } from "./expansion.ts";

/** What the question says of its answers. */
export interface Asked {
  readonly valueKind: ValueKind;
  readonly unit?: Unit | undefined;
  /** Whether the answers are actors rather than answers of the question's own. */
  readonly answersAreActors: boolean;
}

const YES = new Set(["true", "yes"]);
const NO = new Set(["false", "no"]);

/**
 * Reads a value as the value kind of its question asks: words are kept as `raw` beside what they say.
 *
 * Issues: those of counts and dates; `record.invalid-value`, `id.unreadable`, `actor.unknown`.
 */
export function toValue(
  expansion: Expansion,
  authored: AuthoredValue,
  asked: Asked,
  path: Path,
): ClaimValue | undefined {
  if (typeof authored !== "string") return authored;
  switch (asked.valueKind) {
    case "count":
      return accept(expansion, path, parseCount(authored, asked.unit === undefined ? {} : { unit: asked.unit }));
    case "date":
      return accept(expansion, path, toDate(authored));
    case "boolean":
      return toBoolean(expansion, authored, path);
    case "place":
      return toPlace(expansion, authored, path);
    case "category":
      if (asked.answersAreActors) toActor(expansion, authored, path);
      return { answer: authored };
    case "text":
      return { text: authored };
    default:
      return asked.valueKind satisfies never;
  }
}

function accept<Value>(expansion: Expansion, path: Path, parsed: Checked<Value, ValueIssue>): Value | undefined {
  for (const issue of parsed.issues) add(expansion, { ...issue, path });
  return parsed.ok ? parsed.value : undefined;
}

function toDate(words: string): Checked<ClaimValue, ValueIssue> {
  const parsed = parseEdtfDate(words);
  return parsed.ok ? { ...parsed, value: { edtf: words, raw: words } } : parsed;
}

function toBoolean(expansion: Expansion, words: string, path: Path): ClaimValue | undefined {
  if (YES.has(words)) return { answer: true };
  if (NO.has(words)) return { answer: false };
  const message = `Cannot read "${words}": expected true or false`;
  add(expansion, {
    code: "record.invalid-value",
    path,
    message,
    hint: "The question asks for a yes or a no",
    raw: words,
  });
  return undefined;
}

function toPlace(expansion: Expansion, words: string, path: Path): ClaimValue | undefined {
  const place = PlaceId.safeParse(words);
  if (place.success) return { place: place.data };
  const message = `Cannot read place "${words}": expected the id of a place`;
  const hint = "Use plc: and its slug, or { place, raw } to keep the words too";
  add(expansion, { code: "id.unreadable", path, message, hint, raw: words });
  return undefined;
}
