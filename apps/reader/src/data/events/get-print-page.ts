import "server-only";
import { EventId } from "@variorum/core";
import { getEvent } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { byStatement } from "../records/first-day.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getPin } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { inTopicGroups } from "../questions/in-topic-groups.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { type ClaimView, toClaimView } from "../claims/to-claim-view.ts";
import { type EventPageView, toEventPage } from "./to-event-page.ts";
import { type QuestionView, toQuestionView } from "../questions/to-question-view.ts";
import { ALSO_SAID, type TopicGroupId } from "../questions/topic-groups.ts";

/** An event for paper: as its page, with everything that the page has no room for. */
export interface PrintPageView extends Pick<
  EventPageView,
  | "id"
  | "title"
  | "claims"
  | "claimants"
  | "reports"
  | "said"
  | "reported"
  | "change"
  | "notice"
  | "coverage"
  | "citation"
  | "pin"
> {
  readonly groups: readonly { readonly id: TopicGroupId; readonly questions: readonly QuestionView[] }[];
  readonly alsoSaid: readonly ClaimView[];
  readonly printedReports: readonly LinkedName[];
}

/** Accounts of one question that are printed; nobody reads more of them from paper. */
const MOST_ACCOUNTS = 500;

/** Everything of an event that is printed; why there is nothing, when there is no such event any more. */
export async function getPrintPage(address: string): Promise<PrintPageView | Gone | undefined> {
  return getAtAddress(address, { prefix: "evt", schema: EventId }, async (addressed) => {
    const { store, id, asOf, change } = addressed;
    const version = await getEvent(store, id, { asOf });
    const context = await getQuestionViewContext(store, id, { asOf });
    const { dossier, collation, records } = context;
    const compared = new Set(
      collation.questions
        .filter(({ topic }) => topic !== ALSO_SAID)
        .flatMap(({ question, aligned }) => [question, ...aligned]),
    );
    return {
      ...toEventPage({ version, change }, context),
      ...(await getPin(addressed, id)),
      groups: inTopicGroups(collation.questions, context).map((group) => ({
        id: group.id,
        questions: group.questions.map((question) => toQuestionView(question, context, { most: MOST_ACCOUNTS })),
      })),
      alsoSaid: dossier.claims
        .filter(({ question }) => !compared.has(question))
        .toSorted(byStatement)
        .map((claim) => toClaimView(claim, context)),
      printedReports: dossier.reports.map((report) => linkedName(report.id, records, words.language)),
    };
  });
}
