import type { ClaimRecord } from "../records/claim.ts";
import type { Population } from "../records/population.ts";
import type { QuestionRecord } from "../records/question.ts";
import { kindOfId } from "../records/record-kind.ts";
import { standardQuestionId } from "../questions/question.ts";
import type { Sha256 } from "../values/sha256.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { type Topic, TOPICS } from "../vocabulary/topics.ts";
import { defineCheck, type Finding, found, getOf } from "./record-check.ts";

/** A claim answers a question of its own event, curated or standard. */
export const questionOfClaimRule = defineCheck({
  id: "question-of-claim",
  kinds: ["claim"],
  statement:
    "The question is of the claim's event; topic and population are given exactly when it is a standard question, whose id they give.",
  check(record, { lookup, sha256 }) {
    if (kindOfId(record.question) !== "question") return [];
    const curated = getOf(lookup, "question", record.question);
    const findings = curated === undefined ? ofStandard(record, sha256) : ofCurated(record, curated);
    return findings.map((finding) => found(record, finding));
  },
});

function ofCurated(claim: ClaimRecord, curated: QuestionRecord): readonly Finding[] {
  const findings: Finding[] = [];
  if (curated.event !== claim.event) {
    findings.push({
      code: "claim.event-differs",
      path: ["question"],
      message: `${claim.question} asks about ${curated.event}, the claim is about ${claim.event}`,
      hint: "Name the question of the claim's own event",
      raw: claim.question,
    });
  }
  if (claim.topic !== undefined || claim.population !== undefined) {
    findings.push({
      code: "claim.topic-of-curated",
      path: [claim.topic === undefined ? "population" : "topic"],
      message: `${claim.question} is a curated question, which has its topic and population itself`,
      hint: "Remove topic and population, or remove question",
    });
  }
  return findings;
}

function ofStandard({ question, event, topic, population }: ClaimRecord, sha256: Sha256): readonly Finding[] {
  if (topic === undefined) return []; // an unknown question: the references check reports it
  const misfit = misfitOf(topic, population);
  if (misfit !== undefined) return [misfit];
  const asked = population === undefined ? { event, topic } : { event, topic, population };
  const expected = standardQuestionId(asked, sha256);
  if (expected === question) return [];
  return [
    {
      code: "claim.question-differs",
      path: ["question"],
      message: `${question} is not the question that event, topic and population give`,
      hint: `Use ${expected}, or leave question out`,
      raw: question,
    },
  ];
}

/** What is wrong with a population for what the topic asks. */
function misfitOf(topic: Topic, population: Population | undefined): Finding | undefined {
  const needed = entryOf(TOPICS, topic).population;
  if (needed === "none" && population !== undefined) {
    const message = `"${topic}" asks about no population`;
    return { code: "record.unknown-key", path: ["population"], message, hint: "Remove of, who, label and unit" };
  }
  if (needed !== "required") return undefined;
  if (population === undefined) {
    const message = `"${topic}" must say whose people or things are meant`;
    return { code: "question.population-needed", path: ["topic"], message, hint: "Add of or who" };
  }
  if (population.unit !== undefined) return undefined;
  return {
    code: "question.unit-missing",
    path: ["population"],
    message: `"${topic}" must say what is counted`,
    hint: "Add unit",
  };
}
