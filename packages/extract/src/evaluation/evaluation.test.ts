import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOf, sha256 } from "../../test/sample.ts";
import { openRuleExtractor } from "../rule-extractor.ts";
import { evaluateFolder, isUnseen } from "./evaluate-folder.ts";
import type { GoldClaim } from "./gold.ts";
import { matchClaims, overlapOf } from "./match-claims.ts";
import { predictedClaims } from "./predicted-claims.ts";
import { presentMisses } from "./present-misses.ts";
import { presentScores } from "./present-scores.ts";
import { f1Of, isOriginatorRight, plainName, scoreMatching } from "./score.ts";

const TEXT = "The mayor said five people were killed. Ali Sow, a spokesman for the army, said the bridge was closed.";

function at(words: string): { start: number; end: number; exact: string } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, exact: words };
}

const COUNT: GoldClaim = {
  id: "c1",
  family: "count",
  content: [at("five people were killed")],
  originator: { kind: "described", mention: at("The mayor"), name: "mayor" },
  on_behalf_of: null,
  relays: [],
  cue: at("said"),
  act: "assert",
  certainty: "certain",
  count: {
    topic: "killed",
    population: "people",
    lower: 5,
    upper: 5,
    qualifier: "exactly",
    unit: "person",
    mention: at("five"),
  },
  same_event_as_headline: true,
  ambiguous: "",
};

const STATEMENT: GoldClaim = {
  ...COUNT,
  id: "c2",
  family: "statement",
  content: [at("the bridge was closed")],
  originator: { kind: "named", mention: at("Ali Sow"), name: "Ali Sow" },
  on_behalf_of: "army",
  cue: { start: TEXT.lastIndexOf("said"), end: TEXT.lastIndexOf("said") + 4, exact: "said" },
  count: null,
};

describe("the evaluation", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "variorum-evaluate-"));
    await writeFile(join(folder, "sample.txt"), TEXT);
    await writeFile(
      join(folder, "sample.claims.json"),
      JSON.stringify({ text_sha256: sha256(TEXT), claims: [COUNT, STATEMENT] }),
    );
  });
  afterAll(async () => rm(folder, { recursive: true }));

  test("evaluateFolder compares each text with its annotations", async () => {
    const output = await evaluateFolder(openRuleExtractor(), { folder, listsMisses: true });
    expect(output).toContain("1 texts");
    expect(output.match(/F1 {2}1\.00/gu)).toHaveLength(2);
    expect(output).toContain("on behalf right                   1.00 (1/1)");
    expect(output).not.toMatch(/missed|wrong/u);
  });

  test("evaluateFolder takes only one part when asked", async () => {
    const options = { folder, listsMisses: false };
    const parts = await Promise.all(
      (["seen", "unseen"] as const).map((part) => evaluateFolder(openRuleExtractor(), { ...options, part })),
    );
    expect(parts.map((output) => output.slice(0, 1)).sort()).toEqual(["0", "1"]);
    expect(isUnseen("sample")).toBe(parts[1]?.startsWith("1"));
  });

  test("isUnseen keeps about a third apart", () => {
    const share = Array.from({ length: 600 }, (_, index) => `text-${index}`).filter(isUnseen).length / 600;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  });

  test("predictedClaims puts drafts into the terms of the annotations", async () => {
    expect(predictedClaims(await draftOf(TEXT))).toMatchObject([
      {
        family: "count",
        originator: "somebody",
        name: "mayor",
        count: { topic: "killed", lower: 5, mention: { start: 15, end: 19 } },
      },
      { family: "statement", name: "Ali Sow", onBehalfOf: "army" },
    ]);
  });

  test("matchClaims pairs one to one, the best first", async () => {
    const predicted = predictedClaims(await draftOf(TEXT));
    const twice = matchClaims("count", [COUNT], [...predicted, ...predicted.map((claim) => ({ ...claim }))]);
    expect([twice.matches.length, twice.missed.length, twice.extra.length]).toEqual([1, 0, 1]);
    const otherTopic = { ...COUNT, count: COUNT.count === null ? null : { ...COUNT.count, topic: "injured" } };
    expect(matchClaims("count", [otherTopic], predicted).matches).toEqual([]);
  });

  test.each([
    [[{ start: 0, end: 4 }], [{ start: 0, end: 4 }], 1],
    [[{ start: 0, end: 4 }], [{ start: 2, end: 6 }], 2 / 6],
    [
      [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ],
      [{ start: 0, end: 6 }],
      4 / 6,
    ],
    [[{ start: 0, end: 2 }], [{ start: 2, end: 4 }], 0],
    [[], [], 0],
  ])("overlapOf %j and %j is %d", (a, b, expected) => {
    expect(overlapOf(a, b)).toBeCloseTo(expected);
  });

  test.each([
    ["the Prime Minister Ann Low", "ann low"],
    ["Syrian Democratic Forces (SDF)", "syrian democratic forces"],
    ["mayor", "mayor"],
    ["El Paso's police", "el paso police"],
  ])("plainName of %j is %j", (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });

  test("isOriginatorRight goes by name or by words in common", async () => {
    const [count, statement] = predictedClaims(await draftOf(TEXT));
    if (count === undefined || statement === undefined) throw new Error("the sample has no claims");
    expect(isOriginatorRight({ gold: COUNT, predicted: count })).toBe(true);
    expect(isOriginatorRight({ gold: COUNT, predicted: statement })).toBe(false);
    const ownVoice = { ...COUNT, originator: { kind: "own_voice" as const, mention: null, name: "own voice" } };
    expect(isOriginatorRight({ gold: ownVoice, predicted: count })).toBe(false);
  });

  test("scoreMatching, f1Of and the tables say what was right and what was not", () => {
    const score = scoreMatching([{ matches: [], missed: [COUNT], extra: [] }]);
    expect(f1Of(score)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(f1Of({ gold: 4, predicted: 2, matched: 2 })).toMatchObject({ precision: 1, recall: 0.5 });
    expect(presentScores({ counts: score })).toContain("annotated 1, drafted 0, matched 0");
    expect(presentMisses("sample", "count", { matches: [], missed: [COUNT], extra: [] }, TEXT)).toContain(
      "missed      c1 killed",
    );
    expect(presentMisses("sample", "count", { matches: [], missed: [], extra: [] }, TEXT)).toBe("");
  });
});

test("the command of the evaluation says when there is no such folder", () => {
  const main = new URL("main.ts", import.meta.url).pathname;
  const { INIT_CWD: _cwd, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [main, "no-such-folder"], { encoding: "utf8", env });
  expect(stderr).toMatch(/^There is no folder .*no-such-folder\nhint: /);
  expect(status).toBe(2);
});
