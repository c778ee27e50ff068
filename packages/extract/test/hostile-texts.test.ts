import { checkRecord } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { LONGEST_READ } from "../src/rule-extractor.ts";
import { draftOf, sha256 } from "./sample.ts";

/** Texts that ask the most of a stage, made as long as they are asked for. */
const GROWING: readonly (readonly [what: string, text: (times: number) => string])[] = [
  ["one sentence", (times) => `The mayor said that the army ${"killed five people and ".repeat(times)}`],
  ["a quote that nothing closes", (times) => `He said "${"they killed five and we will stay and ".repeat(times)}`],
  ["brackets that nothing closes", (times) => `the army (${"( a ".repeat(times * 4)}`],
  ["sources without words", (times) => "the officials said, ".repeat(times)],
  ["pronouns", (times) => "He said he was there. ".repeat(times)],
  ["one number told again and again", (times) => "John Smith said five people died in Kabul on Monday. ".repeat(times)],
  ["quotes", (times) => '"We will fight the enemy to the end" said the man. '.repeat(times)],
  ["paragraphs with open quotes", (times) => 'The "war goes on\n\n"The war goes on and on\n\n'.repeat(times)],
  [
    "a new name each time",
    (times) =>
      Array.from({ length: times }, (_, index) => `President John Sow${index} said the army was there. `).join(""),
  ],
  [
    "a new ministry each time",
    (times) => Array.from({ length: times }, (_, index) => `The F${index} Minister Al Bar said it was over. `).join(""),
  ],
  ["dates", (times) => "On Monday last week the army of Mali said in July 2020 it was. ".repeat(times)],
  ["denials", (times) => "The army denied the allegations. ".repeat(times)],
  ["numbers", (times) => "the five six seven of the ".repeat(times)],
  ["one number without end", (times) => `The mayor said ${"two hundred and ".repeat(times)}`],
  ["quotes in quotes", (times) => 'He said "they “said «we left» and” went" today. '.repeat(times)],
  ["quotes in quotes that nothing closes", (times) => `The mayor said ${'"“«‘'.repeat(times)} it was over.`],
  ["verbs of saying", (times) => `The mayor ${"said ".repeat(times)}`],
  ["asides", (times) => `The bridge, ${"which the army, which the mayor said, said, ".repeat(times)} fell.`],
  ["a list of the dead", (times) => `The mayor said ${"five soldiers, six nurses and a guard, ".repeat(times)} died.`],
  [
    "armies",
    (times) =>
      Array.from(
        { length: times },
        (_, at) => `The army of Mali${at} left. Its chief said so. The army said no. `,
      ).join(""),
  ],
  [
    "owners that are nowhere",
    (times) => `They fled, ${"according to its interior ministry, ".repeat(times)} it was over.`,
  ],
  [
    "deeds without a subject",
    (times) => `The mayor said it ${"killed nine, taken 11 prisoner and destroyed six cars, ".repeat(times)}`,
  ],
  [
    "words that judge",
    (times) => `"${"We fear that the ministry failed to act and it is to blame and ".repeat(times)}?" he said.`,
  ],
  ["clauses behind", (times) => `It rained, ${"he said, and the river rose, ".repeat(times)} it was over.`],
  ["colons", (times) => `officials: ${"a: ".repeat(times)}`],
  [
    "names that come near",
    (times) =>
      Array.from({ length: times }, (_, at) => `Sowe${at % 10} said it was over. Ann Sowd${at} left. `).join(""),
  ],
];

/** Time of the processor, which other programs on a busy machine do not lengthen. */
async function secondsFor(text: string): Promise<number> {
  const before = process.cpuUsage();
  await draftOf(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

describe("the rule extractor", () => {
  test.each(GROWING)("takes time in step with the text: %s", async (_what, text) => {
    await draftOf(text(100));
    const short = await secondsFor(text(400));
    const long = await secondsFor(text(3_200));
    // Eight times the text: sixteen times the time leaves room for a busy machine, and none for a square.
    expect(long).toBeLessThan(Math.max(16 * short, 2));
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["no sentence", "* * *\n- -\n1 2 3"],
    ["right-to-left marks", "\u200fThe mayor said\u202e the bridge was closed.\u202c"],
    ["several scripts", "The mayor said قال العمدة the bridge 橋 was closed."],
    ["half a quote", '"'],
    ["one word of a megabyte", `The mayor said ${"x".repeat(1_000_000)} was closed.`],
    ["signs", "\"'\u2019\u201c([{—".repeat(2_000)],
    ["a cue alone", "said"],
    ["quotes in quotes", 'The mayor said "they “said «we left» and” went" on Monday.'],
    ["marks that turn the text round inside a number", "The mayor said \u202e21\u202c people were killed."],
    ["letters of two scripts in one word", "The mауor said five people were killed."],
    [
      "a sentence of a megabyte",
      `The mayor said that ${"the army killed five people and wounded three and ".repeat(20_000)}`,
    ],
  ])("drafts a report of %s", async (_what, text) => {
    const draft = await draftOf(text);
    expect(draft.report.text?.length).toBe(text.length);
    for (const { start, end, exact } of draft.passages) expect(text.slice(start, end)).toBe(exact);
    const lookup = { get: () => undefined, text: () => undefined };
    expect(checkRecord(draft.report, { lookup, sha256 })).toEqual([]);
  });

  test.each([
    [
      "another language",
      "Le maire a dit que le pont était fermé et que cinq personnes avaient été tuées.",
      "English only so far: no claims were drafted",
    ],
    ["signs", "* * *\n- -\n1 2 3", "The text has no words: no claims were drafted"],
  ])("drafts a report and no claims of %s, and says why", async (_what, text, note) => {
    const { report, claims, notes } = await draftOf(text);
    expect([report.language, claims, notes]).toEqual(["und", [], [note]]);
  });

  test("keeps a sentence that is too long whole, reads what stands around it, and says so", async () => {
    const long = `The mayor said that ${"the army killed five people and wounded three and ".repeat(20_000)}.`;
    const { claims, notes, report, passages } = await draftOf(`The army said two soldiers were killed. ${long}`);
    expect(notes).toContain("One sentence of more than 2000 characters: too long to be read for claims");
    expect([claims.length, report.text?.length]).toEqual([1, 1_000_061]);
    expect(passages.every(({ end }) => end <= 40)).toBe(true);
  });

  test("reads the first part of a text that is too long, and says so", async () => {
    const draft = await draftOf("The mayor said the bridge was closed. ".repeat(LONGEST_READ / 20));
    expect(draft.notes).toEqual([`Only the first ${LONGEST_READ} characters were read for claims`]);
    expect(draft.passages.every(({ end }) => end <= LONGEST_READ)).toBe(true);
  }, 60_000);

  test("holds 50 megabytes of text in bounded time", async () => {
    const text = `The mayor said the bridge was closed. ${"The river is wide and the town is old. ".repeat(1_350_000)}`;
    expect(await secondsFor(text)).toBeLessThan(30);
  }, 120_000);
});
