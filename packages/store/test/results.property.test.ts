import { type AnyRecord, collate, type EventDossier, EventId, Status } from "@variorum/core";
import { buildLink, buildQuestion } from "@variorum/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutRestricted } from "../src/reads/access/shown.ts";
import { findDossiers } from "../src/reads/events/find-dossiers.ts";
import { findChanges, findClaims, verifyStore } from "../src/read.ts";
import { mergeRecords, reindex, undoChange, withdrawRecord, type WriteStore } from "../src/write.ts";
import { StoreError } from "../src/errors.ts";
import { rowEvent, rowRecords } from "./dataset-rows.ts";
import { army, claimOf, claimOnQuestion, front, frontPassage, gazette, RECORDS } from "./harbour-records.ts";
import { describeEngines, importRecords, unitOf } from "./stores.ts";

const ROWS = [1, 2];
const ACTORS = [army.id, front.id, gazette.id];
const TOPICS = ["injured", "when", "killed"];
const VALUES: Readonly<Record<string, unknown>> = {
  injured: { lower: 3, upper: 3, qualifier: "exactly", unit: "person", raw: "3" },
  killed: { lower: 5, upper: 5, qualifier: "exactly", unit: "person", raw: "5" },
  when: { edtf: "2024-03-01", raw: "1 March" },
};
const details = { command: "test" };

const anyRow = fc.constantFrom(...ROWS);
const anyActor = fc.constantFrom(...ACTORS);

interface Said {
  readonly row: number;
  readonly nth: number;
  readonly topic: string;
  readonly by: string;
  readonly act: string;
  readonly period: string | undefined;
  readonly level: string;
  readonly review: string;
}

const said: fc.Arbitrary<Said> = fc.record({
  row: anyRow,
  nth: fc.nat(2),
  topic: fc.constantFrom(...TOPICS),
  by: anyActor,
  act: fc.constantFrom("assert", "assert", "accuse", "acknowledge", "predict_or_pledge"),
  period: fc.constantFrom("2024-03-01", "2024-03-01", undefined),
  level: fc.constantFrom("public", "public", "public", "restricted"),
  review: fc.constantFrom("unreviewed", "unreviewed", "rejected"),
});

function claimFrom({ row, nth, topic, by, act, period, level, review }: Said): AnyRecord {
  return claimOf(`clm:said-${row}-${nth}`, frontPassage, {
    by,
    act,
    topic,
    on: rowEvent(row),
    value: VALUES[topic],
    scope: period === undefined ? { stated: false } : { stated: true, period },
    sensitivity: { level, reasons: level === "public" ? [] : ["witness"] },
    review: { status: review, by: review === "rejected" ? ["editor"] : [] },
    ...(topic === "when" ? { population: undefined } : {}),
  });
}

const question = buildQuestion({ id: "q:row-cause", event: rowEvent(1).id });
const answer = claimOnQuestion("clm:row-cause", frontPassage, question.id, {
  on: rowEvent(1),
  act: "assert",
  value: { answer: "attack" },
});
const sameActor = buildLink({ of: "actor", a: army.id, b: front.id, relation: "same_as", judgement: "positive" });
const sameEvent = buildLink({
  id: "lnk:rows",
  of: "event",
  a: rowEvent(1).id,
  b: rowEvent(2).id,
  relation: "same_as",
  judgement: "positive",
});

/** One thing done to a store, with words for what failed. */
interface Step {
  readonly what: unknown;
  readonly take: (store: WriteStore) => Promise<unknown>;
}

function putWhole(records: readonly AnyRecord[]): Step {
  const units = [{ ok: true as const, value: unitOf(records), issues: [] }];
  return { what: records, take: async (store) => importRecords(store, [], { units, method: "dataset" }) };
}

function put(...records: readonly AnyRecord[]): Step {
  return { what: records, take: async (store) => importRecords(store, records, { source: { id: "people" } }) };
}

function withdraw(id: string): Step {
  const take: Step["take"] = async (store) => withdrawRecord(store, id, { reason: "Test", ...details });
  return { what: `withdraw ${id}`, take };
}

const undo: Step = {
  what: "undo",
  take: async (store) => {
    const [last] = (await findChanges(store)).changes;
    return last === undefined ? undefined : undoChange(store, last.number, details);
  },
};
const merge: Step = { what: "merge", take: async (store) => mergeRecords(store, army.id, front.id, details) };

