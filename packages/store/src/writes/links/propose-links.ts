import {
  derivedId,
  type LinkProposal,
  linkReasonText,
  LinkRecord,
  type LinkSearch,
  proposeActorLinks,
  proposeEventLinks,
  proposePlaceLinks,
} from "@variorum/core";
import { sql } from "kysely";
import { readActorCandidates, readEventCandidates, readPlaceCandidates } from "../../reads/records/read-candidates.ts";
import { sha256 } from "../../sha256.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inTransaction } from "../changes/in-transaction.ts";
import { makeChange } from "../changes/in-change.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { applyPut, decidePut } from "../records/put-record.ts";

/** What came of looking for records that are perhaps the same. */
export interface ProposedLinks extends Omit<LinkSearch, "proposals"> {
  /** Number of the change that wrote the new proposals; absent where there was none to write. */
  readonly change?: number;
  readonly created: number;
  /** Pairs that were proposed or judged before: they stay as they are. */
  readonly known: number;
}

interface Proposing extends ChangeDetails {
  readonly of: LinkRecord["of"];
}

/** Who a proposal is by: nobody has judged it. */
const BY = "rules of linking";

/**
 * Looks for records of different sources that are perhaps the same, and writes each new pair as a link that awaits a
 * person's judgement. A pair that has a link already, or had one that was withdrawn, is left as it is; where there is
 * nothing new, nothing is written.
 *
 * Throws: `store.locked`, `store.busy`.
 */
export async function proposeLinks(store: WriteStore, { of, ...details }: Proposing): Promise<ProposedLinks> {
  return inTransaction(store, async () => {
    const { proposals, ...search } = await searchLinks(store, of);
    const known = await findJoined(store, of);
    const at = (details.at ?? new Date().toISOString()).slice(0, 10);
    const fresh = proposals.filter(({ a, b }) => !known.has(pairOf(a, b))).map((proposal) => toLink(proposal, at));
    const links = fresh.filter(({ id }) => store.engine.writer.findState(id) === undefined);
    const counts = { created: links.length, known: proposals.length - links.length, ...search };
    if (links.length === 0) return { result: counts, keep: false };
    const { change } = await makeChange(store, details, async (open) => links.forEach((link) => putLink(open, link)));
    return { result: { change, ...counts }, keep: true };
  });
}

async function searchLinks(store: WriteStore, of: LinkRecord["of"]): Promise<LinkSearch> {
  if (of === "actor") return proposeActorLinks((await readActorCandidates(store)).values());
  if (of === "place") return proposePlaceLinks((await readPlaceCandidates(store)).values());
  return proposeEventLinks(await readEventCandidates(store));
}

/** Every pair that a link says to be the same, perhaps the same or not the same. */
async function findJoined(store: WriteStore, of: LinkRecord["of"]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ a: string; b: string }>`
    select a, b from link where "of" = ${of} and relation = 'same_as' and retired_in is null`.execute(store.engine.db);
  return new Set(rows.map(({ a, b }) => pairOf(a, b)));
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b].toSorted());
}

function toLink({ of, a, b, reasons }: LinkProposal, at: string): LinkRecord {
  return LinkRecord.parse({
    kind: "link",
    id: linkIdOf(a, b),
    of,
    a,
    b,
    relation: "same_as",
    judgement: "unsure",
    rationale: reasons.map((reason) => linkReasonText(reason, "en")).join(" "),
    by: BY,
    at,
  });
}

/** The id of the link that says whether two records are the same, whichever is named first. */
export function linkIdOf(a: string, b: string): string {
  return derivedId("link", ["same_as", ...[a, b].toSorted()], sha256);
}

/** Writes a link in place of the version that stands. */
export function putLink(change: OpenChange, link: LinkRecord): void {
  const put = decidePut(change, link, () => true);
  applyPut(change, put, { source: undefined });
  if (put.outcome === "created" || put.outcome === "changed") change.tally.add("link", put.outcome);
}
