import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilledStore, filledStore } from "./filled-store.ts";

let store: FilledStore;
beforeAll(async () => (store = await filledStore()));
afterAll(() => store[Symbol.dispose]());

const EVENT = "evt:tinzaouatene-2024-07";
const REPORT = "rep:retold-mid-day-2024-07-29";

describe("variorum show", () => {
  test.each([
    ["clm:baza-wagner-killed", /claim · version 1, change 1,[^]*How many Wagner fighters were killed\?/],
    [EVENT, /event · version 1/],
    [REPORT, /report · version 1/],
    ["act:csp-psd", /actor · version 1/],
    ["q:wagner-killed", /question · .* · 8 claims/],
    ["plc:kidal", /place · version 1/],
  ])("shows %s", async (id, says) => {
    const { code, io } = await store.run("show", id);
    expect(io.out()).toMatch(says);
    expect(code).toBe(0);
  });

  test("gives the record key for key, with what the store adds under names that begin with _", async () => {
    const { io } = await store.run("show", "clm:baza-wagner-killed", "--json");
    expect(JSON.parse(io.out())).toMatchObject({
      kind: "claim",
      id: "clm:baza-wagner-killed",
      act: "assert",
      _version: 1,
      _change: 1,
      _notice: "Example: retold from public reporting; do not cite",
    });
  });

  test("prints the lines that quote some words, with what tells their places apart", async () => {
    const { code, io } = await store.run("show", REPORT, "--find", "WAGNER FIGHTERS");
    expect(io.out()).toMatch(/^quote: Wagner fighters\n(?:prefix: .+\n)?at: \[\d+, \d+\]\n/);
    expect(code).toBe(0);
    const missing = await store.run("show", REPORT, "--find", "penguins");
    expect({ code: missing.code, out: missing.io.out() }).toEqual({ code: 2, out: "" });
  });

  test("prints the sentence to cite, with what is unclear about the attribution and the notice", async () => {
    const { io } = await store.run("show", "clm:baza-wagner-killed", "--cite");
    expect(io.out()).toMatch(/^According to Baza or Al Jazeera .*; Variorum clm:baza-wagner-killed@1\. Example: .*\n$/);
  });

  test.each([
    ["clm:nobody-knows", 2, /error\[store\.not-found\]/],
    ["wagner", 2, /error\[cli\.not-an-id\][^]*hint: /],
    ["clam:baza", 2, /hint: Did you mean clm:baza\?/],
  ])("explains %s with exit code %i", async (id, exit, says) => {
    const { code, io } = await store.run("show", id);
    expect(io.err()).toMatch(says);
    expect({ code, out: io.out() }).toEqual({ code: exit, out: "" });
  });

  test("looks back to a change, and refuses one that never was", async () => {
    expect((await store.run("show", EVENT, "--as-of", "1")).code).toBe(0);
    expect((await store.run("show", EVENT, "--as-of", "99")).code).toBe(2);
  });
});

