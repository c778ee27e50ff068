import fc from "fast-check";
import { expect, test } from "vitest";
import {
  exportFound,
  exportRecords,
  findNearSpellings,
  findSelection,
  findShorterSearches,
  search,
  SEARCH_KINDS,
  type SearchPage,
  verifyStore,
} from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { buildActor, buildLink } from "@variorum/core/testing";
import { fill, filterOf, LISTED } from "./harbour-lists.ts";
import { allRecords, collect, describeEngines, importRecords } from "./stores.ts";

const { RECORDS, army, front } = harbour;

describeEngines("exportRecords", (openTest) => {
  test("gives every record by kind and id, and importing them elsewhere gives the same store", async () => {
    await using one = await openTest();
    await using other = await openTest();
    await fill(one);
    const records = await collect(exportRecords(one.store));
    expect(records.map(({ id }) => id)).toEqual(
      Object.values(Object.groupBy(records, ({ kind }) => kind)).flatMap((of = []) =>
        of.map(({ id }) => id).toSorted(),
      ),
    );
    await importRecords(other.store, records);
    expect(await allRecords(other.store)).toEqual(await allRecords(one.store));
  });
});

describeEngines("findSelection", (openTest) => {
  test("finds claims with all that they rest on and nothing else, so that they can be imported elsewhere", async () => {
    await using one = await openTest();
    await using other = await openTest();
    await fill(one);
    const ids = await findSelection(one.store, filterOf([["topic", "cause"]]));
    const records = await collect(exportRecords(one.store, { only: ids }));
    expect(records.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    expect(records.filter(({ kind }) => kind === "claim")).toHaveLength(1);
    const all = await collect(exportRecords(one.store));
    expect(records).toEqual(all.filter(({ id }) => ids.has(id)));
    expect(records.length).toBeLessThan(all.length);
    await importRecords(other.store, records);
  });

  test("takes a link along whose two ends it found, and no other", async () => {
    await using one = await openTest();
    await fill(one);
    const stranger = buildActor({ id: "act:stranger" });
    const [near, far] = [
      buildLink({ id: "lnk:near", of: "actor", a: army.id, b: front.id }),
      buildLink({ id: "lnk:far", of: "actor", a: army.id, b: stranger.id }),
    ];
    await importRecords(one.store, [...LISTED, stranger, near, far]);
    const ids = await findSelection(one.store, filterOf([["topic", "killed"]]));
    expect([army.id, front.id, near.id, stranger.id, far.id].map((id) => ids.has(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describeEngines("search", (openTest) => {
  test.each([
    ["claims", "soldiers", ["clm:front-own-killed", "clm:front-where", "clm:gazette-civilians", "clm:later-when"]],
    ["claims", '"at least 20"', ["clm:army-cause", "clm:army-front-killed"]],
    ["claims", "20 -coast", []],
    ["actors", "جيش", ["act:coast-army"]],
    ["actors", "COAST army", ["act:coast-army"]],
    ["actors", "coast -army", []],
    ["events", "harbour", ["evt:harbour-town-2024-03", "evt:later"]],
    ["reports", "gazette", ["rep:gazette-2024-03-02"]],
    ["claims", "-soldiers", []],
    ["claims", "soldi*", ["clm:front-own-killed", "clm:front-where", "clm:gazette-civilians", "clm:later-when"]],
    ["actors", "الساح*", ["act:coast-army"]],
  ] as const)("in %s, %j finds %j", async (kind, words, ids) => {
    await using opened = await openTest();
    await fill(opened);
    const page = await search(opened.store, { kind, q: words });
    expect(page.entries.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test("marks the words in the original text, past an emoji and Arabic", async () => {
    await using opened = await openTest();
    await fill(opened);
    const page = await search(opened.store, { kind: "claims", q: "Soldiers killed", limit: 1 });
    const [hit] = page.entries;
    expect(hit?.snippet.marks.map(([start, end]) => hit.snippet.text.slice(start, end))).toEqual([
      "soldiers",
      "killed",
    ]);
    const next = await search(opened.store, {
      kind: "claims",
      q: "Soldiers killed",
      limit: 1,
      cursor: page.next ?? "",
    });
    expect(next.entries[0]?.id).not.toBe(hit?.id);
  });

  test.each([
    ["events", [["topic", "cause"]], ["evt:harbour-town-2024-03"]],
    ["events", [["year", "2025"]], ["evt:later"]],
    [
      "events",
      [
        ["q", "harbour"],
        ["act", "accuse"],
      ],
      ["evt:harbour-town-2024-03"],
    ],
    ["actors", [["act", "accuse"]], ["act:coast-army"]],
    ["reports", [["topic", "killed"]], ["rep:gazette-2024-03-02"]],
    ["actors", [], ["act:coast-army", "act:gazette", "act:northern-front"]],
  ] as const)("in %s, %j finds those of the claims that the filter describes: %j", async (kind, pairs, ids) => {
    await using opened = await openTest();
    await fill(opened);
    const page = await search(opened.store, { ...filterOf(pairs), kind });
    expect(page.entries.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  test.each(SEARCH_KINDS)("pages through %s without words, each once", async (kind) => {
    await using opened = await openTest();
    await fill(opened);
    const whole = (await search(opened.store, { kind })).entries.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined;) {
      const page: SearchPage = await search(opened.store, { kind, limit: 2, ...(cursor === "" ? {} : { cursor }) });
      paged.push(...page.entries.map(({ id }) => id));
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
  });

  test("follows an actor's name, when it changes", async () => {
    await using opened = await openTest();
    await fill(opened);
    await importRecords(opened.store, [
      buildActor({ ...army, names: [{ value: "Shore Guard", lang: "en", use: "preferred" }] }),
    ]);
    expect((await search(opened.store, { kind: "claims", q: "shore" })).total).toBe(2);
    expect((await search(opened.store, { kind: "claims", q: "coast" })).total).toBe(0);
  });

  test("gives results or none, never an error, whatever is typed", async () => {
    await using opened = await openTest();
    await fill(opened);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SEARCH_KINDS), fc.string({ unit: "binary" }), async (kind, words) => {
        const page = await search(opened.store, { kind, q: words });
        expect(page.entries.length).toBeLessThanOrEqual(page.total);
      }),
      { numRuns: 150 },
    );
  });
});

describeEngines("exportFound", (openTest) => {
  test.each([
    ["claims", [["topic", "killed"]]],
    ["claims", [["q", "soldiers"]]],
    ["claims", [["as_of", "1"]]],
    ["events", [["act", "assert"]]],
    ["actors", [["q", "army"]]],
    ["reports", []],
  ] as const)("gives all %s that a search for %j finds, by id", async (kind, pairs) => {
    await using opened = await openTest();
    await fill(opened);
    const filter = { ...filterOf(pairs), kind };
    const { total, batches } = await exportFound(opened.store, { ...filter, limit: 1 });
    const ids = (await collect(batches)).flat().map(({ record }) => record.id);
    expect(ids).toEqual((await search(opened.store, filter)).entries.map(({ id }) => id).toSorted());
    expect(total).toBe(ids.length);
  });

  test("tells what lists have of claims and events", async () => {
    await using opened = await openTest();
    await fill(opened);
    const [claims] = await collect((await exportFound(opened.store, filterOf([["topic", "killed"]]))).batches);
    expect(claims?.[0]).toMatchObject({ recordedIn: 1, notice: "Invented", entry: { status: "in_tension" } });
    const [events] = await collect((await exportFound(opened.store, { kind: "events" })).batches);
    expect(events?.[0]).toMatchObject({ counts: { claims: 5, contested: 0 } });
  });
});

describeEngines("findShorterSearches", (openTest) => {
  test.each([
    ["soldiers dead", [["dead", "soldiers", 1]]],
    ["dead soldiers gone", []],
    ['"two soldiers" dead -fighters', [["dead", '"two soldiers" -fighters', 1]]],
    ["dead", []],
  ] as const)("of %j offers what is found without a word", async (q, expected) => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const shorter = await findShorterSearches(opened.store, filterOf([["q", q]]));
    expect(shorter.map(({ word, q: left, total }) => [word, left, total])).toEqual(expected);
  });

  test("keeps what else the filter says", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const filter = filterOf([
      ["q", "soldiers dead"],
      ["topic", "injured"],
    ]);
    expect(await findShorterSearches(opened.store, filter)).toEqual([]);
  });
});

describeEngines("findNearSpellings", (openTest) => {
  test.each([
    ["soliders", "claims", [["soliders", "soldiers", "soldiers"]]],
    ["osliders killed", "claims", [["osliders", "soldiers", "soldiers killed"]]],
    ["xoldiers", "claims", [["xoldiers", "soldiers", "soldiers"]]],
    ['"two soldeirs"', "claims", [["soldeirs", "soldiers", '"two soldiers"']]],
    ["soldi", "claims", [["soldi", "soldiers", "soldiers"]]],
    ["الشاحل", "actors", [["الشاحل", "الساحل", "الساحل"]]],
    ["soldiers", "claims", []],
    ["20x", "claims", []],
    ["zzzzzzzz", "claims", []],
  ] as const)("of %j in %s offers %j", async (q, kind, offered) => {
    await using opened = await openTest();
    await fill(opened);
    const found = await findNearSpellings(opened.store, { q, kind });
    expect(found.map((near) => [near.word, near.spelling, near.q]).slice(0, 1)).toEqual(offered);
  });

  test("spells a word as the texts do, and never offers what is not shown", async () => {
    await using opened = await openTest();
    const name = (value: string) => [{ value, lang: "fr", use: "preferred" }];
    const hidden = { level: "restricted", reasons: ["witness"] };
    await importRecords(opened.store, [
      buildActor({ ...army, names: name("Forêt Libre") }),
      buildActor({ ...front, names: name("Forêz"), sensitivity: hidden }),
    ]);
    await importRecords(opened.store, [buildActor({ ...army, names: name("Forêt Verte") })]);
    const of = async (q: string) =>
      (await findNearSpellings(opened.store, { q, kind: "actors" })).map((n) => n.spelling);
    expect(await of("foret libr")).toEqual([]);
    expect(await of("foreg")).toEqual(["Forêt"]);
  });
});

describeEngines("verifyStore", (openTest) => {
  test("finds a quote, a text and a record that were tampered with, and counts texts that are not held apart", async () => {
    await using opened = await openTest();
    const absent = harbour.reportWith("Not here", { id: "rep:absent" });
    const passage = harbour.passageOf("Not", "Not here", absent.id);
    await importRecords(opened.store, [...RECORDS, absent, passage]);
    const findings: string[] = [];
    const clean = await verifyStore(opened.store, ({ problem }) => findings.push(problem));
    expect(findings).toEqual([]);
    expect(clean).toMatchObject({ passages: { checked: 2, failed: 0, notHeld: 1 }, texts: { checked: 1, notHeld: 1 } });
    const { db } = opened.store.engine;
    await db
      .updateTable("report_text")
      .set({ text: harbour.TEXT.replace("two", "ten") })
      .execute();
    const row = await db
      .selectFrom("actor")
      .select(["id", "body"])
      .where("id", "=", front.id)
      .executeTakeFirstOrThrow();
    await db
      .updateTable("actor")
      .set({ body: row.body.replace("armed_group", "government") })
      .where("id", "=", front.id)
      .execute();
    const broken = await verifyStore(opened.store, ({ problem }) => findings.push(problem));
    expect(findings.toSorted()).toEqual(["passage.text-differs", "record.hash-differs", "report.hash-differs"]);
    expect(broken).toMatchObject({ passages: { failed: 1 }, records: { failed: 1 }, texts: { failed: 1 } });
  });
});
