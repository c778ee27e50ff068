import "server-only";
import type { ActorId } from "@variorum/core";
import { type ActorShare, type ActorSummary, findRecords, getActorSummary } from "@variorum/store/read";
import { saysAddress } from "../../record-address.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { words } from "../../wording/words.ts";
import type { Addressed } from "../access/get-at-address.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { type MeetingView, toMeeting } from "./to-meeting.ts";

/** What an actor says as a whole: on what, through whom, when, and where its account meets others. */
export interface ActorAccountView {
  readonly topics: readonly { readonly topic: string; readonly claims: number; readonly href: string }[];
  readonly speaksThrough: readonly ShareView[];
  readonly relayedBy: readonly ShareView[];
  readonly passesOn: readonly ShareView[];
  readonly events: number;
  readonly firstSaid?: string;
  readonly lastSaid?: string;
  /** Whether everything was counted; otherwise only its newest claims. */
  readonly isComplete: boolean;
  readonly meets: MeetingsView;
}

/** Another actor, with the number of claims that both have to do with. */
export interface ShareView extends LinkedName {
  readonly claims: number;
}

/** Where the account of an actor meets others. */
export interface MeetingsView {
  readonly events: readonly MeetingView[];
  /** Events of the sort that are not among them. */
  readonly more: number;
  /** In how many of the questions shown its answers stand to others in a certain way. */
  readonly counts: readonly { readonly label: string; readonly questions: number }[];
  /** Questions that it alone answers; absent where not everything was compared. */
  readonly alone?: number;
}

/** Events that are compared for one page. */
const COMPARED = 6;

/** Counts and compares what an actor says, now or as of a change. */
export async function getActorAccount({
  store,
  id,
  asOf,
}: Omit<Addressed<ActorId>, "change">): Promise<ActorAccountView> {
  const summary = await getActorSummary(store, id, { asOf });
  const shares = [summary.speaksThrough, summary.relayedBy, summary.passesOn].flat();
  const others = await findRecords(store, [...new Set(shares.map(({ actor }) => actor))], { asOf });
  const toShare = ({ actor, claims }: ActorShare): ShareView => ({
    ...linkedName(actor, new RecordsAtHand(others.values(), asOf), words.language),
    claims,
  });
  const { firstSaid, lastSaid, events, isComplete } = summary;
  return {
    topics: summary.topics.map(({ topic, claims }) => ({
      topic: words.topic[topic],
      claims,
      href: `${saysAddress(id, asOf)}&topic=${topic}`,
    })),
    speaksThrough: summary.speaksThrough.map(toShare),
    relayedBy: summary.relayedBy.map(toShare),
    passesOn: summary.passesOn.map(toShare),
    events,
    isComplete,
    ...(firstSaid !== undefined && { firstSaid: presentEdtfDate(firstSaid, words) }),
    ...(lastSaid !== undefined && { lastSaid: presentEdtfDate(lastSaid, words) }),
    meets: await findMeetings({ store, id, asOf }, summary),
  };
}

async function findMeetings(
  { store, id, asOf }: Pick<Addressed<ActorId>, "store" | "id"> & { readonly asOf: number | undefined },
  { meetsIn, questions, isComplete }: ActorSummary,
): Promise<MeetingsView> {
  const events: MeetingView[] = [];
  for (const event of meetsIn.slice(0, COMPARED)) {
    const meeting = toMeeting(id, await getQuestionViewContext(store, event, { asOf }));
    if (meeting !== undefined) events.push(meeting);
  }
  const met = events.flatMap((event) => event.questions);
  const labels = met.flatMap(({ others }) => [...new Set(others.map(({ relation }) => words.relation[relation]))]);
  const isWhole = isComplete && meetsIn.length <= COMPARED;
  return {
    events,
    more: Math.max(0, meetsIn.length - COMPARED),
    counts: [...Map.groupBy(labels, (label) => label)].map(([label, same]) => ({ label, questions: same.length })),
    ...(isWhole && { alone: Math.max(0, questions - met.length) }),
  };
}
