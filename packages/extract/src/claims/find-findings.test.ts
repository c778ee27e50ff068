import { isoDateToDay } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { parseSample, textOf } from "../../test/sample.ts";
import { findAttributions } from "../attribution/find-attributions.ts";
import { findCounts } from "../counts/find-counts.ts";
import { findPlaces } from "../entities/find-places.ts";
import { resolveSources } from "../entities/resolve-sources.ts";
import { lengthOf, startHolders } from "./content-holders.ts";
import { findFindings } from "./find-findings.ts";
import { findTargets } from "./find-targets.ts";
import type { PlacedFinding } from "./finding.ts";
import { mergeRepeated } from "./merge-repeated.ts";
import { type Placed, placeFindings } from "./place-findings.ts";
import { readAct } from "./read-act.ts";
import { readCertainty } from "./read-certainty.ts";
import { splitContent } from "./split-content.ts";
import { tokensOf } from "./tokens-of.ts";
import { topicOf } from "./topic-of.ts";

const REPORT = isoDateToDay("2024-07-29");

function placedIn(text: string): Placed {
  const parsed = parseSample(text);
  const resolved = resolveSources(parsed, findAttributions(parsed));
  const findings = findFindings(parsed, resolved, findCounts(parsed));
  const places = findPlaces(parsed, resolved.people);
  return placeFindings(findings, { parsed, places, reportDay: REPORT, reportDate: undefined });
}

function findingsIn(text: string): readonly PlacedFinding[] {
  return placedIn(text).findings;
}

/** Findings as "act: words", counts with their topic. */
function actsIn(text: string): readonly string[] {
  return findingsIn(text).map(
    ({ act, count, content }) => `${act}${count === undefined ? "" : ` ${count.topic}`}: ${textOf({ text }, content)}`,
  );
}

describe("findFindings", () => {
  test.each([
    ["The mayor said the bridge was closed.", ["assert: the bridge was closed"]],
    ["The Front claimed responsibility for the raid.", ["claim_responsibility: responsibility for the raid"]],
    ['"We carried out the raid," said the Front.', ['claim_responsibility: "We carried out the raid,"']],
    ["The Front denied involvement in the raid.", ["disclaim_responsibility: involvement in the raid"]],
    ["The Front denied that it had left.", ["deny: it had left"]],
    ["The army announced it had entered the town.", ["announce: it had entered the town"]],
    ["The army accused the Front of torture.", ["accuse: the Front of torture"]],
    ["The army said the Front was responsible for the fire.", ["accuse: the Front was responsible for the fire"]],
    ["The mayor vowed to reopen the bridge.", ["predict_or_pledge: to reopen the bridge"]],
    ["The mayor said the bridge will reopen.", ["predict_or_pledge: the bridge will reopen"]],
    ["The mayor condemned the raid.", ["opinion: the raid"]],
    ['"Our thoughts are with the families," the mayor said.', ['opinion: "Our thoughts are with the families,"']],
    ["The ministry declined to comment.", ["decline_to_comment: "]],
    ["The agency could not independently confirm the report.", ["unable_to_verify: the report"]],
    ["The agency was unable to verify the report.", ["unable_to_verify: the report"]],
    ["The mayor did not say whether it was closed.", []],
  ])("reads %j", (text, expected) => {
    expect(actsIn(text)).toEqual(expected);
  });

  test.each([
    [
      "a number is the claim, not the words around it",
      "The ministry said five people were killed.",
      ["assert killed: five people were killed"],
    ],
    [
      "a statement that says more stands beside its number",
      "The ministry said five people were killed because the old bridge over the river had been closed for repairs since the storm.",
      [
        "assert killed: five people were killed",
        "assert: five people were killed because the old bridge over the river had been closed for repairs since the storm",
      ],
    ],
    ["the text's own number", "Five people were killed.", ["assert killed: Five people were killed"]],
    [
      "a number told twice is one",
      "Five people were killed.\nFive people died in Ford.",
      ["assert killed: Five people were killed … Five people died in Ford"],
    ],
    [
      "two statements in one",
      "The mayor said the bridge was closed but it would reopen.",
      ["assert: the bridge was closed", "predict_or_pledge: it would reopen"],
    ],
  ])("reads that %s", (_case, text, expected) => {
    expect(actsIn(text)).toEqual(expected);
  });

  test.each([
    ["The mayor said the bridge may be closed.", "possible"],
    ["The mayor said the bridge was probably closed.", "probable"],
    ["The unions believe the bridge was closed.", "probable"],
    ["It was reportedly closed.", "unspecified"],
    ["The mayor said the bridge was closed.", "certain"],
  ])("reads how sure %j is", (text, expected) => {
    expect(findingsIn(text)[0]?.certainty).toBe(expected);
  });
});

