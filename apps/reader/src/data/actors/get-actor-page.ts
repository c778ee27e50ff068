import "server-only";
import { cache } from "react";
import { ActorId, type ActorRecord, nameIn } from "@variorum/core";
import { findClaimsOfActor, findRecords, getActor, type RoleInClaim } from "@variorum/store/read";
import { pinnedPath } from "../../record-address.ts";
import { orFirstPage } from "../access/or-first-page.ts";
import { pairsOf, type Parameters } from "../access/read-search.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { words } from "../../wording/words.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { findRecordsOf } from "../records/find-records-of.ts";
import { type Addressed, getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { type ClaimLineView, toClaimLine } from "../claims/to-claim-line.ts";
import { type ActorAccountView, getActorAccount } from "./get-actor-account.ts";
import { withResultsAsOf } from "../questions/with-results-as-of.ts";

/** Everything the page of an actor shows. It is no profile: what it says, what is said of its people, what it passes on. */
export interface ActorPageView extends Contact, Pinned {
  readonly id: string;
  /** Number of the change that the page is pinned to, or of the last one of the store. */
  readonly storeChange: number;
  readonly name: string;
  readonly type: string;
  /** Each name once, with the languages it is used in and the way it is used. */
  readonly names: readonly { readonly value: string; readonly lang: string; readonly languages: string }[];
  readonly ties: readonly {
    readonly relation: string;
    readonly actor: LinkedName;
    readonly period?: string;
    /** How it is known. */
    readonly basis: string;
  }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** What it says as a whole, and where that meets others. */
  readonly account: ActorAccountView;
  readonly says: ActorClaims;
  readonly about: ActorClaims;
  readonly relays: ActorClaims;
  readonly notice?: string;
  readonly note?: string;
}

/** Claims in one role of the actor. */
export interface ActorClaims {
  readonly claims: readonly ClaimLineView[];
  readonly total: number;
  /** Addresses of the page of them that follows, and of the first one where this is a later one. */
  readonly next?: string;
  readonly first?: string;
}

/** Claims shown of each role. */
const LISTED = 50;
const ROLES = ["says", "about", "relays"] as const satisfies readonly RoleInClaim[];

/**
 * Everything the page of an actor shows; why there is nothing, when it was taken out. `turned` is the one list that is
 * turned to a later page, as `role=cursor`.
 */
export const getActorPage = cache(
  async (address: string, turned?: string): Promise<ActorPageView | Gone | undefined> => {
    return getAtAddress(address, { prefix: "act", schema: ActorId }, async (addressed) => {
      const { store, id, asOf, change } = addressed;
      const { record, notice, recordedIn } = await getActor(store, id, { asOf });
      const cursors = new URLSearchParams(turned);
      const listOf = (role: RoleInClaim) => claimsIn(addressed, { role, cursor: cursors.get(role) ?? undefined });
      return {
        ...contactFor(record.id, recordedIn),
        ...(await toActorHead(addressed, record)),
        ...(await getPin(addressed)),
        storeChange: change,
        account: await getActorAccount(addressed),
        says: await listOf("says"),
        about: await listOf("about"),
        relays: await listOf("relays"),
        ...(notice !== undefined && { notice }),
      };
    });
  },
);

/** The list of an address that is turned to a later page; nothing where all are at their beginning. */
export function turnedList(parameters: Parameters): string | undefined {
  const pairs = pairsOf(parameters).filter(([name]) => ROLES.some((role) => role === name));
  return pairs.length === 0 ? undefined : new URLSearchParams(pairs.map((pair) => [...pair])).toString();
}

async function toActorHead(
  { store, asOf }: Addressed<ActorId>,
  actor: ActorRecord,
): Promise<Omit<ActorPageView, "account" | "says" | "about" | "relays" | "notice" | "storeChange" | "pin">> {
  const others = await findRecords(
    store,
    actor.affiliations.map((tie) => tie.actor),
    { asOf },
  );
  const records = new RecordsAtHand(others.values(), asOf);
  return {
    id: actor.id,
    name: nameIn(words.language, actor.names),
    type: words.actorType[actor.type],
    names: namesOf(actor),
    ties: actor.affiliations.map(({ relation, actor: other, period, basis }) => ({
      relation: words.affiliation[relation],
      actor: linkedName(other, records, words.language),
      basis: words.affiliationBasis[basis],
      ...(period !== undefined && { period: presentEdtfDate(period, words) }),
    })),
    identifiers: actor.identifiers,
    ...(actor.note !== undefined && { note: actor.note }),
  };
}

function namesOf({ names }: ActorRecord): ActorPageView["names"] {
  const languageNames = new Intl.DisplayNames([words.language], { type: "language" });
  return [...Map.groupBy(names, ({ value }) => value)].map(([value, same]) => ({
    value,
    lang: same[0]?.lang ?? "und",
    languages: same.map(({ lang, use }) => words.nameUse(languageNames.of(lang) ?? lang, use)).join(", "),
  }));
}

async function claimsIn(
  { store, id, asOf }: Addressed<ActorId>,
  { role, cursor }: { readonly role: RoleInClaim; readonly cursor: string | undefined },
): Promise<ActorClaims> {
  const { page, isFirst } = await orFirstPage(cursor, (at) =>
    findClaimsOfActor(store, id, role, { limit: LISTED, asOf, ...at }),
  );
  const entries = await withResultsAsOf(store, page.entries, asOf);
  const records = await findRecordsOf(store, entries, { asOf });
  const address = pinnedPath(id, asOf);
  return {
    total: page.total,
    claims: entries.map((entry) => toClaimLine(entry, { records, words })),
    ...(page.next !== undefined && { next: `${address}?${role}=${encodeURIComponent(page.next)}#${role}` }),
    ...(!isFirst && { first: `${address}#${role}` }),
  };
}
