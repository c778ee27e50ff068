import type { CountsBySide, EventDossier, FlagId, QuestionId, Status } from "@variorum/core";

/** What the rules say of one question, as far as the table of results keeps it. */
export interface JudgedQuestion {
  readonly status: Status;
  readonly flags: readonly FlagId[];
  readonly counts?: CountsBySide;
}

/** Collates the accounts of an event and gives the result of each question, aligned ones included. */
export function judgeQuestions(dossier: EventDossier): ReadonlyMap<QuestionId, JudgedQuestion> {
  const voices = new Map<QuestionId, Set<string>>(dossier.questions.map(({ id }) => [id, new Set()]));
  for (const { question, attribution } of dossier.claims) {
    const of = voices.get(question) ?? new Set();
    voices.set(question, of.add(attribution[0]?.actor ?? ""));
  }
  return new Map([...voices].map(([id, of]) => [id, { status: statusOf(of.size), flags: [] }]));
}

function statusOf(voices: number): Status {
  if (voices === 0) return "unanswered";
  return voices === 1 ? "single_voice" : "complementary";
}
