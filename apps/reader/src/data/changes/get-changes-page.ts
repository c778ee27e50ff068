import "server-only";
import { cache } from "react";
import { z } from "zod";
import { EventId, nameIn, VariorumError } from "@variorum/core";
import { findChanges, findDifferences, getChange, getEvent } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { getUnlessGone, type Gone } from "../access/get-unless-gone.ts";
import type { Parameters } from "../access/read-search.ts";
import { type ChangedLineView, toChangedLines } from "./to-changed-lines.ts";
import { type ChangeView, toChangeViews } from "./to-change-view.ts";

/** A list of changes. */
export interface ChangesPageView {
  readonly changes: readonly ChangeView[];
  readonly next?: string;
  readonly first?: string;
  /** Parts of the address that mean nothing here. */
  readonly notUnderstood: readonly string[];
}

/** One change with the records it touched. */
export interface ChangePageView {
  readonly change: ChangeView;
  readonly records: readonly ChangedLineView[];
  readonly next?: string;
  readonly first?: string;
}

/** The changes that touched one event. */
export interface EventChangesPageView extends ChangesPageView {
  readonly title: string;
  readonly href: string;
}

const CHANGES = 50;
const RECORDS = 200;
const Before = z.object({ before: z.coerce.number().int().min(1).optional().catch(undefined) });
const After = z.object({ after: z.string().min(1).max(200).optional().catch(undefined) });
const ChangeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** One page of all changes, newest first. */
export async function getChangesPage(parameters: Parameters): Promise<ChangesPageView> {
  return listOf("/changes", parameters);
}

/** One page of the changes that touched an event, its questions or its claims, newest first. */
export const getEventChangesPage = cache(
  async (slug: string, parameters: Parameters): Promise<EventChangesPageView | Gone | undefined> => {
    const id = EventId.safeParse(`evt:${slug}`);
    if (!id.success) return undefined;
    return getUnlessGone(id.data, async () => {
      const { record } = await getEvent(await getStore(), id.data);
      const list = await listOf(`/events/${slug}/changes`, parameters, id.data);
      return { ...list, title: nameIn(words.language, record.label), href: `/events/${slug}` };
    });
  },
);

async function listOf(address: string, parameters: Parameters, event?: EventId): Promise<ChangesPageView> {
  const { before } = Before.parse(parameters);
  const store = await getStore();
  const page = await findChanges(store, { before, event, limit: CHANGES });
  return {
    changes: await toChangeViews(store, page.changes, { words, ...(event !== undefined && { event }) }),
    notUnderstood: Object.entries(parameters).flatMap(([name, value]) =>
      name === "before" && before !== undefined ? [] : [`${name}=${String(value)}`],
    ),
    ...(page.next !== undefined && { next: `${address}?before=${page.next}` }),
    ...(before !== undefined && { first: address }),
  };
}

/** A change by its number, with the records it touched; `undefined` when there is none of that number. */
export const getChangePage = cache(
  async (slug: string, parameters: Parameters): Promise<ChangePageView | undefined> => {
    const number = ChangeNumber.safeParse(slug);
    if (!number.success) return undefined;
    const { after } = After.parse(parameters);
    const store = await getStore();
    try {
      const [change] = await toChangeViews(store, [await getChange(store, number.data)], { words });
      if (change === undefined) return undefined;
      const range = { from: number.data - 1, to: number.data, after, limit: RECORDS };
      const { differences, next } = await findDifferences(store, range);
      const touched = differences
        .filter(({ kind }) => kind !== "passage")
        .map(({ id, what, fields }) => ({ id, what: WHAT[what], fields: fields.map(({ field }) => field) }));
      const address = `/changes/${number.data}`;
      return {
        change,
        records: await toChangedLines(store, touched, words),
        ...(next !== undefined && { next: `${address}?${new URLSearchParams({ after: next }).toString()}` }),
        ...(after !== undefined && { first: address }),
      };
    } catch (error) {
      if (error instanceof VariorumError && error.code === "store.unknown-change") return undefined;
      throw error;
    }
  },
);

const WHAT = { created: "added", changed: "changed", withdrawn: "taken_out" } as const;
