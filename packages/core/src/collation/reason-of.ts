import type { ClaimValue } from "../values/claim-value.ts";
import type { DraftReading } from "./draft.ts";
import { firstEntry, firstHolding } from "./draft.ts";
import type { Message, Reason, ReasonParameter } from "./reason.ts";
import type { ReasonKey } from "./reasons.en.ts";
import type { RuleId } from "./rule.ts";

const NOTHING: Readonly<Record<string, ReasonParameter>> = {};

/** What a reason is made of beside rule and key. */
interface ReasonParts {
  readonly parameters?: Readonly<Record<string, ReasonParameter>>;
  readonly records?: readonly string[];
  readonly unless?: readonly (ReasonKey | Message)[];
}

const conditions = new Map<ReasonKey, Message>();

/** Conditions without parameters are shared: a large collation has hundreds of thousands. */
function conditionOf(key: ReasonKey): Message {
  const known = conditions.get(key);
  if (known !== undefined) return known;
  const condition = { key, parameters: NOTHING };
  conditions.set(key, condition);
  return condition;
}

/** Makes a reason; its records come out sorted and each once. */
export function reasonOf(
  rule: RuleId,
  key: ReasonKey,
  { parameters = NOTHING, records = [], unless = [] }: ReasonParts = {},
): Reason {
  return {
    rule,
    key,
    parameters,
    records: records.length < 2 ? records : [...new Set(records)].sort(),
    unless: unless.map((part) => (typeof part === "string" ? conditionOf(part) : part)),
  };
}

/** Gives the words of a value as they stood, or the id that stands for it. */
export function wordsOf(value: ClaimValue): ReasonParameter {
  if ("raw" in value && value.raw !== undefined) return value.raw;
  if ("place" in value) return value.place;
  if ("edtf" in value) return value.edtf;
  if ("text" in value) return value.text;
  return "answer" in value ? value.answer : value.lower;
}

/** Gives the days and the place of a reading for a sentence. */
export function scopeWords({ periodText, placeId }: DraftReading): string {
  if (periodText === undefined || placeId === undefined) return periodText ?? placeId ?? "";
  return `${periodText}, ${placeId}`;
}

/** Parameters that every sentence about two readings can use. */
export function pairParameters(from: DraftReading, to: DraftReading): Readonly<Record<string, ReasonParameter>> {
  const words = { from: wordsOf(from.value), to: wordsOf(to.value) };
  const fromScope = scopeWords(from);
  const toScope = scopeWords(to);
  if (fromScope === "" && toScope === "") return words;
  return { ...words, ...(fromScope === "" ? {} : { fromScope }), ...(toScope === "" ? {} : { toScope }) };
}

/** Id of the claim that readers see first on a reading. */
export function claimOf(reading: DraftReading): string {
  for (const holding of reading.current.values()) return firstEntry(holding).claim.id;
  return firstEntry(firstHolding(reading)).claim.id;
}
