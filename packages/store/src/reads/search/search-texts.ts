import { type AnyRecord, type ClaimRecord, isFieldEvidence } from "@variorum/core";
import { namesOf } from "../records/find-names.ts";

/** What of a record is searched, as it stands in the records: the first list weighs more. */
export interface SearchTexts {
  readonly words: readonly string[];
  readonly context: readonly string[];
}

/** Gives the records that a record names, by id. */
export interface Named {
  readonly get: (id: string) => AnyRecord | undefined;
}

/** Ids of the records whose words or names count among those of a record. */
export function idsSearchedWith(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case "claim":
      return [
        record.event,
        ...record.evidence.flatMap((piece) => (isFieldEvidence(piece) ? [] : [piece.passage])),
        ...record.attribution.map(({ actor }) => actor),
        ...(record.population?.of ?? []),
        ...answerOf(record),
      ];
    case "event":
      return [...record.anchor.where, ...(record.sides ?? []).flatMap(({ actors }) => actors)];
    case "report":
      return record.publisher === undefined ? [] : [record.publisher];
    default:
      return [];
  }
}

/**
 * Lists the texts of a record that searches look into: quotes, names and titles. Index and snippets are made from the
 * same list.
 */
export function searchTexts(record: AnyRecord, named: Named): SearchTexts {
  switch (record.kind) {
    case "claim":
      return { words: wordsOfClaim(record, named), context: namesIn(idsSearchedWith(record), named) };
    case "event":
      return {
        words: record.label.map(({ value }) => value),
        context: [...namesIn(idsSearchedWith(record), named), ...identifiersOf(record)],
      };
    case "report":
      return {
        words: namesOf(record).map(({ value }) => value),
        context: [...namesIn(idsSearchedWith(record), named), ...citedBy(record)],
      };
    default:
      return { words: namesOf(record).map(({ value }) => value), context: identifiersOf(record) };
  }
}

function wordsOfClaim(claim: ClaimRecord, named: Named): readonly string[] {
  const quotes = claim.evidence.map((piece) => {
    if (isFieldEvidence(piece)) return piece.exact;
    const passage = named.get(piece.passage);
    return passage?.kind === "passage" ? passage.exact : undefined;
  });
  const value = claim.value;
  const raw = value !== undefined && "raw" in value ? value.raw : undefined;
  const text = value !== undefined && "text" in value ? value.text : undefined;
  return [...new Set([...quotes, raw, text, claim.note].filter((each) => each !== undefined))];
}

function answerOf({ value }: ClaimRecord): readonly string[] {
  return value !== undefined && "answer" in value && typeof value.answer === "string" ? [value.answer] : [];
}

function namesIn(ids: readonly string[], named: Named): readonly string[] {
  const records = [...new Set(ids)].map((id) => named.get(id)).filter((record) => record !== undefined);
  return records.flatMap(namesOf).map(({ value }) => value);
}

function identifiersOf(record: AnyRecord): readonly string[] {
  return "identifiers" in record ? record.identifiers.map(({ value }) => value) : [];
}

function citedBy(record: AnyRecord): readonly string[] {
  if (record.kind !== "report") return [];
  return record.derivedFrom.flatMap(({ cited }) => [cited?.outlet, cited?.title]).filter((each) => each !== undefined);
}
