import "server-only";
import { ActorId, ClaimId, EventId, PlaceId, QuestionId, ReportId } from "@variorum/core";
import {
  type ClaimEntry,
  exportFound,
  findClaimsOfQuestion,
  findClaimsOfReport,
  type FoundRecords,
  getClaim,
  type ReadStore,
} from "@variorum/store/read";
import type { PageKind } from "../../page-folders.ts";
import { eventOfQuestion } from "../questions/event-of-question.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";

interface ShownOn {
  readonly kind: PageKind;
  readonly id: string;
  readonly asOf?: number | undefined;
}

/** Finds the claims that the page of a record shows: those on an event or question, of an actor, report or place. */
export async function findClaimsShown(store: ReadStore, { kind, id, asOf }: ShownOn): Promise<FoundRecords> {
  const at = asOf === undefined ? {} : { as_of: String(asOf) };
  switch (kind) {
    case "event":
      return exportFound(store, { event: [EventId.parse(id)], ...at });
    case "actor":
      return exportFound(store, { claimant: [ActorId.parse(id)], ...at });
    case "place":
      return exportFound(store, { place: [PlaceId.parse(id)], ...at });
    case "report":
      return listed(await findClaimsOfReport(store, ReportId.parse(id), { asOf }));
    case "question":
      return listed(await claimsOfQuestion(store, QuestionId.parse(id), asOf));
    case "claim":
      return claimAlone(store, ClaimId.parse(id), asOf);
    default:
      return kind satisfies never;
  }
}

/** Claims on a question, and on those of linked events that are compared with it as one. */
async function claimsOfQuestion(
  store: ReadStore,
  id: QuestionId,
  asOf: number | undefined,
): Promise<readonly ClaimEntry[]> {
  const event = await eventOfQuestion(store, id, asOf);
  const { collation } = await getQuestionViewContext(store, event, { asOf });
  const collated = collation.questions.find(({ question, aligned }) => question === id || aligned.includes(id));
  const questions = collated === undefined ? [id] : [collated.question, ...collated.aligned];
  const claims = await Promise.all(questions.map((question) => findClaimsOfQuestion(store, question, { asOf })));
  return claims.flat();
}

async function claimAlone(store: ReadStore, id: ClaimId, asOf: number | undefined): Promise<FoundRecords> {
  const { record } = await getClaim(store, id, { asOf });
  const same = await findClaimsOfQuestion(store, record.question, { asOf });
  return listed(same.filter(({ claim }) => claim.id === id));
}

function listed(entries: readonly ClaimEntry[]): FoundRecords {
  const sorted = entries.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const batch = sorted.map((entry) => ({ ...entry, record: entry.claim, entry }));
  return {
    total: batch.length,
    batches: (async function* () {
      if (batch.length > 0) yield batch;
    })(),
  };
}
