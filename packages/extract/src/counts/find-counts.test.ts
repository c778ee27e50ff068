import { describe, expect, test } from "vitest";
import { parseSample, textOf, wordsOf } from "../../test/sample.ts";
import { clauseAround } from "./clause-around.ts";
import { countedPhrase, headOf, isUnknownPeople, isWorker } from "./counted-phrase.ts";
import { findCounts } from "./find-counts.ts";
import { presenceIn } from "./presence-in.ts";
import { triggerBefore } from "./trigger-before.ts";
import { triggerBehind } from "./trigger-behind.ts";
import { triggerInside } from "./trigger-inside.ts";

/** The counts of a text as "topic number counted". */
function countsIn(text: string): readonly string[] {
  const parsed = parseSample(text);
  return findCounts(parsed).map(
    ({ topic, number, counted }) => `${topic} ${wordsOf(parsed, number)} ${wordsOf(parsed, counted)}`,
  );
}

describe("findCounts", () => {
  test.each([
    ["a passive", "Seven soldiers were killed in the raid.", ["killed Seven soldiers"]],
    ["an active verb", "The blast killed five and wounded 110.", ["killed five -", "injured 110 -"]],
    ["a participle", "A bomb went off, killing four.", ["killed four -"]],
    ["a verb of dying", "At least seventeen people died.", ["killed At least seventeen people"]],
    [
      "a list with one verb",
      "150 soldiers, 95 civilians and hundreds of guards were killed.",
      ["killed 150 soldiers", "killed 95 civilians", "killed hundreds of guards"],
    ],
    ["an ellipsis that keeps whose", "7 rebels were killed and 12 wounded.", ["killed 7 rebels", "injured 12 rebels"]],
    ["a headline", "Blast kills dozens in port", ["killed dozens -"]],
    ["a toll", "The death toll rose to 31 people.", ["killed 31 people"]],
    ["deaths of", "The death of all 33 passengers was confirmed.", ["killed 33 passengers"]],
    [
      "bodies with a closer look",
      "20 bodies were found, eleven women and nine men.",
      ["killed 20 bodies", "killed eleven women", "killed nine men"],
    ],
    ["nobody", "No one was injured.", ["injured No one -"]],
    ["a phrase of dying", "Three people lost their lives.", ["killed Three people"]],
    ["people who are missing", "68 people were missing.", ["missing 68 people"]],
    ["arrests", "Police arrested 12 protesters.", ["captured 12 protesters"]],
    ["prisoners without a number", "Then prisoners were taken.", ["captured prisoners prisoners"]],
    ["rescue", "Rescuers pulled ten survivors from the debris.", ["rescued ten survivors"]],
    ["flight", "Some 300 families fled the town.", ["displaced Some 300 families"]],
    ["a crowd", "Thousands of protesters gathered at the port.", ["present Thousands of protesters"]],
    ["people on board", "There were 190 people on board.", ["present 190 people"]],
    ["things destroyed", "Two vehicles were destroyed.", ["destroyed Two vehicles"]],
    ["things seized", "The group seized ten vehicles.", ["seized ten vehicles"]],
    [
      "a headline with two numbers",
      "Three killed, three others injured in park",
      ["killed Three -", "injured three others"],
    ],
    ["a headline's verb", "Seven die in bus crash", ["killed Seven -"]],
    [
      "a list behind a colon",
      "The crash killed seven people: five children and two drivers.",
      ["killed seven people", "killed five children", "killed two drivers"],
    ],
    ["the hospital", "Eight others were taken to a nearby hospital.", ["injured Eight others"]],
    ["injuries", "At least 213 people sustained minor injuries.", ["injured At least 213 people"]],
    ["those left hurt", "Thirty-three were left injured.", ["injured Thirty-three -"]],
    ["death by a verb", "The man stabbed three people to death.", ["killed three people"]],
    ["a part that died later", "Two of the injured later died.", ["killed Two of the injured"]],
    [
      "a toll and those hurt",
      "The death toll has climbed to 61, with 86 people injured.",
      ["killed 61 -", "injured 86 people"],
    ],
    [
      "the whole and its parts",
      "Of the 40 passengers, seven died.",
      ["present 40 passengers", "killed seven passengers"],
    ],
    [
      "who the dead were",
      "The dead included four Cubans and three tourists.",
      ["killed four Cubans", "killed three tourists"],
    ],
    ["one of several", "He was one of six people killed.", ["killed six people"]],
    [
      "things in an ellipsis",
      "Four houses were gutted and another nine damaged.",
      ["destroyed Four houses", "damaged nine houses"],
    ],
    ["a worker in no list", "The blast killed a choreographer.", ["killed a choreographer"]],
    ["half a million", "Around half a million people demonstrated.", ["present Around half a million people"]],
    ["soldiers that an army lost", "The army lost 23 soldiers.", ["killed 23 soldiers"]],
    ["people made prisoners", "They took 100 soldiers prisoner.", ["captured 100 soldiers"]],
    ["some of many", "It shot down 35 of 42 drones.", ["destroyed 35 of 42 drones"]],
    [
      "those who are part of others",
      "14 people, including three children, were killed and 30 injured.",
      ["killed 14 people", "killed three children", "injured 30 people"],
    ],
    ["one", "He injured a man.", ["injured a man"]],
    ["people in no list", "Eight Ruritanians died in the raid.", ["killed Eight Ruritanians"]],
    [
      "two words for one noun",
      "The deaths of hundreds of Malian and coalition soldiers followed.",
      ["killed hundreds of Malian and coalition soldiers"],
    ],
  ])("reads %s", (_case, text, expected) => {
    expect(countsIn(text)).toEqual(expected);
  });

  test.each([
    ["games", "The team has lost four of its last ten games."],
    ["ages behind a comma", "A boy, 12, and a girl, 9, left."],
    ["ages", "Two women, aged 54 and 61, left."],
    ["a question", "It is not clear how many people were killed."],
    ["a bomb", "A car bomb exploded near the bank."],
    ["days", "Three days of fighting killed the harvest."],
    ["what did it", "They were killed by three rockets."],
    ["a visit", "Five ministers visited the wounded."],
    ["a cause that killed somebody else", "Two gunmen killed the guard."],
  ])("does not count %s among the dead", (_case, text) => {
    expect(countsIn(text).filter((count) => count.startsWith("killed") && !count.endsWith("guard"))).toEqual([]);
  });

  test("quotes the words that state the count", () => {
    const parsed = parseSample("The ministry said two soldiers had been killed in the attack, and left.");
    expect(findCounts(parsed).map(({ content }) => textOf(parsed, content))).toEqual([
      "two soldiers had been killed in the attack",
    ]);
  });
});

describe("countedPhrase and the words around it", () => {
  const parsed = parseSample("There were 20 young Ruritanian cobras killed by a storm.");
  const { tokens } = parsed;
  const [sentence] = parsed.sentences;
  const phrase = countedPhrase(tokens, 3, tokens.length);

  test("give who is counted, known or not", () => {
    expect(wordsOf(parsed, phrase)).toBe("young Ruritanian cobras");
    expect(phrase === undefined ? undefined : headOf(tokens, phrase)).toBeUndefined();
    expect(phrase === undefined ? [] : [isUnknownPeople(tokens, phrase), isWorker(tokens, phrase)]).toEqual([
      true,
      false,
    ]);
  });

  test("give what the number counts", () => {
    if (phrase === undefined || sentence === undefined) throw new Error("the sample has no phrase");
    expect(triggerInside(tokens, phrase)).toBeUndefined();
    expect(triggerBefore(tokens, 2, 0)).toBeUndefined();
    expect(triggerBehind(tokens, phrase.to, tokens.length, false)?.topic).toBe("killed");
    expect(presenceIn(tokens, clauseAround(tokens, sentence, phrase), phrase)?.topic).toBe("present");
  });
});
