import type { ActorId, JudgementId, QuestionId } from "../records/ids.ts";
import { TOPICS } from "../vocabulary/topics.ts";
import type { Collation, QuestionCollation, Voice } from "./collation.ts";
import {
  draftQuestion,
  draftStated,
  finishQuestion,
  type QuestionDraft,
  type StatedDraft,
} from "./collate-question.ts";
import type { EventDossier } from "./dossier.ts";
import { dossierContext, type DossierContext } from "./dossier-context.ts";
import type { Challenge } from "./flags.ts";
import { judgedClaims } from "./people.ts";
import { placeClaims } from "./place-claims.ts";
import { reasonOf } from "./reason-of.ts";
import { RULES_VERSION } from "./rules-version.ts";

const TOPIC_ORDER: ReadonlyMap<string, number> = new Map(TOPICS.map(({ id }, index) => [id, index]));

/** What these rules do not look at. */
const LEFT_OUT = [
  reasonOf("R0", "left_out.population_parts"),
  reasonOf("R0", "left_out.changing_facts"),
  reasonOf("R1", "left_out.copies"),
] as const;

function takenBackClaims(drafts: readonly StatedDraft[]): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const { readings } of drafts) {
    for (const { holdings } of readings) {
      for (const { state, entries } of holdings)
        if (state === "retracted") for (const { claim } of entries) claims.add(claim.id);
    }
  }
  return claims;
}

/** Finds the claims of each question whose premise is challenged in the accounts of another. */
function challengesOf(drafts: readonly QuestionDraft[]): ReadonlyMap<QuestionDraft, readonly Challenge[]> {
  const challenged = new Map<string, Challenge[]>();
  for (const { question, challenged: claims } of drafts) {
    for (const [claim, challengers] of claims) {
      const known = challenged.get(claim);
      const challenge = { claim, question: question.id, challengers };
      if (known === undefined) challenged.set(claim, [challenge]);
      else known.push(challenge);
    }
  }
  const found = new Map<QuestionDraft, readonly Challenge[]>();
  if (challenged.size === 0) return found;
  for (const draft of drafts) {
    const own = claimsOf(draft).flatMap((claim) => challenged.get(claim) ?? []);
    const others = own.filter(({ question }) => question !== draft.question.id);
    if (others.length > 0) found.set(draft, others);
  }
  return found;
}

/** Ids of the claims that state an answer to a question. */
function claimsOf({ readings }: Pick<QuestionDraft, "readings">): readonly string[] {
  const stated = readings.filter(({ implied }) => implied === undefined);
  return stated.flatMap(({ holdings }) => holdings.flatMap(({ entries }) => entries.map(({ claim }) => claim.id)));
}

function questionsByClaim(drafts: readonly QuestionDraft[]): (claim: string) => readonly QuestionId[] {
  const questions = new Map<string, QuestionId[]>();
  for (const draft of drafts) {
    for (const claim of [...claimsOf(draft), ...draft.silences.map((silence) => silence.claim)]) {
      const known = questions.get(claim);
      if (known === undefined) questions.set(claim, [draft.question.id]);
      else known.push(draft.question.id);
    }
  }
  return (claim) => questions.get(claim) ?? [];
}

function voicesOf(questions: readonly QuestionCollation[], { identities, sideOf }: DossierContext): readonly Voice[] {
  const ids = new Set<ActorId>();
  for (const { readings, silences } of questions) {
    for (const { holdings } of readings) for (const { voice } of holdings) ids.add(voice);
    for (const { voice } of silences) ids.add(voice);
  }
  return [...ids].sort().map((id) => {
    const side = sideOf(id);
    // Members of a group of linked actors are ids of actors.
    const actors = identities.actors.members(id) as readonly ActorId[];
    return { id, actors, ...(side === undefined ? {} : { side }), isNamed: identities.isNamed(id) };
  });
}

function compareDrafts(a: QuestionDraft, b: QuestionDraft): number {
  const topics = (TOPIC_ORDER.get(a.question.topic) ?? 0) - (TOPIC_ORDER.get(b.question.topic) ?? 0);
  if (topics !== 0) return topics;
  return a.question.id < b.question.id ? -1 : 1;
}

/**
 * Says where the accounts of an event agree, differ and contradict, by rules that anybody can read; never what happened.
 *
 * Every question gets exactly one status. No weights, no scores, no averages, nothing summed across voices.
 * Order: the order of the lists of the dossier changes nothing in the result.
 * Throws: never for data; what cannot be read is shown and not compared.
 * Source: rules R0 to R11, `RULES`.
 */
export function collate(dossier: EventDossier): Collation {
  const context = dossierContext(dossier);
  const { groups, unplaced } = placeClaims(dossier.claims, context);
  const stated = groups.map((group) => draftStated(group, dossier.event.id, context));
  const takenBack = takenBackClaims(stated);
  const drafts = stated.map((draft) => draftQuestion(draft, takenBack, context)).sort(compareDrafts);
  const challenges = challengesOf(drafts);
  const judgements = dossier.judgements.length === 0 ? [] : judgedClaims(dossier.judgements, questionsByClaim(drafts));
  const judgementsOn = new Map<QuestionId, JudgementId[]>();
  for (const { judgement, questions } of judgements) {
    for (const question of questions) judgementsOn.set(question, [...(judgementsOn.get(question) ?? []), judgement]);
  }
  const questions = drafts.map((draft) =>
    finishQuestion(draft, {
      challenges: challenges.get(draft) ?? [],
      judgements: judgementsOn.get(draft.question.id) ?? [],
      dossier: context,
    }),
  );
  return {
    rulesVersion: RULES_VERSION,
    event: dossier.event.id,
    linkedEvents: dossier.linkedEvents.map(({ id }) => id).sort(),
    leftOut: LEFT_OUT,
    voices: voicesOf(questions, context),
    questions,
    commonGround: questions.filter(({ status }) => status === "agreed_across_sides").map(({ question }) => question),
    attributionDisputes: drafts.flatMap(({ disputes }) => disputes),
    judgements,
    unplaced,
  };
}
