import {
  canonicalJson,
  type ClaimValue,
  parseCount,
  type Topic,
  entryOf,
  TOPICS,
  type ValueKind,
  valueKindOf,
  type Unit,
} from "@variorum/core";
import type { AuthoredValue } from "../authoring/claim.ts";
import { recordOf, type Shortening } from "./shortening.ts";

/** What a claim or an implication says of its question. */
interface Asked {
  readonly question: string;
  readonly topic?: Topic;
  readonly population?: { readonly unit?: Unit };
}

/** Writes a value as the words it is read from, where reading them gives the value back; else in its full form. */
export function shortValue(value: ClaimValue, asked: Asked, shortening: Shortening): AuthoredValue {
  const curated = asked.topic === undefined ? recordOf(shortening, "question", asked.question) : undefined;
  const kind = asked.topic === undefined ? curated?.valueKind : entryOf(TOPICS, asked.topic).valueKind;
  const unit = asked.topic === undefined ? curated?.population?.unit : asked.population?.unit;
  return kind === valueKindOf(value) ? (inWords(value, kind, unit) ?? value) : value;
}

function inWords(value: ClaimValue, kind: ValueKind, unit: Unit | undefined): string | undefined {
  if ("lower" in value) {
    const read = parseCount(value.raw, unit === undefined ? {} : { unit });
    return kind === "count" && read.ok && canonicalJson(read.value) === canonicalJson(value) ? value.raw : undefined;
  }
  if ("edtf" in value) return value.edtf === value.raw ? value.edtf : undefined;
  if ("place" in value) return value.raw === undefined ? value.place : undefined;
  if ("text" in value) return value.text;
  return String(value.answer);
}
