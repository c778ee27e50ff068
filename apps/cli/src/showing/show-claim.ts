import {
  type ClaimRecord,
  entryOf,
  isDraftClaim,
  questionOfClaim,
  questionWording,
  type PassageRecord,
  STATUSES,
} from "@variorum/core";
import { findRecords, getQuestionResult, type ReadStore } from "@variorum/store/read";
import { namesAround } from "../names.ts";
import { DRAFT, presentClaim } from "../wording/present-claim.ts";
import { printable } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";

/** A claim with its question, its chain, its words, its times and how far it was checked. */
export async function presentWholeClaim(store: ReadStore, claim: ClaimRecord, width: number): Promise<string> {
  const call = await namesAround(store, [claim]);
  const passageIds = claim.evidence.flatMap((each) => ("passage" in each ? [each.passage] : []));
  const records = await findRecords(store, [...passageIds, claim.question]);
  const curated = records.get(claim.question);
  const question = questionOfClaim(claim, () => (curated?.kind === "question" ? curated : undefined));
  const asked = question === undefined ? claim.question : questionWording(question, { lang: "en", nameOf: call });
  const { status } = await getQuestionResult(store, claim.question);
  const passages = [...records.values()].filter((record): record is PassageRecord => record.kind === "passage");
  const indent = { width, first: "  ", rest: "    " };
  const answered = presentClaim({ claim, passages, answers: question?.answers, call, width });
  return [
    wrap(`${printable(asked)} (${claim.question}: ${entryOf(STATUSES, status).label})`, indent),
    answered.slice(answered.indexOf("\n") + 1),
    wrap(timesOf(claim).join(" · "), indent),
    wrap(reviewOf(claim), indent),
    ...(claim.note === undefined ? [] : [wrap(`note: ${printable(claim.note)}`, indent)]),
  ].join("");
}

function reviewOf(claim: ClaimRecord): string {
  const status = isDraftClaim(claim) ? DRAFT : `review ${claim.review.status.replaceAll("_", " ")}`;
  return `${status} · read by ${claim.extraction.method}`;
}

function timesOf({ utteredAt, reportedAt, scope }: ClaimRecord): readonly string[] {
  return [
    ...(utteredAt === undefined ? [] : [`said ${utteredAt}`]),
    ...(reportedAt === undefined ? [] : [`reported ${reportedAt}`]),
    ...(scope.period === undefined ? ["for days that are not stated"] : []),
  ];
}
