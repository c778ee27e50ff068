import { entryOf, kindOfId, type PassageId, type RecordOf, type ReportId, TOPICS } from "@variorum/core";
import { given } from "../expand/short-forms.ts";
import { shortPopulation } from "./claim.ts";
import { shortTexts } from "./short-forms.ts";
import { type Shortening, toQuote, unless, unlessEmpty } from "./shortening.ts";

/** Writes a curated question as people do. */
export function shortenQuestion(question: RecordOf<"question">, { lang }: Shortening): object {
  const topic = entryOf(TOPICS, question.topic);
  const usualKind = question.answers === undefined ? topic.valueKind : "category";
  return {
    id: question.id,
    event: question.event,
    topic: question.topic,
    ...given({
      valueKind: unless(usualKind, question.valueKind),
      wording: question.wording === undefined ? undefined : shortTexts(question.wording, lang),
      cardinality: unless(topic.cardinality, question.cardinality),
    }),
    ...(question.population === undefined ? {} : shortPopulation(question.population, question.topic)),
    ...given({
      answers: question.answers?.map(({ id, label, broader }) => ({
        id,
        label: shortTexts(label, lang),
        ...given({ broader }),
      })),
      exclusive: question.exclusive,
      redacted: question.redacted,
      note: question.note,
    }),
  };
}

/** Writes a link as people do. */
export function shortenLink(link: RecordOf<"link">): object {
  return given({ ...link, of: unless(kindOfId(link.a), link.of) });
}

/** Writes a judgement as people do. */
export function shortenJudgement(judgement: RecordOf<"judgement">): object {
  return judgement;
}

/** Writes an assessment as people do. */
export function shortenAssessment({ evidence, ...assessment }: RecordOf<"assessment">, shortening: Shortening): object {
  const rests = evidence.map((id) => (isPassage(id) ? toQuote(shortening, id, undefined) : id));
  return { ...assessment, ...given({ evidence: unlessEmpty(rests) }) };
}

function isPassage(id: PassageId | ReportId): id is PassageId {
  return kindOfId(id) === "passage";
}
