import type {
  ActorId,
  ActorRecord,
  ClaimId,
  ClaimRecord,
  EventId,
  EventRecord,
  PlaceId,
  PlaceRecord,
  QuestionId,
  QuestionRecord,
  ReportId,
  ReportRecord,
} from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "./as-of.ts";
import { getOfKind } from "./get-record.ts";
import type { VersionOf } from "./version-of.ts";

/** Gives an event. Throws: `store.not-found`. */
export async function getEvent(store: ReadStore, id: EventId, options: AsOf = {}): Promise<VersionOf<EventRecord>> {
  return getOfKind(store, "event", id, options);
}

/** Gives a claim. Throws: `store.not-found`. */
export async function getClaim(store: ReadStore, id: ClaimId, options: AsOf = {}): Promise<VersionOf<ClaimRecord>> {
  return getOfKind(store, "claim", id, options);
}

/** Gives an actor. Throws: `store.not-found`. */
export async function getActor(store: ReadStore, id: ActorId, options: AsOf = {}): Promise<VersionOf<ActorRecord>> {
  return getOfKind(store, "actor", id, options);
}

/** Gives a place. Throws: `store.not-found`. */
export async function getPlace(store: ReadStore, id: PlaceId, options: AsOf = {}): Promise<VersionOf<PlaceRecord>> {
  return getOfKind(store, "place", id, options);
}

/** Gives a report, without its text. Throws: `store.not-found`. */
export async function getReport(store: ReadStore, id: ReportId, options: AsOf = {}): Promise<VersionOf<ReportRecord>> {
  return getOfKind(store, "report", id, options);
}

/** Gives a curated question. Throws: `store.not-found`, for standard questions too: they are no records. */
export async function getQuestion(
  store: ReadStore,
  id: QuestionId,
  options: AsOf = {},
): Promise<VersionOf<QuestionRecord>> {
  return getOfKind(store, "question", id, options);
}
