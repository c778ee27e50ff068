import { nameIn, type QuestionId, questionWording, standardQuestion } from "@variorum/core";
import type { Draft } from "@variorum/extract";
import type { Call } from "../names.ts";
import { presentClaim } from "../wording/present-claim.ts";
import { wrap } from "../wording/wrap.ts";

/** The claims of a draft under the questions they answer, each with its chain, act, value and words. */
export function presentDraft(draft: Draft, width: number): string {
  const call = callerOf(draft);
  const byQuestion = Map.groupBy(draft.claims, ({ question }) => question);
  return [...byQuestion]
    .map(([question, claims]) => {
      const [claim] = claims;
      const words = claim?.topic === undefined ? question : wordsOf(claim, question, call);
      const answers = claims.map((each) => presentClaim({ claim: each, passages: draft.passages, call, width }));
      return `${wrap(words, { width, first: "", rest: "  " })}${answers.join("")}`;
    })
    .join("\n");
}

function wordsOf({ event, topic, population }: Draft["claims"][number], id: QuestionId, call: Call): string {
  if (topic === undefined) return id;
  const question = standardQuestion({ event, topic, ...(population === undefined ? {} : { population }) }, id);
  return questionWording(question, { lang: "en", nameOf: call });
}

function callerOf({ actors, places, events }: Draft): Call {
  const names = new Map<string, string>([
    ...[...actors, ...places].map(({ id, names: own }) => [id, nameIn("en", own)] as const),
    ...events.map(({ id, label }) => [id, nameIn("en", label)] as const),
  ]);
  return (id) => names.get(id) ?? id;
}
