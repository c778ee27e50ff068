import { type AnyRecord, EventId, ReportId } from "@variorum/core";
import {
  countEventsByDay,
  countEventsByPlace,
  countChangedRecords,
  countFacets,
  exportFound,
  exportRecords,
  exportTexts,
  findActors,
  findChangedRecords,
  findChangesFound,
  findClaims,
  findClaimsOfActor,
  getActorSummary,
  findClaimsOfQuestion,
  findClaimsOfReport,
  findDifferences,
  findEvents,
  findNames,
  findNearSpellings,
  findPassagesOfReport,
  findPlaces,
  findPlacesOfType,
  findPlacesWithin,
  findQuestionsOfEvent,
  findRecords,
  findReports,
  getChangeNumber,
  getDossier,
  getHistory,
  getRecord,
  getReportText,
  type ReadStore,
  search,
  SEARCH_KINDS,
} from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { collect } from "./stores.ts";

/** Stands in every record that is not to be shown, and in nothing else. Their ids end in "secret". */
export const PLANTED = "plantedsecret";

/** Everything that the door for reading gives of a store, as one text; some records of it are not to be shown. */
export async function everythingShown(store: ReadStore, hidden: readonly AnyRecord[]): Promise<string> {
  const ids = [...harbour.RECORDS, ...hidden].map(({ id }) => id);
  const { gazette, report, event } = harbour;
  const secretReport = ReportId.parse("rep:secret");
  const attempt = async (get: () => Promise<unknown>): Promise<unknown> =>
    get().catch(({ code }: { code: string }) => code);
  const searches = SEARCH_KINDS.flatMap((kind) =>
    [PLANTED, "fighting", "killed"].map(async (words) => search(store, { kind, q: words })),
  );
  return JSON.stringify([
    await Promise.all(ids.map(async (id) => attempt(async () => getRecord(store, id)))),
    await Promise.all(ids.map(async (id) => attempt(async () => getRecord(store, id, { asOf: 1 })))),
    await Promise.all(ids.map(async (id) => getHistory(store, id))),
    [...(await findRecords(store, ids)).values()],
    [...(await findNames(store, ids))],
    await findEvents(store),
    await countEventsByDay(store),
    await countEventsByPlace(store),
    await findPlacesOfType(store, "settlement"),
    await findActors(store),
    await findReports(store),
    await findPlaces(store),
    await findPlacesWithin(store, harbour.town.id),
    await findClaims(store, {}),
    await findClaims(store, { as_of: "1" }),
    await countFacets(store, {}),
    await findClaimsOfActor(store, gazette.id, "relays"),
    await getActorSummary(store, gazette.id),
    await getActorSummary(store, harbour.front.id),
    await findClaimsOfQuestion(store, harbour.frontClaim.question),
    await findClaimsOfReport(store, report.id),
    await findClaimsOfReport(store, secretReport),
    await findPassagesOfReport(store, secretReport),
    await getDossier(store, event.id),
    await findQuestionsOfEvent(store, event.id),
    await findQuestionsOfEvent(store, EventId.parse("evt:secret")),
    await attempt(async () => getReportText(store, secretReport)),
    await getReportText(store, report.id),
    await collect(exportRecords(store)),
    await collect(exportTexts(store)),
    await findChangedRecords(store, 1),
    await findDifferences(store, { from: 0, to: getChangeNumber(store) }),
    await countChangedRecords(store, 1),
    await findChangesFound(store, {}),
    await Promise.all(SEARCH_KINDS.map(async (kind) => collect((await exportFound(store, { kind })).batches))),
    await findNearSpellings(store, { q: "plantedsecrit" }),
    await Promise.all(searches),
  ]);
}
