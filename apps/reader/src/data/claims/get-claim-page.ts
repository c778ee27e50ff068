import "server-only";
import { cache } from "react";
import { ClaimId, type ClaimRecord, type Collation, type QuestionCollation } from "@variorum/core";
import { readySentence } from "@variorum/formats/write";
import { type AsOf, getClaim, getHistory, type ReadStore } from "@variorum/store/read";
import { presentInstant } from "../../wording/present-instant.ts";
import { words } from "../../wording/words.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { getQuoteContext, type QuoteContext } from "./get-quote-context.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { toCitation } from "./to-citation.ts";
import { type ClaimVersionView, toClaimHistory } from "./to-claim-history.ts";
import { type ClaimRelationView, toClaimRelations } from "./to-claim-relations.ts";
import { whoSays } from "./to-claimant-view.ts";
import { type ClaimView, toClaimView } from "./to-claim-view.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "./to-accused-answer.ts";
import { type QuestionLineView, toQuestionLine } from "../questions/to-question-view.ts";
import { wordingOf } from "./wording-of.ts";

/** Everything the page of a claim shows. */
export interface ClaimPageView extends Contact, Pinned {
  readonly claim: ClaimView;
  readonly event: LinkedName;
  /** Absent for what is also said and compared with nothing. */
  readonly question?: QuestionLineView & { readonly accused?: AccusedAnswerView };
  /** Each quoted passage with the words round it, as far as they may be shown. */
  readonly contexts: readonly QuoteContext[];
  readonly interest: string;
  readonly interestBasis?: string;
  readonly relations: readonly ClaimRelationView[];
  readonly targets: readonly { readonly href: string; readonly text: string }[];
  readonly implies: readonly { readonly question: LinkedName; readonly why: string; readonly label: string }[];
  /** Order: newest first. */
  readonly versions: readonly ClaimVersionView[];
  readonly recorded: string;
  readonly change: number;
  /** Number of the change that the page is pinned to, or of the last one of the store. */
  readonly storeChange: number;
  readonly note?: string;
  readonly notice?: string;
  readonly citation: string;
}

/** Everything the page of a claim shows; why there is nothing, when it was taken out. */
export const getClaimPage = cache(async (address: string): Promise<ClaimPageView | Gone | undefined> => {
  return getAtAddress(address, { prefix: "clm", schema: ClaimId }, async (addressed) => {
    const { store, id, asOf, change } = addressed;
    const version = await getClaim(store, id, { asOf });
    const context = await getQuestionViewContext(store, version.record.event, { asOf });
    const history = await getHistory(store, id);
    const page = toClaimPage(version.record, context);
    return {
      ...page,
      contexts: await contextsOf(store, page.claim, { asOf }),
      versions: toClaimHistory(
        history.filter(({ recordedIn }) => recordedIn <= change),
        context,
      ),
      recorded: presentInstant(version.recordedAt, words),
      change: version.recordedIn,
      storeChange: change,
      citation: readySentence(
        toCitation(version.record, {
          records: context.records,
          change,
          notice: version.notice,
        }),
      ),
      ...(version.notice !== undefined && { notice: version.notice }),
      ...contactFor(version.record.id, version.recordedIn),
      ...(await getPin(addressed)),
    };
  });
});

type FromRecords = Omit<
  ClaimPageView,
  "contexts" | "versions" | "recorded" | "change" | "storeChange" | "citation" | "notice" | "contact" | "pin"
>;

function toClaimPage(claim: ClaimRecord, context: QuestionViewContext): FromRecords {
  const { records } = context;
  const collated = questionIn(context.collation, claim.question);
  return {
    claim: toClaimView(claim, context),
    event: linkedName(claim.event, records, words.language),
    interest: words.interest[claim.interest.direction],
    relations: collated === undefined ? [] : toClaimRelations(claim, collated, context),
    targets: claim.targets.flatMap((target) => {
      const record = records.get("claim", target);
      if (record === undefined) return [];
      const view = toClaimView(record, context);
      return [{ href: view.href, text: `${whoSays(view.claimant, words)}: ${view.value.text}` }];
    }),
    implies: claim.implies.map(({ question, why, strength }) => ({
      question: questionName(question, context),
      why,
      label: words.implied[strength],
    })),
    ...(collated !== undefined && { question: withAnswer(collated, context) }),
    ...(claim.interest.basis !== undefined && { interestBasis: claim.interest.basis }),
    ...(claim.note !== undefined && { note: claim.note }),
  };
}

function withAnswer(collated: QuestionCollation, context: QuestionViewContext): NonNullable<ClaimPageView["question"]> {
  const accused = toAccusedAnswer(collated, context);
  return { ...toQuestionLine(collated, context), ...(accused !== undefined && { accused }) };
}

function questionIn({ questions }: Collation, id: string) {
  return questions.find(({ question, aligned }) => question === id || (aligned as readonly string[]).includes(id));
}

function questionName(id: string, { records }: QuestionViewContext): LinkedName {
  return { name: wordingOf(id, records, words) ?? id, href: records.pathOf(id) ?? "/" };
}

async function contextsOf(store: ReadStore, { quotes }: ClaimView, options: AsOf): Promise<readonly QuoteContext[]> {
  const contexts = await Promise.all(quotes.map((quote) => getQuoteContext(store, quote, options)));
  return contexts.filter((context) => context !== undefined);
}