describe("variorum search", () => {
  test("finds the events, actors and reports of the claims that a filter describes", async () => {
    const { io } = await store.run("search", "--kind", "events", "--where", "topic=identity", "--json");
    expect(JSON.parse(io.out())).toMatchObject({ data: [{ id: EVENT }], meta: { total: 1, totalExact: true } });
    const refused = await store.run("search", "--kind", "events", "--where", "sort=said");
    expect(refused.io.err()).toContain("hint: Leave out sort");
  });

  test.each([
    ["events", EVENT],
    ["actors", "act:baza"],
    ["reports", REPORT],
  ])("lists all %s, when neither words nor a filter are given", async (kind, id) => {
    const { code, io } = await store.run("search", "--kind", kind, "--limit", "500");
    expect(io.out()).toContain(id);
    expect(code).toBe(0);
  });

  test.each([["clm:baza-wagner-killed"], [EVENT], ["q:wagner-killed"], [REPORT], ["act:baza"]])(
    "shows the record, when it is given the whole id %s",
    async (id) => {
      expect((await store.run("search", id)).io.out()).toBe((await store.run("show", id)).io.out());
    },
  );

  test("says that there is no record of a whole id, as show does", async () => {
    const { code, io } = await store.run("search", "clm:nobody-knows");
    expect({ code, err: io.err() }).toEqual({ code: 2, err: expect.stringContaining("error[store.not-found]") });
  });

  test("finds claims by words and filter, and names how many there are", async () => {
    const { io } = await store.run(
      "search",
      "helicopter",
      "--limit",
      "2",
      "--where",
      "event=tinzaouatene-2024-07",
      "--json",
    );
    const found = JSON.parse(io.out()) as { data: object[]; meta: object };
    expect(found.meta).toMatchObject({ totalExact: true });
    expect(found.data.length).toBeLessThanOrEqual(2);
  });

  test("finds the claims that export writes, for any filter, but for those that they answer", async () => {
    const choices = [
      "topic=killed",
      "topic=cause",
      "act=deny",
      "claimant=csp-psd",
      "place=mali",
      "year=2023",
      "language=fr",
      "status=contested",
      "review=single_reviewed",
      "q=wagner -helic*",
      "said_from=2024-07-28",
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray(choices, { minLength: 1, maxLength: 2 }), async (chosen) => {
        const where = chosen.flatMap((each) => ["--where", each]);
        const found = await store.run("search", ...where, "--ndjson", "--limit", "500");
        const exported = await store.run("export", ...where, "--as", "jsonl");
        const ids = (text: string): readonly string[] =>
          text.split("\n").flatMap((line) => /"id":"(clm:[a-z0-9-]+)"/.exec(line)?.[1] ?? []);
        // A denial without the claim that it denies could not be imported elsewhere.
        const answered = new Set(
          [...exported.io.out().matchAll(/"targets":\[([^\]]*)\]/g)].flatMap(
            ([, list = ""]) => list.match(/clm:[a-z0-9-]+/g) ?? [],
          ),
        );
        const wanted = ids(found.io.out());
        const written = ids(exported.io.out());
        expect(written).toEqual(expect.arrayContaining([...wanted]));
        expect(written.filter((id) => !wanted.includes(id) && !answered.has(id))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("finds actors, also in another script", async () => {
    const { io } = await store.run("search", "wagner", "--kind", "actors");
    expect(io.out()).toContain("act:wagner  Wagner Group\n");
  });

  test.each([
    [["search", "--where", "statsu=contested"], /hint: Did you mean status\?/],
    [["search", "--where", "contested"], /expected name=value/],
    [["search"], /Cannot search for nothing[^]*hint: List the events: variorum search --kind events/],
    [["search", "x", "--kind", "plaices"], /expected claims, events, actors, reports/],
  ])("explains %j", async (argv, says) => {
    const { code, io } = await store.run(...argv);
    expect(io.err()).toMatch(says);
    expect(code).toBe(2);
  });
});

describe("variorum collate", () => {
  test("prints the apparatus within 80 columns", async () => {
    const { code, io } = await store.run("collate", EVENT);
    expect(io.out()).toContain("║ Who are the Russian forces in Mali?\n  Accounts contradict · q:russian-identity\n");
    expect(
      Math.max(
        ...io
          .out()
          .split("\n")
          .map((line) => [...line].length),
      ),
    ).toBeLessThanOrEqual(80);
    expect(code).toBe(0);
  });

  test("explains a question: rules, records, and what would change it", async () => {
    const { io } = await store.run("collate", EVENT, "--why", "q:wagner-killed");
    expect(io.out()).toMatch(/\nWhy\n {2}R9 {4}status Accounts are hard to reconcile\n/);
    expect(io.out()).toContain("        from clm:");
  });

  test("gives the whole result as JSON, and one question of it", async () => {
    const whole = JSON.parse((await store.run("collate", EVENT, "--json")).io.out()) as {
      rulesVersion: string;
      questions: object[];
    };
    const one = JSON.parse(
      (await store.run("collate", EVENT, "--question", "q:wagner-killed", "--json")).io.out(),
    ) as object;
    expect(whole.rulesVersion).not.toBe("");
    expect(whole.questions).toContainEqual(one);
  });

  test.each([
    [["collate", "act:wagner"], /expected the id of an event/],
    [["collate", EVENT, "--question", "q:wagner-kiled"], /hint: Did you mean q:wagner-killed\?/],
    [["collate", "evt:nowhere"], /error\[store\.not-found\]/],
  ])("explains %j", async (argv, says) => {
    const { code, io } = await store.run(...argv);
    expect(io.err()).toMatch(says);
    expect(code).toBe(2);
  });
});

describe("variorum compare", () => {
  test("puts two accounts side by side", async () => {
    const { code, io } = await store.run("compare", "act:csp-psd", "act:malian-army", "--event", EVENT);
    expect(io.out()).toMatch(
      /^CSP-PSD and Malian army on [^]*\nBoth answer \d+ questions\n[^]*\nOnly CSP-PSD: \d+[^]*\nOnly Malian army: \d+/,
    );
    expect(code).toBe(0);
  });

  test("names who claims something, when one claims nothing", async () => {
    const { code, io } = await store.run("compare", "act:csp-psd", "act:malian-arm", "--event", EVENT);
    expect(io.err()).toContain("hint: Did you mean act:malian-army?");
    expect(code).toBe(2);
  });
});
