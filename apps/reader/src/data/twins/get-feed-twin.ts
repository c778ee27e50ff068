import "server-only";
import { ActorId, EventId, nameIn } from "@variorum/core";
import { type Feed, type FeedEntry, toAtom, toJsonFeed } from "@variorum/formats/write";
import {
  type ChangeEntry,
  findChangedRecords,
  findChanges,
  findChangesFound,
  getActor,
  getEvent,
  parseSearchFilter,
  type ReadStore,
  type SearchFilter,
} from "@variorum/store/read";
import { addressOf, publicAddress } from "../../public-address.ts";
import { type FEEDS, TWIN_TYPES, twinAddress } from "../../twin-forms.ts";
import { presentCommand } from "../../wording/present-command.ts";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { getUnlessGone, isGone } from "../access/get-unless-gone.ts";
import { searchAddress } from "../search/search-address.ts";
import { toChangeViews } from "../changes/to-change-view.ts";
import { toChangedLines } from "../changes/to-changed-lines.ts";
import { describeFilter } from "./describe-filter.ts";
import { goneTwin, notFoundTwin, notUnderstood } from "./problem.ts";
import { linkHeader, type Twin, type TwinWanted } from "./twin.ts";

type FeedForm = (typeof FEEDS)[number];

/** What a feed is of: its page, its name, and the changes with what they did, the newest first. */
interface FeedOf {
  readonly html: string;
  readonly title: string;
  readonly changes: readonly FeedChange[];
}

interface FeedChange {
  readonly change: ChangeEntry;
  readonly lines: FeedEntry["lines"];
}

/** Changes that a feed tells of. */
const CHANGES = 30;
/** Records that an entry names. */
const NAMED = 20;

/** The feed of all changes, of an event, of an actor's claims or of a search; absent for every other page. */
export async function getFeedTwin({
  form,
  folder,
  slug,
  query,
}: TwinWanted & { readonly form: FeedForm }): Promise<Twin | undefined> {
  const store = await getStore();
  if (folder === "search" && slug === undefined) return feedOfSearch(store, form, query);
  const [name] = query.keys();
  if (name !== undefined) {
    const hint = words.twin.everyRow;
    return notUnderstood([
      { code: "filter.unknown-name", severity: "error", param: name, message: words.twin.notHere(name), hint },
    ]);
  }
  if (folder === "changes" && slug === undefined) return toTwin(form, await ofStore(store));
  if (slug === undefined) return undefined;
  if (folder === "events")
    return feedOfRecord(form, `evt:${slug}`, async () => ofEvent(store, EventId.parse(`evt:${slug}`)));
  if (folder === "actors")
    return feedOfRecord(form, `act:${slug}`, async () => ofActor(store, ActorId.parse(`act:${slug}`)));
  return undefined;
}

async function feedOfRecord(form: FeedForm, id: string, get: () => Promise<FeedOf>): Promise<Twin> {
  const feed = await getUnlessGone(id, get);
  if (feed === undefined) return notFoundTwin(words.twin.noSuchRecord(id), words.twin.searchFor);
  return isGone(feed) ? goneTwin(feed) : toTwin(form, feed);
}

async function feedOfSearch(store: ReadStore, form: FeedForm, query: URLSearchParams): Promise<Twin> {
  const parsed = parseSearchFilter(query);
  if (!parsed.ok) return notUnderstood(parsed.issues);
  const title = words.page.changes.feed.of(await describeFilter(store, parsed.value));
  return toTwin(form, { html: searchAddress(parsed.value), title, changes: await changesFound(store, parsed.value) });
}

async function ofStore(store: ReadStore): Promise<FeedOf> {
  const { changes } = await findChanges(store, { limit: CHANGES });
  const views = await toChangeViews(store, changes, { words });
  return {
    html: "/changes",
    title: words.page.changes.feed.all,
    changes: changes.map((change, at) => ({ change, lines: (views[at]?.counts ?? []).map((text) => ({ text })) })),
  };
}

async function ofEvent(store: ReadStore, event: EventId): Promise<FeedOf> {
  const { record } = await getEvent(store, event);
  const { changes } = await findChanges(store, { event, limit: CHANGES });
  const views = await toChangeViews(store, changes, { words, event });
  const told = changes.map(async (change, at): Promise<FeedChange> => {
    const { records } = await findChangedRecords(store, change.number, { event, limit: NAMED });
    const lines = (await toChangedLines(store, records, words)).map(({ what, text, href }) => ({
      text: `${words.page.changes.what[what]}: ${text}`,
      ...(href !== undefined && { href }),
    }));
    return { change, lines: [...(views[at]?.counts ?? []).map((text) => ({ text })), ...lines] };
  });
  const name = nameIn(words.language, record.label);
  return {
    html: `/events/${event.slice(4)}`,
    title: words.page.changes.feed.of(name),
    changes: await Promise.all(told),
  };
}

async function ofActor(store: ReadStore, actor: ActorId): Promise<FeedOf> {
  const { record } = await getActor(store, actor);
  const name = nameIn(words.language, record.names);
  const changes = await changesFound(store, { claimant: [actor] });
  return { html: `/actors/${actor.slice(4)}`, title: words.page.changes.feed.of(name), changes };
}

async function changesFound(store: ReadStore, filter: SearchFilter): Promise<readonly FeedChange[]> {
  const found = await findChangesFound(store, filter);
  return Promise.all(
    found.slice(0, CHANGES).map(async ({ change, claims, some }): Promise<FeedChange> => {
      const named = await toChangedLines(
        store,
        some.map((id) => ({ id, what: "added" })),
        words,
      );
      const rest = claims - some.length;
      return {
        change,
        lines: [
          { text: words.page.changes.feed.claims(words.count.claims(claims)) },
          ...named.map(({ text, href }) => ({ text, ...(href !== undefined && { href }) })),
          ...(rest > 0 ? [{ text: words.page.changes.feed.more(words.count.number(rest)) }] : []),
        ],
      };
    }),
  );
}

function toTwin(form: FeedForm, { html, title, changes }: FeedOf): Twin {
  const labels = words.page.changes;
  const feed: Feed = {
    id: publicAddress(twinAddress(html, form)) ?? `urn:variorum:feed:${html}`,
    title,
    subtitle: labels.feed.subtitle,
    lang: words.language,
    self: addressOf(twinAddress(html, form)),
    html: addressOf(html),
    // A feed without an entry was never updated: the beginning of time says so and stays the same.
    updated: changes[0]?.change.at ?? "1970-01-01T00:00:00.000Z",
    author: words.page.siteName,
    entries: changes.map(({ change: { number, at, command }, lines }) => ({
      // One change stands in many feeds, in each with what it did there: the page of the feed makes the id its own.
      id: publicAddress(`/changes/${number}#${html}`) ?? `urn:variorum:change:${number}:${html}`,
      title: labels.feed.entry(words.count.number(number), presentCommand(command, words)),
      updated: at,
      html: addressOf(`/changes/${number}`),
      lines: lines.map(({ text, href }) => ({ text, ...(href !== undefined && { href: addressOf(href) }) })),
    })),
  };
  return {
    status: 200,
    contentType: `${TWIN_TYPES[form]}; charset=utf-8`,
    headers: linkHeader({ html }),
    body: form === "atom" ? toAtom(feed) : toJsonFeed(feed),
  };
}
