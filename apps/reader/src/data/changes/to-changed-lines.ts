import "server-only";
import { type AnyRecord, isDraftClaim, kindOfId, nameIn, slugOfId } from "@variorum/core";
import { findNames, findRecords, type ReadStore } from "@variorum/store/read";
import { pathOfId } from "../../record-address.ts";
import type { Words } from "../../wording/en.ts";
import { findRecordsOf } from "../records/find-records-of.ts";
import { toClaimLine } from "../claims/to-claim-line.ts";
import { whoSays } from "../claims/to-claimant-view.ts";

/** What happened to one record, as far as lists tell it. */
interface Touched {
  readonly id: string;
  readonly what: "added" | "changed" | "taken_out";
  /** Names of the fields that differ, of a changed record. */
  readonly fields?: readonly string[];
}

/** One record that a change touched. */
export interface ChangedLineView extends Touched {
  readonly kind: string;
  readonly text: string;
  /** Absent for kinds that have no page. */
  readonly href?: string;
}

/** Makes the lines of the records that a change touched: a claim with its claimant and answer, others by their name. */
export async function toChangedLines(
  store: ReadStore,
  touched: readonly Touched[],
  words: Words,
): Promise<readonly ChangedLineView[]> {
  const found = await findRecords(
    store,
    touched.map(({ id }) => id),
  );
  const names = await findNames(store, found.keys());
  const claims = [...found.values()].filter((record) => record.kind === "claim");
  const records = await findRecordsOf(
    store,
    claims.map((claim) => ({ claim, passages: [] })),
  );
  const textOf = (id: string, record: AnyRecord | undefined): string => {
    const called = names.get(id);
    if (record?.kind !== "claim") return called === undefined ? slugOfId(id) : nameIn(words.language, called);
    const { claim, question } = toClaimLine({ claim: record }, { records, words });
    const text = words.page.changes.claim(whoSays(claim.claimant, words), claim.value.text, question);
    return isDraftClaim(record) ? `${text} · ${words.origin.draftShort}` : text;
  };
  return touched.map((each) => {
    const href = pathOfId(each.id);
    const kind = kindOfId(each.id) ?? "";
    return { ...each, kind, text: textOf(each.id, found.get(each.id)), ...(href !== undefined && { href }) };
  });
}
