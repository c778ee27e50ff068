import type { ActorId, EventId } from "../records/ids.ts";
import { TOPICS } from "../vocabulary/topics.ts";
import { type FinishedQuestion, questionsByClaim, withOthers } from "./across-questions.ts";
import type { Collation, QuestionCollation, Voice } from "./collation.ts";
import { draftQuestion, draftStated, finishQuestion } from "./collate-question.ts";
import type { EventDossier } from "./dossier.ts";
import { dossierContext, type DossierContext } from "./dossier-context.ts";
import { judgedClaims } from "./people.ts";
import { placeClaims, type QuestionGroup } from "./place-claims.ts";
import { reasonOf } from "./reason-of.ts";
import { RULES_VERSION } from "./rules-version.ts";

const TOPIC_ORDER: ReadonlyMap<string, number> = new Map(TOPICS.map(({ id }, index) => [id, index]));

/** What these rules do not look at. */
const LEFT_OUT = [
  reasonOf("R0", "left_out.population_parts"),
  reasonOf("R0", "left_out.changing_facts"),
  reasonOf("R1", "left_out.copies"),
] as const;

/** Claims that their voices took back: what they imply on other questions is taken back with them. */
function takenBackClaims(
  groups: readonly QuestionGroup[],
  event: EventId,
  context: DossierContext,
): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const group of groups) {
    if (group.silences.every(({ act }) => act !== "retract")) continue;
    const holdings = draftStated(group, event, context).readings.flatMap((reading) => reading.holdings);
    for (const { state, entries } of holdings) {
      if (state === "retracted") for (const { claim } of entries) claims.add(claim.id);
    }
  }
  return claims;
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

function compareQuestions({ collation: a }: FinishedQuestion, { collation: b }: FinishedQuestion): number {
  const topics = (TOPIC_ORDER.get(a.topic) ?? 0) - (TOPIC_ORDER.get(b.topic) ?? 0);
  if (topics !== 0) return topics;
  return a.question < b.question ? -1 : 1;
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
  const takenBack = takenBackClaims(groups, dossier.event.id, context);
  // Each question from its claims to its result, so that of ten thousand only the results are held at once.
  const finished = groups
    .map((group) =>
      finishQuestion(draftQuestion(draftStated(group, dossier.event.id, context), takenBack, context), context),
    )
    .sort(compareQuestions);
  const judgements =
    dossier.judgements.length === 0 ? [] : judgedClaims(dossier.judgements, questionsByClaim(finished));
  const questions = withOthers(finished, judgements);
  return {
    rulesVersion: RULES_VERSION,
    event: dossier.event.id,
    linkedEvents: dossier.linkedEvents.map(({ id }) => id).sort(),
    leftOut: LEFT_OUT,
    voices: voicesOf(questions, context),
    questions,
    commonGround: questions.filter(({ status }) => status === "agreed_across_sides").map(({ question }) => question),
    attributionDisputes: finished.flatMap(({ disputes }) => disputes),
    judgements,
    unplaced,
  };
}
