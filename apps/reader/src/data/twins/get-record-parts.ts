import "server-only";
import { ActorId, type AnyRecord, EventId, type Message, PlaceId, QuestionId, ReportId } from "@variorum/core";
import {
  findClaimsOfActor,
  findEvents,
  findPlacesWithin,
  type FoundRecord,
  getRecord,
  getReportText,
  type ReadStore,
  type RoleInClaim,
} from "@variorum/store/read";
import type { PageKind } from "../../page-folders.ts";
import { words } from "../../wording/words.ts";
import { getActorAccount } from "../actors/get-actor-account.ts";
import { eventOfQuestion } from "../questions/event-of-question.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { searchedSentence, toCoverageView } from "../questions/to-coverage-view.ts";
import { sentenceOf } from "../claims/sentence-of.ts";
import { wordingOf } from "../claims/wording-of.ts";
import { findClaimsShown } from "./find-claims-shown.ts";
import { linksOf, toRecordJson } from "./to-record-json.ts";

type Json = Readonly<Record<string, unknown>>;

interface PartsWanted {
  readonly store: ReadStore;
  readonly kind: PageKind;
  readonly id: string;
  readonly asOf?: number;
}

/** Claims of an actor in one role that its twin has. */
const LISTED = 500;

/** The JSON of a record with what its page shows beside it, under names that begin with `_`. */
export async function getRecordParts(wanted: PartsWanted): Promise<Json> {
  if (wanted.kind === "question") return questionParts(wanted);
  const { store, kind, id, asOf } = wanted;
  const { record, recordedIn, notice } = await getRecord(store, id, { asOf });
  const found: FoundRecord = { record, recordedIn, ...(notice !== undefined && { notice }) };
  switch (kind) {
    case "event":
      return {
        ...toRecordJson(found, { asOf }),
        _searched: searchedOf(record),
        _questions: await questionsOf(wanted),
        _claims: await claimsOf(wanted),
      };
    case "claim": {
      const [claim] = await claimsOf(wanted);
      return claim ?? toRecordJson(found, { asOf });
    }
    case "actor":
      return {
        ...toRecordJson(found, { asOf }),
        _account: await getActorAccount({ store, id: ActorId.parse(id), ...(asOf !== undefined && { asOf }) }),
        _says: await inRole(wanted, "says"),
        _about: await inRole(wanted, "about"),
        _relays: await inRole(wanted, "relays"),
      };
    case "place":
      // What lies in a place, and what is looked for there, is kept for the present only.
      return {
        ...toRecordJson(found, { asOf }),
        ...(asOf === undefined && (await aroundPlace(store, PlaceId.parse(id)))),
      };
    case "report":
      return {
        ...toRecordJson(found, { asOf }),
        ...(record.kind === "report" &&
          record.text !== undefined &&
          (await isTextAway(wanted)) && { _textNotHeld: true }),
        _claims: await claimsOf(wanted),
      };
    default:
      return kind satisfies never;
  }
}

async function claimsOf({ store, kind, id, asOf }: PartsWanted): Promise<readonly Json[]> {
  const { batches } = await findClaimsShown(store, { kind, id, asOf });
  const claims: Json[] = [];
  for await (const batch of batches) claims.push(...batch.map((found) => toRecordJson(found, { asOf })));
  return claims;
}

/** Whether a report has a text that is not held here, so that no quote can be compared with it. */
async function isTextAway({ store, id, asOf }: PartsWanted): Promise<boolean> {
  return (await getReportText(store, ReportId.parse(id), { asOf })).held === "none";
}

async function inRole({ store, id, asOf }: PartsWanted, role: RoleInClaim): Promise<Json> {
  const { entries, total } = await findClaimsOfActor(store, ActorId.parse(id), role, { limit: LISTED, asOf });
  return { total, data: entries.map((entry) => toRecordJson({ ...entry, record: entry.claim, entry }, { asOf })) };
}

async function aroundPlace(store: ReadStore, id: PlaceId): Promise<Json> {
  const { entries, total } = await findEvents(store, { place: id, limit: LISTED });
  const events = entries.map((entry) =>
    toRecordJson({ ...entry, record: entry.event, recordedIn: entry.lastChange, counts: entry }, {}),
  );
  return { _contains: await findPlacesWithin(store, id), _events: { total, data: events } };
}

/** What was searched for accounts, in a sentence: silence means something only beside it. */
function searchedOf(record: AnyRecord): string | undefined {
  return record.kind === "event" ? searchedSentence(toCoverageView(record, words), words) : undefined;
}

/** The questions of an event with how their accounts stand, each reason with its sentence. */
async function questionsOf({ store, id, asOf }: PartsWanted): Promise<readonly Json[]> {
  const { collation, records } = await getQuestionViewContext(store, EventId.parse(id), { asOf });
  return collation.questions.map((collated) => ({
    _wording: wordingOf(collated.question, records, words),
    ...withSentences(collated, (reason) =>
      sentenceOf(reason, { records, words, question: records.question(collated.question) }),
    ),
  }));
}

async function questionParts({ store, id, asOf, kind }: PartsWanted): Promise<Json> {
  const question = QuestionId.parse(id);
  const event = await eventOfQuestion(store, question, asOf);
  const { recordedIn, notice } = await getRecord(store, event, { asOf });
  const { dossier, records } = await getQuestionViewContext(store, event, { asOf });
  const asked = await questionsOf({ store, kind, id: event, ...(asOf !== undefined && { asOf }) });
  const collated = asked.find((each) => each["question"] === id || [each["aligned"]].flat().includes(id));
  return {
    ...(records.get("question", id) ?? { kind, ...records.question(id), id, event }),
    _wording: wordingOf(id, records, words),
    _searched: searchedOf(dossier.event),
    _result: collated,
    _claims: await claimsOf({ store, kind, id, ...(asOf !== undefined && { asOf }) }),
    _change: recordedIn,
    ...(notice !== undefined && { _notice: notice }),
    _links: linksOf({ id, event }, { recordedIn, asOf }),
  };
}

/** Puts beside each reason of a result, at any depth, the sentence that pages print. */
function withSentences(value: object, sentence: (reason: Message) => string): Json {
  const write = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(write);
    if (typeof part !== "object" || part === null) return part;
    const written = Object.fromEntries(Object.entries(part).map(([name, each]) => [name, write(each)]));
    return isMessage(part) ? { ...written, _text: sentence(part) } : written;
  };
  return write(value) as Json; // an object is written as an object
}

function isMessage(part: object): part is Message {
  return "key" in part && "parameters" in part;
}
