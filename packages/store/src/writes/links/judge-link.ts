import { kindOfId, type LinkJudgement, LinkRecord } from "@variorum/core";
import { sql } from "kysely";
import { StoreError } from "../../errors.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inChange } from "../changes/in-change.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { linkIdOf, putLink } from "./propose-links.ts";

/** A person's judgement on whether two records are the same. */
export interface LinkJudged extends ChangeDetails {
  readonly judgement: LinkJudgement;
  /** Who judges. */
  readonly by: string;
  /** Why, in words for the reader; left out, the words of the link stay. */
  readonly rationale?: string | undefined;
}

/** A link by its id, or the two records that it joins. */
type LinkOrPair = string | readonly [a: string, b: string];

const LINKED = ["event", "actor", "place"] as const;

/**
 * Judges whether two records are the same, as a change that collates anew what it touches. Two records without a link get
 * one, when they are named as a pair. The judgement before stays in the history of the link.
 *
 * Throws: `store.not-found` for an id that is no link or no current record; `store.link-refused` for two records that
 * are not of one kind, or one record twice, and for a new link without a reason.
 */
export async function judgeLink(store: WriteStore, which: LinkOrPair, judged: LinkJudged): Promise<ChangeOutcome> {
  const { judgement, by, rationale, ...details } = judged;
  return inChange(store, { ...details, who: details.who ?? by, reason: rationale }, async (change) => {
    const known = typeof which === "string" ? getLink(change, which) : await findLinkOf(change, which);
    const at = (details.at ?? new Date().toISOString()).slice(0, 10);
    const words = rationale ?? known?.rationale;
    if (known === undefined && typeof which !== "string") {
      if (words === undefined) throw refused(which, "nothing says why", "Say why with --reason");
      return putLink(change, newLink(which, { judgement, by, rationale: words, at }));
    }
    if (known !== undefined) putLink(change, { ...known, judgement, by, at, rationale: words ?? known.rationale });
  });
}

function getLink(change: OpenChange, id: string): LinkRecord {
  const row = kindOfId(id) === "link" ? change.writer.findCurrent("link", id) : undefined;
  const record = row === undefined ? undefined : tableOf("link").fromRow(row);
  if (record?.kind === "link") return record;
  throw notFound(id, "link", "List the links with: variorum link list");
}

/** The link that says whether two records are the same, under whatever id. */
async function findLinkOf(change: OpenChange, [a, b]: readonly [string, string]): Promise<LinkRecord | undefined> {
  const kind = LINKED.find((each) => each === kindOfId(a));
  if (kind === undefined || kindOfId(b) !== kind || a === b)
    throw refused([a, b], "they are not two events, two actors or two places", "Name two records of one kind");
  for (const id of [a, b])
    if (change.writer.findCurrent(kind, id) === undefined)
      throw notFound(id, kind, "Look for it with: variorum search");
  const { rows } = await sql<{ id: string }>`select id from link
    where relation = 'same_as' and retired_in is null and ((a = ${a} and b = ${b}) or (a = ${b} and b = ${a}))
    order by id limit 1`.execute(change.store.engine.db);
  return rows[0] === undefined ? undefined : getLink(change, rows[0].id);
}

function newLink(
  [a, b]: readonly [string, string],
  parts: Pick<LinkRecord, "judgement" | "by" | "rationale" | "at">,
): LinkRecord {
  const [first, second] = a < b ? [a, b] : [b, a];
  return LinkRecord.parse({
    kind: "link",
    id: linkIdOf(a, b),
    of: kindOfId(a),
    a: first,
    b: second,
    relation: "same_as",
    ...parts,
  });
}

function notFound(id: string, kind: string, hint: string): StoreError {
  return new StoreError("store.not-found", `Cannot find the ${kind} "${id}"`, { hint, details: { id } });
}

function refused([a, b]: readonly [string, string], why: string, hint: string): StoreError {
  return new StoreError("store.link-refused", `Cannot link "${a}" and "${b}": ${why}`, { hint, details: { a, b } });
}
