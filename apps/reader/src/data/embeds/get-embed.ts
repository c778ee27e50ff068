import "server-only";
import { ClaimId, type EventId, type QuestionCollation, QuestionId, VariorumError } from "@variorum/core";
import { getChange, getChangeNumber, getClaim, getNotice, type ReadStore, resolveAsOf } from "@variorum/store/read";
import { presentInstant } from "../../wording/present-instant.ts";
import { words } from "../../wording/words.ts";
import { eventOfQuestion } from "../questions/event-of-question.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { getStore } from "../access/get-store.ts";
import { getUnlessGone, type Gone } from "../access/get-unless-gone.ts";
import { linkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import type { AccountView } from "../questions/to-account-views.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "../claims/to-accused-answer.ts";
import { whoSays } from "../claims/to-claimant-view.ts";
import { toClaimView } from "../claims/to-claim-view.ts";
import { type CoverageView, toCoverageView } from "../questions/to-coverage-view.ts";
import { type QuestionView, toQuestionView } from "../questions/to-question-view.ts";

/** A question or a claim as it stands in the page of somebody else. */
export interface EmbedView {
  readonly title: string;
  /** Page of the question or claim here. */
  readonly href: string;
  readonly event: string;
  readonly question?: Pick<QuestionView, "wording" | "status" | "flags"> & {
    /** Claimants of the event of whom no claim on it is recorded. */
    readonly silent: number;
    /** Why it has its status; of a claim alone that is left to its page. */
    readonly reason?: string;
  };
  readonly accounts: readonly Pick<AccountView, "first" | "left" | "implied">[];
  /** Accounts that did not fit. */
  readonly more: number;
  readonly accused?: AccusedAnswerView;
  readonly coverage?: CoverageView;
  /** The change it is shown as of, with its day in words. */
  readonly change: number;
  readonly changedAt: string;
  readonly rulesVersion: string;
  readonly isPinned: boolean;
  readonly notice?: string;
}

/** Accounts that an embed has room for. */
const MOST_ACCOUNTS = 8;
const ADDRESS = /^([a-z0-9][a-z0-9-]{0,79})(?:@(\d{1,9}))?$/;

/** What to embed of a question, `<slug>` for its present state or `<slug>@<change>` for a fixed one. */
export async function getQuestionEmbed(address: string): Promise<EmbedView | Gone | undefined> {
  const [, slug, pin] = ADDRESS.exec(address) ?? [];
  const id = QuestionId.safeParse(`q:${slug}`);
  if (!id.success) return undefined;
  return unlessUnreached(id.data, async () => {
    const store = await getStore();
    const asOf = pin === undefined ? undefined : await resolveAsOf(store, pin);
    const event = await eventOfQuestion(store, id.data, asOf);
    const { context, ...base } = await stateOf(store, event, pin);
    const collated = questionIn(context, id.data);
    if (collated === undefined) return undefined;
    const view = toQuestionView(collated, context, { most: MOST_ACCOUNTS });
    const { accounts, implied, reason, href, wording, accused } = view;
    return {
      ...base,
      title: wording,
      href,
      question: {
        wording,
        status: view.status,
        flags: view.flags,
        silent: view.notFrom.first.length + view.notFrom.more,
        ...(accounts.length > 1 && { reason: reason.sentence }),
      },
      accounts: [...accounts, ...implied],
      more: view.after,
      ...(accused !== undefined && { accused }),
    };
  });
}

/** What to embed of a claim, `<slug>` for its present version or `<slug>@<change>` for a fixed one. */
export async function getClaimEmbed(address: string): Promise<EmbedView | Gone | undefined> {
  const [, slug, pin] = ADDRESS.exec(address) ?? [];
  const id = ClaimId.safeParse(`clm:${slug}`);
  if (!id.success) return undefined;
  return unlessUnreached(id.data, async () => {
    const store = await getStore();
    const asOf = pin === undefined ? undefined : await resolveAsOf(store, pin);
    const { record: claim } = await getClaim(store, id.data, { asOf });
    const { context, ...base } = await stateOf(store, claim.event, pin);
    const first = toClaimView(claim, context);
    const collated = questionIn(context, claim.question);
    const accused = collated === undefined ? undefined : toAccusedAnswer(collated, context);
    const view = collated === undefined ? undefined : toQuestionView(collated, context, { most: 1 });
    return {
      ...base,
      title: `${whoSays(first.claimant, words)}: ${first.value.text}`,
      href: first.href,
      accounts: [{ first }],
      more: 0,
      ...(view !== undefined && {
        question: { wording: view.wording, status: view.status, flags: [], silent: 0 },
      }),
      ...(first.isAccusation && { accused: accused ?? { isAnswered: false } }),
    };
  });
}

/** As {@link getUnlessGone}; a change that is not reached yet has no state to show either. */
async function unlessUnreached<View>(id: string, get: () => Promise<View>): Promise<View | Gone | undefined> {
  try {
    return await getUnlessGone(id, get);
  } catch (error) {
    if (error instanceof VariorumError && error.code === "store.unknown-change") return undefined;
    throw error;
  }
}

async function stateOf(store: ReadStore, event: EventId, pin: string | undefined) {
  const change = pin === undefined ? getChangeNumber(store) : await resolveAsOf(store, pin);
  const context = await getQuestionViewContext(store, event, { asOf: pin === undefined ? undefined : change });
  const notice = await getNotice(store, event);
  const coverage = toCoverageView(context.dossier.event, words);
  return {
    context,
    event: linkedName(event, context.records, words.language).name,
    change,
    changedAt: presentInstant((await getChange(store, change)).at, words),
    rulesVersion: context.collation.rulesVersion,
    isPinned: pin !== undefined,
    ...(notice !== undefined && { notice }),
    ...(coverage !== undefined && { coverage }),
  };
}

function questionIn({ collation }: QuestionViewContext, id: QuestionId): QuestionCollation | undefined {
  return collation.questions.find(({ question, aligned }) => question === id || aligned.includes(id));
}
