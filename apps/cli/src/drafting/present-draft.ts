import { nameIn, type QuestionId, questionWording, standardQuestion } from "@variorum/core";
import type { Draft } from "@variorum/extract";
import type { Call } from "../names.ts";
import { presentClaim } from "../wording/present-claim.ts";
import { printable } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";

/**
 * The claims of a draft under the events and questions they answer, each with its chain, act, value and words.
 *
 * Order: that of the text.
 */
export function presentDraft(draft: Draft, width: number): string {
  const call = callerOf(draft);
  const byEvent = Map.groupBy(draft.claims, ({ event }) => event);
  return [...byEvent]
    .map(([event, claims]) => {
      const byQuestion = Map.groupBy(claims, ({ question }) => question);
      const questions = [...byQuestion].map(([question, answers]) => {
        const [claim] = answers;
        const words = claim?.topic === undefined ? question : wordsOf(claim, question, call);
        const shown = answers.map((each) => presentClaim({ claim: each, passages: draft.passages, call, width }));
        return `${wrap(words, { width, first: "", rest: "  " })}${shown.join("")}`;
      });
      return `${printable(call(event))}   ${event}\n\n${questions.join("\n")}`;
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
