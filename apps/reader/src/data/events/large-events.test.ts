import { hash } from "node:crypto";
import { type AnyRecord, Population, standardQuestionId } from "@variorum/core";
import { buildActor, buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep } from "../questions/build-question-view-context.ts";
import { toEventPage } from "./to-event-page.ts";
import { toQuestionView } from "../questions/to-question-view.ts";

const sha256 = (text: string): string => hash("sha256", text, "hex");
const EVENT = "evt:harbour-town-2024-03";

/** An event of as many claims, each by an actor of its own or by one of so many voices, on as many questions. */
function largeEvent(claims: number, questions: number, voices: number = claims) {
  const [template] = [buildClaim({ act: "assert" })];
  const records = Array.from({ length: claims }, (_, number): readonly AnyRecord[] => {
    const population = Population.parse({ of: [`act:voice-${number % questions}`], who: "all", unit: "person" });
    const question = standardQuestionId({ event: template.event, topic: "killed", population }, sha256);
    const lower = number % 13;
    const value = { lower, upper: lower, qualifier: "exactly", unit: "person", raw: String(lower) };
    const voice = number % voices;
    const attribution = [buildStep(`voice-${voice}`)];
    const names = [{ value: `Voice ${voice}`, lang: "en", use: "preferred" }];
    // What differs from the template has the shape that the schema asks for; checking each would take longer than the test.
    const claim = { ...template, id: `clm:large-${number}`, event: EVENT, question, population, value, attribution };
    return [buildActor({ id: `act:voice-${voice}`, names }), claim as unknown as AnyRecord];
  });
  return buildQuestionViewContext(records.flat());
}

const pageOf = (context: ReturnType<typeof largeEvent>) =>
  toEventPage({ version: { record: context.dossier.event, recordedAt: "2024-04-01T00:00:00Z" }, change: 1 }, context);

describe("toEventPage of large events", () => {
  test.each([
    ["one question", 5_000, 1],
    ["500 questions", 10_000, 500],
  ])("stays of a size that a browser shows at once, with %s", (_case, claims, questions) => {
    const page = pageOf(largeEvent(claims, questions));
    expect(page.claims).toBe(claims);
    expect(JSON.stringify(page).length).toBeLessThan(400_000);
  });

  test("says how many accounts it leaves to the page of the question, and where that goes on", () => {
    const [question] = pageOf(largeEvent(100, 1)).groups.flatMap((group) => group.questions);
    expect(question?.accounts).toHaveLength(12);
    expect(question?.after).toBe(88);
    expect(question?.next).toMatch(/^\/questions\/.*\?after=large-/);
  });

  test("lists the fewer further claims of an account the more accounts there are, and says how many more", () => {
    const [few] = pageOf(largeEvent(400, 1, 13)).groups.flatMap((group) => group.questions);
    const [many] = pageOf(largeEvent(4_000, 12, 156)).groups.flatMap((group) => group.questions);
    const countsOf = (question: typeof few) =>
      question?.accounts.map(({ again, moreAgain }) => [again.length, moreAgain]);
    expect(countsOf(few)?.[0]).toEqual([12, 18]);
    expect(countsOf(many)?.[0]).toEqual([2, 23]);
  });

  test("lists every question once: with its accounts, as a line or by number", () => {
    const [group] = pageOf(largeEvent(600, 150)).groups;
    const lines = [...(group?.questions ?? []), ...(group?.others.first ?? [])].map(({ id }) => id);
    expect(new Set(lines).size + (group?.others.more ?? 0)).toBe(150);
  });
});

describe("toQuestionView of a large question", () => {
  test("names the first words that reports ascribe to different originators, and counts the others", () => {
    const context = largeEvent(40, 1);
    const [collated] = context.collation.questions;
    if (collated === undefined) throw new RangeError("The event has a question");
    const originators = context.collation.voices.map(({ id }) => ({ voice: id, claims: [], reports: [] }));
    const dispute = { words: "", question: collated.question, originators, status: "contested" as const };
    const attributionDisputes = Array.from({ length: 20 }, () => ({ ...dispute, reason: collated.reason }));
    const large = { ...context, collation: { ...context.collation, attributionDisputes } };
    const room = { most: 12, disputes: { most: 3, named: 8 } };
    const { disputes } = toQuestionView(collated, large, room);
    expect(disputes.first.map(({ names }) => names.length)).toEqual([8, 8, 8]);
    expect(disputes.more).toBe(17);
  });

  test("gives every account on exactly one page when its pages are followed", () => {
    const context = largeEvent(130, 1);
    const [collated] = context.collation.questions;
    if (collated === undefined) throw new RangeError("The event has a question");
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = toQuestionView(collated, context, { most: 50, ...(after !== undefined && { after }) });
      expect(page.before).toBe(seen.length);
      seen.push(...page.accounts.map(({ first }) => first.id));
      if (page.next === undefined) break;
      after = new URL(page.next, "http://localhost").searchParams.get("after") ?? "";
    }
    expect(new Set(seen).size).toBe(130);
    expect(seen).toHaveLength(130);
  });

  test("begins at the beginning when the mark it should go on from is gone", () => {
    const context = largeEvent(20, 1);
    const [collated] = context.collation.questions;
    if (collated === undefined) throw new RangeError("The event has a question");
    expect(toQuestionView(collated, context, { most: 5, after: "nobody" }).before).toBe(0);
  });
});