/** Everything that can move a result: rows that come whole, later claims and their changes, links, and all that takes back. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyRow, fc.array(said)).map(([row, all]) => putWhole(wholeRow(row, all))) },
  { weight: 4, arbitrary: said.map((each) => put(claimFrom(each))) },
  { weight: 1, arbitrary: fc.constantFrom(put(question, answer), put(sameActor), put(sameEvent), put(answer)) },
  { weight: 2, arbitrary: fc.tuple(anyRow, fc.nat(2)).map(([row, nth]) => withdraw(`clm:said-${row}-${nth}`)) },
  { weight: 1, arbitrary: anyRow.map((row) => withdraw(rowEvent(row).id)) },
  { weight: 2, arbitrary: fc.constant(undo) },
  { weight: 1, arbitrary: fc.constant(merge) },
);

function wholeRow(row: number, all: readonly Said[]): readonly AnyRecord[] {
  const claims = new Map(all.map((each) => [each.nth, claimFrom({ ...each, row })]));
  return [...rowRecords(row), ...claims.values()];
}

/** Takes a step; one that the store refuses changes nothing. */
async function attempt(store: WriteStore, { take }: Step): Promise<void> {
  try {
    await take(store);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** What collating each event that stands gives, by question. */
async function collated(store: WriteStore): Promise<ReadonlyMap<string, unknown>> {
  const rows = await store.engine.db.selectFrom("event").select("id").where("retired_in", "is", null).execute();
  const ids = rows.map(({ id }) => EventId.parse(id));
  const dossiers = await findDossiers(withoutRestricted(store), ids, {});
  return new Map(dossiers.flatMap((dossier) => [...resultsOf(dossier)]));
}

function resultsOf(dossier: EventDossier): ReadonlyMap<string, unknown> {
  const event = dossier.event.id;
  const own = dossier.claims.filter((claim) => claim.event === event);
  const asked = new Set([
    ...dossier.questions.filter((each) => each.event === event).map(({ id }) => id),
    ...own.map((claim) => claim.question),
  ]);
  const results = new Map<string, unknown>();
  for (const { question: id, aligned, status, flags } of collate(dossier).questions) {
    for (const each of [id, ...aligned].filter((every) => asked.has(every))) {
      const claims = own.filter((claim) => claim.question === each);
      const claimants = new Set(claims.map(({ attribution }) => attribution[0]?.actor)).size;
      results.set(each, { event, status, flags: flags.map((flag) => flag.id), claims: claims.length, claimants });
    }
  }
  return results;
}

async function held({ engine: { db } }: WriteStore): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.selectFrom("question_result").selectAll().execute();
  expect(new Set(rows.map((row) => row.question)).size).toBe(rows.length);
  return new Map(
    rows.map(({ question: id, change: _change, flags, ...row }) => [
      id,
      { ...row, flags: JSON.parse(flags) as unknown },
    ]),
  );
}

/** What is kept as rows, and which claims are marked: to be compared with what building all anew keeps and marks. */
async function storedAs({ engine: { db } }: WriteStore): Promise<unknown> {
  const marked = db.selectFrom("claim").select(["id", "recorded_in"]).where("is_alone", "=", 1);
  return {
    kept: await db.selectFrom("kept_result").selectAll().orderBy("question").execute(),
    alone: await marked.where("retired_in", "is", null).orderBy("id").execute(),
  };
}

/** Checks that a filter by status finds the claims that are listed with that status. */
async function expectFilterHolds(store: WriteStore): Promise<void> {
  const { entries } = await findClaims(store, {});
  for (const status of Status.options) {
    const found = await findClaims(store, { status: [status] });
    const listed = entries.filter((entry) => entry.status === status);
    expect(found.entries.map(({ claim }) => claim.id)).toEqual(listed.map(({ claim }) => claim.id));
  }
}

describeEngines("results", (openTest) => {
  test("are what collating each event gives, whatever came, was linked, restricted, withdrawn or taken back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        await using opened = await openTest();
        await importRecords(opened.store, RECORDS);
        for (const each of steps) {
          await attempt(opened.store, each);
          expect(await held(opened.store)).toEqual(await collated(opened.store));
        }
        const { results } = await verifyStore(opened.store, () => {});
        expect(results).toMatchObject({ checked: (await held(opened.store)).size, failed: 0 });
        await expectFilterHolds(opened.store);
        const before = await storedAs(opened.store);
        await reindex(opened.store);
        expect(await storedAs(opened.store)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
