import type { AnyRecord, RecordOf } from "@variorum/core";
import { buildActor, buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { all, inputFrom } from "../../test/folder-input.ts";
import bundle from "../bundle.ts";
import { sha256 } from "../sha256.ts";

const TEXT = "The coalition said that 7 rebels were killed. It said so twice.\n";
const WORLD = {
  "actors.yaml":
    "- { id: act:post, type: media_outlet, names: Post }\n- { id: act:front, type: armed_group, names: [Northern Front, NF] }\n",
  "events.yaml": "- { id: evt:clash, type: battle, label: Clash }\n",
  "reports.yaml":
    "- { id: rep:post, type: news_article, publisher: act:post, publisherBasis: text, publishedAt: 2024-07-29, text: a.txt }\n",
  "a.txt": TEXT,
};
const CLAIM =
  "event: evt:clash, topic: killed, by: act:front, act: assert, value: '7', report: rep:post, quote: 7 rebels";

async function read(files: Readonly<Record<string, string>>, held?: Parameters<typeof bundle.read>[1]) {
  return all(bundle.read(inputFrom(files, true), held));
}

async function claimOf(keys: string): Promise<RecordOf<"claim">> {
  const units = await read({ ...WORLD, "claims.yaml": `- { ${keys} }\n` });
  const issues = units.flatMap((unit) => unit.issues);
  const claim = units
    .flatMap((unit): readonly AnyRecord[] => (unit.ok ? unit.value.records : []))
    .find((record) => record.kind === "claim");
  if (claim?.kind !== "claim") throw new Error(JSON.stringify(issues));
  return claim;
}

describe("expand", () => {
  test("fills in what a claim leaves out", async () => {
    expect(await claimOf(CLAIM)).toMatchObject({
      question: expect.stringMatching(/^q:clash-killed-[0-9a-f]{8}$/),
      population: { of: [], who: "all", unit: "person" },
      polarity: "positive",
      certainty: "unspecified",
      scope: { stated: false },
      attribution: [
        { actor: "act:front", role: "originator", form: "indirect_quote", basis: "explicit" },
        { actor: "act:post", role: "publisher", form: "republication", basis: "explicit" },
      ],
      interest: { direction: "unknown" },
      salience: "core",
      reportedAt: "2024-07-29",
      review: { status: "unreviewed", by: [] },
      extraction: { method: "manual" },
      sensitivity: { level: "public", reasons: [] },
    });
  });

  test.each([
    ["polarity from the act", CLAIM.replace("act: assert", "act: deny"), { polarity: "negative" }],
    ["the unit of things", CLAIM.replace("topic: killed", "topic: destroyed"), { population: { unit: "item" } }],
    ["a scope that is stated", `${CLAIM}, period: 2024-07-28`, { scope: { period: "2024-07-28", stated: true } }],
    [
      "the publisher's own voice",
      CLAIM.replace("by: act:front", "by: act:post"),
      { attribution: [{ actor: "act:post", role: "originator", form: "own_voice" }] },
    ],
    ["the form beside the originator", `${CLAIM}, form: direct_quote`, { attribution: [{ form: "direct_quote" }, {}] }],
    [
      "a relay by its id alone",
      `${CLAIM}, through: [act:post]`,
      { attribution: [{}, { actor: "act:post", role: "relay", form: "indirect_quote" }, {}] },
    ],
    [
      "the statement of a spokesperson",
      `${CLAIM}, through: [{ actor: act:post, role: spokesperson }]`,
      { attribution: [{}, { form: "statement" }, {}] },
    ],
    [
      "a chain that is written whole",
      `${CLAIM.replace("by: act:front, ", "")}, attribution: [{ actor: act:front }]`,
      { attribution: [{ actor: "act:front", role: "originator" }] },
    ],
    [
      "no population where none is asked",
      CLAIM.replace("topic: killed", "topic: outcome"),
      { question: "q:clash-outcome", value: { text: "7" } },
    ],
  ])("takes %s", async (_title, keys, expected) => {
    expect(await claimOf(keys)).toMatchObject(expected);
  });

  test("gives a claim without id one that follows from its words, question and originator, and not from its value", async () => {
    const [first, again, corrected, other] = [
      await claimOf(CLAIM),
      await claimOf(`${CLAIM}, note: x`),
      await claimOf(CLAIM.replace("'7'", "'8'")),
      await claimOf(`${CLAIM}, who: civilians`),
    ];
    expect(first.id).toMatch(/^clm:[0-9a-f]{20}$/);
    expect([again.id, corrected.id]).toEqual([first.id, first.id]);
    expect(other.id).not.toBe(first.id);
  });

  test("gives passages before the claim, and finds where both were written", async () => {
    const units = await read({
      ...WORLD,
      "claims.yaml": `- event: evt:clash\n  topic: killed\n  by: act:front\n  act: assert\n  value: "7"\n  report: rep:post\n  quote: 7 rebels\n`,
    });
    const unit = units.findLast(({ ok }) => ok);
    if (unit?.ok !== true) throw new Error("no unit");
    const [passage, claim] = unit.value.records;
    expect(passage).toMatchObject({ kind: "passage", start: 24, end: 32, exact: "7 rebels", report: "rep:post" });
    expect(unit.value.locate(passage?.id ?? "", ["exact"])).toMatchObject({ file: "claims.yaml", line: 7, column: 10 });
    expect(unit.value.locate(claim?.id ?? "", ["attribution", 0, "actor"])).toMatchObject({ line: 3, column: 7 });
    expect(unit.value.locate(claim?.id ?? "", ["attribution", 1, "actor"])).toMatchObject({ line: 6 });
    expect(unit.value.locate(claim?.id ?? "", ["population", "unit"])).toMatchObject({ line: 1 });
  });

  test("finds reports, texts, questions and actors that the store holds", async () => {
    const report = buildReport({
      id: "rep:held",
      publisher: "act:post",
      text: { sha256: sha256(TEXT), bytes: TEXT.length, length: TEXT.length, normalization: "none" },
    });
    const records = new Map<string, AnyRecord>(
      [report, buildActor({ id: "act:post" }), buildActor({ id: "act:front" })].map((record) => [record.id, record]),
    );
    const held = {
      get: (id: string) => records.get(id),
      text: (hash: string) => (hash === sha256(TEXT) ? TEXT : undefined),
    };
    const claim = {
      "claims.yaml": `- { ${CLAIM.replace("rep:post", "rep:held")} }\n- { ${CLAIM.replace("act:front", "act:frnt").replace("rep:post", "rep:held")} }\n`,
      "actors.yaml": "- { id: act:front-two, type: person, names: Two }\n",
    };
    const units = await read(claim, held);
    expect(units.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(units[2]?.issues).toMatchObject([
      { code: "actor.unknown", message: 'by "act:frnt" is not an actor', at: { line: 2 } },
    ]);
  });

  test("keeps a passage with the report it was first found in, when two reports have the same text", async () => {
    const reports = `${WORLD["reports.yaml"]}- { id: rep:copy, type: news_article, text: b.txt }\n`;
    const claims = `- { ${CLAIM} }\n- { id: clm:copy, ${CLAIM.replace("rep:post", "rep:copy")} }\n`;
    const units = await read({ ...WORLD, "reports.yaml": reports, "b.txt": TEXT, "claims.yaml": claims });
    const found = units.flatMap((unit): readonly AnyRecord[] => (unit.ok ? unit.value.records : []));
    expect(new Set(found.filter(({ kind }) => kind === "passage").map((record) => JSON.stringify(record))).size).toBe(
      1,
    );
    expect(found.find(({ id }) => id === "clm:copy")).toMatchObject({
      evidence: [{ report: "rep:copy", role: "content" }],
    });
  });
});
