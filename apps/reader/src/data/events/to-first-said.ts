import "server-only";
import type { ClaimRecord, EventDossier } from "@variorum/core";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { byStatement, firstDay } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { toClaimantView, type WhoSays } from "../claims/to-claimant-view.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type HappeningView, toHappenings } from "./to-happenings.ts";
import { wordingOf } from "../claims/wording-of.ts";

/** What came first, day by day, as far as a page has room. */
export interface FirstSaidView {
  readonly days: readonly FirstSaidDay[];
  /** Statements and reports beside those. */
  readonly more: number;
}

export interface FirstSaidDay {
  /** The day in words; absent for what has no date. */
  readonly day?: string;
  /** What is said to have happened then, whenever that was said. */
  readonly happened?: HappeningView;
  readonly entries: readonly FirstSaidEntry[];
}

export interface FirstSaidEntry {
  readonly form: "statement" | "report";
  readonly who: WhoSays;
  /** Questions that this claimant first answered on that day; empty for a report. */
  readonly firsts: FirstOf<{ readonly wording: string; readonly href: string }>;
  /** Publisher of a report, or its kind where it has no title. */
  readonly what?: string;
}

interface Dated {
  readonly at: string | undefined;
  /** Made when there is room for it. */
  readonly toEntry: () => FirstSaidEntry;
}

/** Statements and reports that a page has room for, and questions of one statement. */
const LISTED = 60;
const NAMED = 12;

/**
 * Who first answered which question when, with the reports that carried it, beside what is said to have happened when.
 *
 * Order: by day; what has no date stands last. Times are as published: the earliest known here, not the first ever.
 */
export function toFirstSaid(context: QuestionViewContext): FirstSaidView {
  const dated = Map.groupBy([...statements(context), ...reports(context)], ({ at }) => at);
  const happenings = new Map(toHappenings(context).map((happening) => [happening.period, happening]));
  const times = [...new Set([...dated.keys(), ...happenings.keys()])].toSorted(
    (one, other) => firstDay(one) - firstDay(other) || (one ?? "").localeCompare(other ?? "", "en"),
  );
  const days: FirstSaidDay[] = [];
  let [room, more] = [LISTED, 0];
  for (const at of times) {
    const ofDay = firstOf(dated.get(at) ?? [], room);
    more += ofDay.more;
    if (room === 0) continue;
    const happened = at === undefined ? undefined : happenings.get(at);
    days.push({
      entries: ofDay.first.map(({ toEntry }) => toEntry()),
      ...(at !== undefined && { day: presentEdtfDate(at, context.words) }),
      ...(happened !== undefined && { happened }),
    });
    room = Math.max(0, room - Math.max(1, ofDay.first.length));
  }
  return { days, more };
}

function statements({ dossier, records, words }: QuestionViewContext): readonly Dated[] {
  const firsts = firstClaims(dossier);
  const sayings = Map.groupBy(firsts, (claim) => JSON.stringify([claim.utteredAt ?? "", originatorOf(claim)]));
  return [...sayings.values()].flatMap((claims) => {
    const [first] = claims;
    if (first === undefined) return [];
    const toEntry = (): FirstSaidEntry => {
      const named = firstOf(claims, NAMED);
      return {
        form: "statement",
        who: toClaimantView(first, records, words),
        firsts: {
          first: named.first.map((claim) => ({ wording: wordingFor(claim), href: records.pathOf(claim.id) ?? "/" })),
          more: named.more,
        },
      };
    };
    return [{ at: first.utteredAt, toEntry }];
  });

  function wordingFor(claim: ClaimRecord): string {
    return wordingOf(claim.question, records, words) ?? claim.question;
  }
}

/** The first claim of each claimant on each question. */
function firstClaims({ claims }: EventDossier): readonly ClaimRecord[] {
  const answers = Map.groupBy(claims.toSorted(byStatement), (claim) =>
    JSON.stringify([claim.question, originatorOf(claim)]),
  );
  return [...answers.values()].flatMap(([first]) => first ?? []);
}

function originatorOf({ attribution }: ClaimRecord): string {
  return attribution[0]?.actor ?? "";
}

function reports({ dossier, records, words }: QuestionViewContext): readonly Dated[] {
  return dossier.reports.map((report) => {
    const publisher = report.publisher === undefined ? undefined : records.nameOf(report.publisher, words.language);
    const what = report.title === undefined ? words.reportType[report.type] : publisher;
    return {
      at: report.publishedAt,
      toEntry: () => ({
        form: "report",
        who: { name: report.title ?? publisher ?? report.id, href: records.pathOf(report.id) ?? "/", alternatives: [] },
        firsts: { first: [], more: 0 },
        ...(what !== undefined && { what }),
      }),
    };
  });
}
