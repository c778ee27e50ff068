import { kindOfId } from "../records/record-kind.ts";
import { standardQuestionId } from "../questions/question.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { TOPICS } from "../vocabulary/topics.ts";
import { defineCheck, found, getOf } from "./record-check.ts";

/** A claim answers a question of its own event, curated or standard. */
export const questionOfClaimRule = defineCheck({
  id: "question-of-claim",
  kinds: ["claim"],
  statement:
    "The question is of the claim's event; topic and population are given exactly when it is a standard question, whose id they give.",
  check(record, { lookup, sha256 }) {
    if (kindOfId(record.question) !== "question") return [];
    const curated = getOf(lookup, "question", record.question);
    if (curated !== undefined) {
      const of = [
        curated.event === record.event
          ? []
          : [
              found(record, {
                code: "claim.event-differs",
                path: ["question"],
                message: `${record.question} asks about ${curated.event}, the claim is about ${record.event}`,
                hint: "Name the question of the claim's own event",
                raw: record.question,
              }),
            ],
        record.topic === undefined && record.population === undefined
          ? []
          : [
              found(record, {
                code: "claim.topic-of-curated",
                path: [record.topic === undefined ? "population" : "topic"],
                message: `${record.question} is a curated question, which has its topic and population itself`,
                hint: "Remove topic and population, or remove question",
              }),
            ],
      ];
      return of.flat();
    }
    if (record.topic === undefined) return []; // an unknown question: the references check reports it
    const { event, topic, population } = record;
    const needed = entryOf(TOPICS, topic).population;
    if (needed === "required" && population === undefined) {
      return [
        found(record, {
          code: "question.population-needed",
          path: ["topic"],
          message: `"${topic}" must say whose people or things are meant`,
          hint: "Add of or who",
        }),
      ];
    }
    if (needed === "none" && population !== undefined) {
      return [
        found(record, {
          code: "record.unknown-key",
          path: ["population"],
          message: `"${topic}" asks about no population`,
          hint: "Remove of, who, label and unit",
        }),
      ];
    }
    if (needed === "required" && population?.unit === undefined) {
      return [
        found(record, {
          code: "question.unit-missing",
          path: ["population"],
          message: `"${topic}" must say what is counted`,
          hint: "Add unit",
        }),
      ];
    }
    const expected = standardQuestionId({ event, topic, ...(population === undefined ? {} : { population }) }, sha256);
    if (expected === record.question) return [];
    return [
      found(record, {
        code: "claim.question-differs",
        path: ["question"],
        message: `${record.question} is not the question that event, topic and population give`,
        hint: `Use ${expected}, or leave question out`,
        raw: record.question,
      }),
    ];
  },
});
