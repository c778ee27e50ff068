import { VariorumError } from "@variorum/core";
import { buildActor } from "@variorum/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findClaims, getActorSummary, getChangeNumber, getDossier, getRecord } from "../src/read.ts";
import { undoChange } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, importRecords, type TestStore } from "./stores.ts";

const { RECORDS, armyPassage, event, front, frontPassage } = harbour;

/** What may happen to a store after its first import. */
type Deed =
  | { readonly what: "edit" | "add"; readonly killed: number }
  | { readonly what: "rename"; readonly name: string }
  | { readonly what: "undo"; readonly back: number };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ what: fc.constantFrom("edit" as const, "add" as const), killed: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ what: fc.constant("rename" as const), name: fc.stringMatching(/^[A-Z][a-z]{3,9}$/) }),
  fc.record({ what: fc.constant("undo" as const), back: fc.integer({ min: 0, max: 3 }) }),
);

const killed = (n: number) => ({ value: { lower: n, upper: n, qualifier: "exactly", unit: "person", raw: String(n) } });

async function perform(store: TestStore["store"], deed: Deed): Promise<void> {
  if (deed.what === "undo") {
    const number = Math.max(1, getChangeNumber(store) - deed.back);
    await undoChange(store, number, { command: "test" }).catch((error: unknown) => {
      // What cannot be taken back stays as it is.
      if (!(error instanceof VariorumError) || error.code !== "store.undo-refused") throw error;
    });
  } else if (deed.what === "rename") {
    await importRecords(store, [buildActor({ ...front, names: [{ value: deed.name, lang: "en", use: "preferred" }] })]);
  } else if (deed.what === "edit") {
    await importRecords(store, [harbour.claimOf(harbour.frontClaim.id, frontPassage, killed(deed.killed))]);
  } else {
    await importRecords(store, [
      buildActor({ id: "act:other" }),
      harbour.claimOf("clm:other", armyPassage, { by: "act:other", act: "assert", ...killed(deed.killed) }),
    ]);
  }
}

const IDS = [...RECORDS.map(({ id }) => id), "act:other", "clm:other"];
const orCode = async (get: () => Promise<unknown>): Promise<unknown> =>
  get().catch((error: unknown) => (error instanceof VariorumError ? error.code : error));

/** All that a page as of a change is made from. */
async function stateAt(store: TestStore["store"], asOf: number): Promise<unknown> {
  return [
    await Promise.all(IDS.map(async (id) => orCode(async () => (await getRecord(store, id, { asOf })).record))),
    (await findClaims(store, { as_of: String(asOf) })).entries.map(({ claim, passages }) => [claim, passages]),
    await orCode(async () => getDossier(store, event.id, { asOf })),
    await getActorSummary(store, front.id, { asOf }),
  ];
}

describeEngines("states as of a change", (openTest) => {
  test("stay the same after any imports, edits and undone changes that follow", async () => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 2, maxLength: 6 }), async (all) => {
        await using opened = await openTest();
        const { store } = opened;
        await importRecords(store, RECORDS);
        const states = new Map<number, unknown>([[1, await stateAt(store, 1)]]);
        for (const deed of all) {
          await perform(store, deed);
          for (const [change, state] of states) expect(await stateAt(store, change), `as of ${change}`).toEqual(state);
          const now = getChangeNumber(store);
          states.set(now, await stateAt(store, now));
        }
        most = Math.max(most, states.size);
      }),
      { numRuns: 25 },
    );
    expect(most).toBeGreaterThan(2);
  }, 120_000);
});