describe("placeFindings", () => {
  test.each([
    ["the days that words speak of", "The mayor said it closed on Thursday.", { period: "2024-07-25" }],
    ["when it was said", "The mayor said on Sunday it was closed.", { utteredAt: "2024-07-28" }],
    ["up to when a number counts", "As of Saturday, five people had died.", { asOf: "2024-07-27" }],
    [
      "the days of the text's own numbers",
      "Five people died on Thursday.",
      { period: "2024-07-25", isBackground: false },
    ],
    ["what happened long ago", "It rained on Friday. In 2015 five people died.", { isBackground: true }],
    ["where", "The mayor said five people died in Ford.", { place: expect.objectContaining({ name: "Ford" }) }],
  ])("tells %s", (_case, text, expected) => {
    expect(findingsIn(text)[0]).toMatchObject(expected);
  });

  test.each([
    [
      "the first day that words of the lead speak of",
      "Ann Low said on Sunday that five people died on Thursday.",
      "2024-07-25",
    ],
    ["the first day of the lead", "It rained on Friday.", "2024-07-26"],
    ["the day of the report", "It rained.", "2024-07-29"],
  ])("takes %s for that of the event", (_case, text, expected) => {
    expect(placedIn(text).mainDay).toBe(isoDateToDay(expected));
  });
});

describe("findTargets", () => {
  test("ties a denial to the accusation before it", () => {
    const text = "The Front accused the army of torture. The army denied the allegations.";
    const findings = findingsIn(text);
    const [denial, target] = [...findTargets(parseSample(text), findings)][0] ?? [];
    expect([denial?.act, target?.act]).toEqual(["deny", "accuse"]);
  });

  test("ties no denial that says itself what it denies", () => {
    const text = "The Front accused the army of torture. The army denied that it had left.";
    expect(findTargets(parseSample(text), findingsIn(text)).size).toBe(0);
  });
});

describe("topicOf", () => {
  test.each([
    ["The Front claimed responsibility for the raid.", "responsibility"],
    ["The mayor blamed the Front for the attack.", "responsibility"],
    ["The mayor said the Front had fired the shells.", "responsibility"],
    ["The mayor said the Front was responsible for the raid.", "responsibility"],
    ["The army announced it had retaken control of the town.", "control"],
    ["The channel said Front fighters have been in the town since 2021.", "presence_since"],
    ["The mayor said a leak was the cause of the fire.", "cause"],
    ["Residents accused the army of torture.", "conduct"],
    ["Mali said the men are not soldiers, but trainers.", "identity"],
    ["The mayor said the bridge was closed.", "other_statement"],
    ["The mayor vowed to punish the cause of the fire.", "other_statement"],
  ])("of %j is %s", (text, expected) => {
    const [finding] = findingsIn(text);
    expect(finding === undefined ? undefined : topicOf(parseSample(text), finding).topic).toBe(expected);
  });
});

describe("the parts of findings", () => {
  test("splitContent keeps one subject with its second verb", () => {
    const text = "The mayor said the bridge was closed and was repaired by noon.";
    const parsed = parseSample(text);
    const content = findAttributions(parsed)[0]?.contents[0];
    expect(content === undefined ? [] : splitContent(parsed, content).map((spans) => textOf(parsed, spans))).toEqual([
      "the bridge was closed",
      "the bridge … was repaired by noon",
    ]);
  });

  test("startHolders finds the innermost words, and tokensOf their tokens", () => {
    const parsed = parseSample("The mayor said the bridge was closed.");
    const { attributions } = resolveSources(parsed, findAttributions(parsed));
    const find = startHolders(parsed, attributions);
    expect(find({ start: 19, end: 25 }, 0)?.content.form).toBe("indirect_quote");
    expect(find({ start: 0, end: 3 }, 0)).toBeUndefined();
    expect(
      lengthOf([
        { start: 0, end: 3 },
        { start: 5, end: 6 },
      ]),
    ).toBe(4);
    expect(tokensOf(parsed, [{ start: 4, end: 14 }]).map(({ text }) => text)).toEqual(["mayor", "said"]);
  });

  test("mergeRepeated leaves statements alone", () => {
    const [one] = findingsIn("The mayor said the bridge was closed.");
    expect(one === undefined ? [] : mergeRepeated([one, one])).toHaveLength(2);
  });

  test("readAct and readCertainty read a silence as one", () => {
    const parsed = parseSample("The ministry declined to comment.");
    const [attribution] = findAttributions(parsed);
    if (attribution === undefined) throw new Error("the sample has no attribution");
    const input = { attribution, words: [], source: undefined, isQuote: false, isFirst: true };
    expect(readAct(input)).toBe("decline_to_comment");
    expect(readCertainty(input, "decline_to_comment")).toBe("certain");
  });
});
