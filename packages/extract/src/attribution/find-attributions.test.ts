import { describe, expect, test } from "vitest";
import { attributionsIn, parseSample } from "../../test/sample.ts";
import { findAttributions, sentenceAt } from "./find-attributions.ts";

describe("findAttributions", () => {
  test.each([
    ["a clause", "The ministry said that the bridge was closed.", "The ministry | said | the bridge was closed"],
    ["a clause without that", "Residents say the bridge is closed.", "Residents | say | the bridge is closed"],
    [
      "a day between verb and clause",
      "The mayor said late on Sunday the bridge was closed.",
      "The mayor | said | the bridge was closed",
    ],
    ["a day before the verb", "The mayor on Sunday said it was closed.", "The mayor | said | it was closed"],
    ["a listener", "The mayor told reporters the bridge was closed.", "The mayor | told | the bridge was closed"],
    ["an occasion", "In a statement, the navy said it had left.", "the navy | said | it had left"],
    ["a verb with helpers", "The navy has repeatedly claimed that it left.", "The navy | claimed | it left"],
    ["an aside", "The navy, however, said it had left.", "The navy | said | it had left"],
    ["what follows the words", "The bridge was closed, the mayor said.", "the mayor | said | The bridge was closed"],
    ["an inversion", "The bridge was closed, reported the mayor.", "the mayor | reported | The bridge was closed"],
    [
      "an interruption",
      "The bridge, the mayor said, was closed by noon.",
      "the mayor | said | The bridge … was closed by noon",
    ],
    ["an apposition", "Ali Sow, a spokesman for the navy, said it had left.", "Ali Sow | said | it had left"],
    ["an office before the name", "The mayor of Ford, Ann Low, said it was closed.", "Ann Low | said | it was closed"],
    ["a relative clause", "They called the mayor, who said it was closed.", "the mayor | said | it was closed"],
    ["two verbs", "The mayor denied the report and said it was closed.", "The mayor | denied | the report"],
    [
      "according to before",
      "According to the mayor, the bridge was closed.",
      "the mayor | According to | the bridge was closed",
    ],
    [
      "according to behind",
      "The bridge was closed, according to police.",
      "police | according to | The bridge was closed",
    ],
    [
      "according to inside",
      "The bridge, according to police, was closed.",
      "police | according to | The bridge … was closed",
    ],
    ["a denial", "The navy denied that it had left.", "The navy | denied | it had left"],
    ["a thing denied", "The navy denied the allegations.", "The navy | denied | the allegations"],
    [
      "responsibility",
      "The Front claimed responsibility for the raid.",
      "The Front | claimed | responsibility for the raid",
    ],
    ["a promise", "The mayor vowed to reopen the bridge.", "The mayor | vowed | to reopen the bridge"],
    ["blame", "The mayor blamed the navy for the fire.", "The mayor | blamed | the navy for the fire"],
    ["a name given", 'The mayor called the fire "a crime".', 'The mayor | called | the fire "a crime"'],
    ["a toll put", "The ministry put the death toll at 12.", "The ministry | put | the death toll at 12"],
    ["a passive with its agent", "The raid was condemned by the union.", "the union | condemned | The raid"],
    ["a passive without one", "He was reported to have left.", "- | reported | He … to have left"],
    ["an adverb", "The raid reportedly lasted an hour.", "- | reportedly | The raid … lasted an hour"],
    [
      "accusations of nobody",
      "Accusations have surfaced of abuses by the navy.",
      "- | Accusations | abuses by the navy",
    ],
    [
      "a verb that may be a noun",
      "Activists claim the rules are ignored.",
      "Activists | claim | the rules are ignored",
    ],
    [
      "thinking inside saying",
      "The unions said they believe the bridge is unsafe.",
      "The unions | said | the bridge is unsafe",
    ],
  ])("reads %s", (_case, text, expected) => {
    expect(attributionsIn(text)[0]).toBe(expected);
  });

  test.each([
    ["nobody", "No group has claimed responsibility for the raid."],
    ["how somebody spoke", "The man asked not to be named."],
    ["a noun", "The report on the claim was long."],
    ["an adjective", "An estimated toll and an alleged raid."],
    ["a plan to say", "The mayor wants to say more."],
    ["a name", "They live in the United States that they love."],
    ["citing a cause", "The airline left, citing high costs."],
  ])("finds nothing in %s", (_case, text) => {
    expect(attributionsIn(text)).toEqual([]);
  });

  test.each([
    ["a quote and its verb", '"We stay," said the mayor.', 'the mayor | said | "We stay,"'],
    ["a verb and its quote", 'The mayor wrote: "We stay here."', 'The mayor | wrote | "We stay here."'],
    [
      "a quote over sentences",
      '"We stay. They go home. All is well," he said.',
      "he | said | We stay // They go home // All is well",
    ],
    [
      "a quote cut in two",
      '"We stay here," said the mayor, "and they go home."',
      'the mayor | said | "We stay here," // "and they go home."',
    ],
    [
      "a quote that follows",
      'The mayor spoke. "We stay," he said. "They will all go home."',
      'he | said | "We stay," // "They will all go home."',
    ],
    ["a quote inside words", 'The mayor said it was "a mess" at noon.', 'The mayor | said | it was "a mess" at noon'],
    [
      "a quote that goes on in the next sentence",
      'The mayor said it was "a mess. Nobody helped us."',
      'The mayor | said | it was "a mess. // Nobody helped us',
    ],
  ])("reads %s", (_case, text, expected) => {
    expect(attributionsIn(text)[0]).toBe(expected);
  });

  test.each([
    [
      "the second verb of one subject",
      "The mayor said it was closed, adding that it would reopen.",
      ["The mayor | said | it was closed", "The mayor | adding | it would reopen"],
    ],
    [
      "two voices with while",
      "The mayor said it was closed, while residents said it was open.",
      ["The mayor | said | it was closed", "residents | said | it was open"],
    ],
    [
      "who is cited",
      "The Gazette reported, citing two officials, that the bridge was closed.",
      ["two officials | reported | the bridge was closed"],
    ],
    [
      "who passes on",
      "The Gazette reported that officials said the bridge was closed.",
      ["officials | said | the bridge was closed"],
    ],
    [
      "who reports at the end",
      "The Front has claimed a victory over the army, the Gazette reported.",
      ["The Front | claimed | a victory over the army"],
    ],
    [
      "a contrast that is one statement",
      "The mayor said they were not soldiers, but trainers who work there.",
      ["The mayor | said | they were not soldiers, but trainers who work there"],
    ],
  ])("reads %s", (_case, text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("sentenceAt", () => {
  test("gives the sentence that holds a position, white space behind it included", () => {
    const parsed = parseSample("One. Two. Three.");
    expect([0, 4, 5, 12].map((at) => sentenceAt(parsed, at))).toEqual([0, 0, 1, 2]);
    expect(findAttributions(parsed)).toEqual([]);
  });
});
