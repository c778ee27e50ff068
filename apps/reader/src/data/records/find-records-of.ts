import "server-only";
import { type AnyRecord, type ClaimRecord, isFieldEvidence, type PassageRecord } from "@variorum/core";
import { findRecords, type ReadStore } from "@variorum/store/read";
import { RecordsAtHand } from "./records-at-hand.ts";

/** Claims with their passages, as the store lists them. */
interface ListedClaim {
  readonly claim: ClaimRecord;
  readonly passages: readonly PassageRecord[];
}

/** Fetches all that the views of some claims name: actors, places, reports, events and questions, in one round. */
export async function findRecordsOf(
  store: ReadStore,
  listed: readonly ListedClaim[],
  { others = [], asOf }: { readonly others?: readonly AnyRecord[]; readonly asOf?: number | undefined } = {},
): Promise<RecordsAtHand> {
  const passages = listed.flatMap((entry) => entry.passages);
  const ids = listed.flatMap(({ claim }) => idsIn(claim)).concat(passages.map(({ report }) => report));
  const found = await findRecords(store, [...new Set(ids)], { asOf });
  return new RecordsAtHand([...found.values(), ...passages, ...listed.map(({ claim }) => claim), ...others], asOf);
}

function idsIn(claim: ClaimRecord): readonly string[] {
  const { event, question, attribution, evidence, value, scope, population, implies } = claim;
  return [
    event,
    question,
    ...attribution.flatMap(({ actor, alternatives }) => [actor, ...(alternatives ?? [])]),
    ...evidence.flatMap((entry) => (isFieldEvidence(entry) || entry.report !== undefined ? [entry.report ?? ""] : [])),
    ...(value !== undefined && "place" in value ? [value.place] : []),
    ...(value !== undefined && "answer" in value && typeof value.answer === "string" ? [value.answer] : []),
    ...(scope.place === undefined ? [] : [scope.place]),
    ...(population?.of ?? []),
    ...implies.map((implication) => implication.question),
  ].filter((id) => id.includes(":"));
}
