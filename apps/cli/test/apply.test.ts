import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

const NUMBERS = ["two", "three", "twenty"];
const TEXT = NUMBERS.map((number) => `The army said that ${number} guards were hurt.`).join(" ");
const EVENTS = ["evt:bridge", "evt:mill"];

/** What varies between two states of one bundle: groups and claims, by their number. */
const anyState = fc.record({
  groups: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("North", "South", "Coast")),
  claims: fc.dictionary(
    fc.constantFrom("1", "2", "3", "4", "5"),
    fc.record({ event: fc.constantFrom(...EVENTS), number: fc.constantFrom(...NUMBERS), note: fc.boolean() }),
  ),
});
type State = typeof anyState extends fc.Arbitrary<infer Value> ? Value : never;

function filesOf({ groups, claims }: State): Readonly<Record<string, string>> {
  const fixed = [
    { id: "act:army", type: "armed_force", names: ["The army"] },
    { id: "act:guards", type: "armed_group", names: ["Guards"] },
  ];
  return {
    "bundle.yaml": "bundle: two-states\nlang: en\n",
    "actors.json": JSON.stringify([
      ...fixed,
      ...Object.entries(groups).map(([id, name]) => ({ id: `act:group-${id}`, type: "armed_group", names: [name] })),
    ]),
    "events.json": JSON.stringify(
      EVENTS.map((id) => ({ id, type: "battle", label: id, anchor: { where: [], basis: "editorial" } })),
    ),
    "reports.json": JSON.stringify([{ id: "rep:wire", type: "news_article", language: "en", text: "wire.txt" }]),
    "wire.txt": TEXT,
    "claims.json": JSON.stringify([
      {
        id: "clm:fixed",
        event: "evt:mill",
        topic: "injured",
        of: ["act:guards"],
        by: "act:army",
        act: "assert",
        value: "two",
        report: "rep:wire",
        quote: "two guards were hurt",
      },
      ...Object.entries(claims).map(([id, { event, number, note }]) => ({
        id: `clm:claim-${id}`,
        event,
        topic: "injured",
        of: ["act:guards"],
        by: "act:army",
        act: "assert",
        value: number,
        report: "rep:wire",
        quote: `${number} guards were hurt`,
        ...(note ? { note: "Looked at again" } : {}),
      })),
    ]),
  };
}

function put(folder: TemporaryFolder, state: State): void {
  for (const [name, content] of Object.entries(filesOf(state)))
    writeFileSync(join(folder.path, "bundle", name), content);
}

interface Counted {
  readonly isEmpty: boolean;
  readonly counts: unknown;
  readonly effects: unknown;
  readonly withdrawals: unknown;
}

const counted = ({ counts, effects, withdrawals }: Counted): unknown => ({ counts, effects, withdrawals });

describe("variorum apply", () => {
  test("writes what the plan counted, to the record and the effect, whatever differs between two states of a source", async () => {
    await fc.assert(
      fc.asyncProperty(anyState, anyState, fc.boolean(), async (before, after, prunes) => {
        using folder = temporaryFolder({ "bundle/bundle.yaml": "" });
        const run = async (...words: readonly string[]) => inFolder(folder.path, words);
        put(folder, before);
        expect((await run("import", "bundle", "--yes")).code).toBe(0);
        put(folder, after);
        const asked = ["plan", "bundle", "--json", "-o", "plan.json", ...(prunes ? ["--prune"] : [])];
        const planned = JSON.parse((await run(...asked)).io.out()) as Counted;
        const saved = JSON.parse(readFileSync(join(folder.path, "plan.json"), "utf8")) as { readonly plan: Counted };
        expect(counted(saved.plan)).toEqual(counted(planned));
        const applied = await run("apply", "plan.json", "--json");
        expect(applied.code).toBe(0);
        expect(counted(JSON.parse(applied.io.out()) as Counted)).toEqual(counted(planned));
        const again = JSON.parse(
          (await run("plan", "bundle", "--json", ...(prunes ? ["--prune"] : []))).io.out(),
        ) as Counted;
        expect(again.isEmpty).toBe(true);
        // The store has moved since, unless there was nothing to write.
        expect((await run("apply", "plan.json")).code).toBe(planned.isEmpty ? 0 : 5);
      }),
      { numRuns: 12 },
    );
  });
});
