import "server-only";
import { cache } from "react";
import { ActorId, type ActorRecord, nameIn } from "@variorum/core";
import { findClaimsOfActor, findRecords, getActor, type ReadStore, type RoleInClaim } from "@variorum/store/read";
import { pathOfId } from "../record-address.ts";
import { orFirstPage } from "./or-first-page.ts";
import { pairsOf, type Parameters } from "./read-search.ts";
import { presentEdtfDate } from "../wording/present-edtf-date.ts";
import { words } from "../wording/words.ts";
import { type Contact, contactFor } from "./contact-for.ts";
import { findRecordsOf } from "./find-records-of.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";
import { type LinkedName, linkedName } from "./linked-name.ts";
import { RecordsAtHand } from "./records-at-hand.ts";
import { type ClaimLineView, toClaimLine } from "./to-claim-line.ts";

/** Everything the page of an actor shows. It is no profile: what it says, what is said of its people, what it passes on. */
export interface ActorPageView extends Contact {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Each name once, with the languages it is used in. */
  readonly names: readonly { readonly value: string; readonly lang: string; readonly languages: string }[];
  readonly ties: readonly { readonly relation: string; readonly actor: LinkedName; readonly period?: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
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
export const getActorPage = cache(async (slug: string, turned?: string): Promise<ActorPageView | Gone | undefined> => {
  const id = ActorId.safeParse(`act:${slug}`);
  if (!id.success) return undefined;
  return getUnlessGone(id.data, async () => {
    const store = await getStore();
    const { record, notice, recordedIn } = await getActor(store, id.data);
    const cursors = new URLSearchParams(turned);
    const listOf = (role: RoleInClaim) => claimsIn(store, record.id, { role, cursor: cursors.get(role) ?? undefined });
    return {
      ...contactFor(record.id, recordedIn),
      ...(await toActorHead(store, record)),
      says: await listOf("says"),
      about: await listOf("about"),
      relays: await listOf("relays"),
      ...(notice !== undefined && { notice }),
    };
  });
});

/** The list of an address that is turned to a later page; nothing where all are at their beginning. */
export function turnedList(parameters: Parameters): string | undefined {
  const pairs = pairsOf(parameters).filter(([name]) => ROLES.some((role) => role === name));
  return pairs.length === 0 ? undefined : new URLSearchParams(pairs.map((pair) => [...pair])).toString();
}

async function toActorHead(
  store: ReadStore,
  actor: ActorRecord,
): Promise<Omit<ActorPageView, "says" | "about" | "relays" | "notice">> {
  const others = await findRecords(
    store,
    actor.affiliations.map((tie) => tie.actor),
  );
  const records = new RecordsAtHand(others.values());
  return {
    id: actor.id,
    name: nameIn(words.language, actor.names),
    type: words.actorType[actor.type],
    names: namesOf(actor),
    ties: actor.affiliations.map(({ relation, actor: other, period }) => ({
      relation: words.affiliation[relation],
      actor: linkedName(other, records, words.language),
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
    languages: same.map(({ lang }) => languageNames.of(lang) ?? lang).join(", "),
  }));
}

async function claimsIn(
  store: ReadStore,
  actor: ActorId,
  { role, cursor }: { readonly role: RoleInClaim; readonly cursor: string | undefined },
): Promise<ActorClaims> {
  const { page, isFirst } = await orFirstPage(cursor, (at) =>
    findClaimsOfActor(store, actor, role, { limit: LISTED, ...at }),
  );
  const records = await findRecordsOf(store, page.entries);
  const address = pathOfId(actor) ?? "/";
  return {
    total: page.total,
    claims: page.entries.map((entry) => toClaimLine(entry, { records, words })),
    ...(page.next !== undefined && { next: `${address}?${role}=${encodeURIComponent(page.next)}#${role}` }),
    ...(!isFirst && { first: `${address}#${role}` }),
  };
}
