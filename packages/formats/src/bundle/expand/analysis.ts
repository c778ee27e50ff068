import { derivedId, entryOf, kindOfId, ReportId, TOPICS } from "@variorum/core";
import { sha256 } from "../../sha256.ts";
import type { Authored } from "../authoring.ts";
import type { Path } from "../../reading/written-node.ts";
import { type Expanded, samePath } from "./expanded.ts";
import { type Expansion, toPassage } from "./expansion.ts";
import { toPopulation } from "./question-asked.ts";
import { given, toTexts } from "./short-forms.ts";

/** Expands a curated question as it was written. */
export function expandQuestion(expansion: Expansion, question: Authored<"question">): Expanded {
  const { lang } = expansion;
  const topic = entryOf(TOPICS, question.topic);
  const valueKind = question.valueKind ?? (question.answers === undefined ? topic.valueKind : "category");
  const isCount = valueKind === "count";
  const isWritten = [question.of, question.who, question.label, question.unit].some((key) => key !== undefined);
  const population = isCount || isWritten ? toPopulation(expansion, question, question.topic, []) : undefined;
  const record = {
    kind: "question",
    id: question.id,
    event: question.event,
    topic: question.topic,
    valueKind,
    ...given({ wording: question.wording === undefined ? undefined : toTexts(question.wording, lang) }),
    cardinality: question.cardinality ?? topic.cardinality,
    ...given({
      population,
      answers: question.answers?.map(({ id, label, broader }) => ({
        id,
        label: toTexts(label, lang),
        ...given({ broader }),
      })),
      exclusive: question.exclusive,
    }),
    ...given({ redacted: question.redacted, note: question.note }),
  };
  return { record, origin: originInQuestion };
}

function originInQuestion([key, ...rest]: Path): Path {
  if (key === "population") return rest;
  return key === undefined ? [] : [key, ...rest];
}

/** Expands a link as it was written; without an id it is known by its pair. */
export function expandLink(_expansion: Expansion, link: Authored<"link">): Expanded {
  const of = link.of ?? kindOfId(link.a) ?? "event";
  const id = link.id ?? derivedId("link", [of, link.a, link.b, link.relation], sha256);
  const { a, b, relation, judgement, rationale, by, at, redacted, note } = link;
  const record = { kind: "link", id, of, a, b, relation, judgement, rationale, by, at, ...given({ redacted, note }) };
  return { record, origin: samePath };
}

/** Expands a judgement as it was written. */
export function expandJudgement(_expansion: Expansion, judgement: Authored<"judgement">): Expanded {
  return { record: { ...judgement, kind: "judgement" }, origin: samePath };
}

/** Expands an assessment as it was written. */
export function expandAssessment(expansion: Expansion, assessment: Authored<"assessment">): Expanded {
  const { id, target, scheme, value, rationale, by, at, redacted, note } = assessment;
  const evidence = (assessment.evidence ?? []).flatMap((entry, index) =>
    ReportId.safeParse(entry).success
      ? entry
      : (toPassage(expansion, entry, { report: undefined, path: ["evidence", index] }) ?? []),
  );
  const record = {
    kind: "assessment",
    id,
    target,
    scheme,
    value,
    rationale,
    by,
    at,
    evidence,
    ...given({ redacted, note }),
  };
  return { record, origin: samePath };
}
