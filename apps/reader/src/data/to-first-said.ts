import "server-only";
import type { ClaimRecord, EventDossier } from "@variorum/core";
import { presentEdtfDate } from "../wording/present-edtf-date.ts";
import { pathOfId } from "../record-address.ts";
import { byStatement, firstDay } from "./first-day.ts";
import { linkedName, type LinkedName } from "./linked-name.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { type HappeningView, toHappenings } from "./to-happenings.ts";
import { wordingOf } from "./wording-of.ts";

/** What came first, day by day. */
export interface FirstSaidView {
  /** The day in words; absent for what has no date. */
  readonly day?: string;
  /** What is said to have happened then, whenever that was said. */
  readonly happened?: HappeningView;
  readonly entries: readonly FirstSaidEntry[];
}

export interface FirstSaidEntry {
  readonly form: "statement" | "report";
  readonly who: LinkedName;
  /** Questions that this claimant first answered on that day; empty for a report. */
  readonly firsts: readonly { readonly wording: string; readonly href: string }[];
  /** Publisher of a report, or its kind where it has no title. */
  readonly what?: string;
}

interface Dated {
  readonly at: string | undefined;
  readonly entry: FirstSaidEntry;
}

/**
 * Who first answered which question when, with the reports that carried it, beside what is said to have happened when.
 *
 * Order: by day; what has no date stands last. Times are as published: the earliest known here, not the first ever.
 */
export function toFirstSaid(context: QuestionViewContext): readonly FirstSaidView[] {
  const dated = Map.groupBy([...statements(context), ...reports(context)], ({ at }) => at);
  const happenings = new Map(toHappenings(context).map((happening) => [happening.period, happening]));
  const days = [...new Set([...dated.keys(), ...happenings.keys()])];
  return days
    .toSorted((one, other) => firstDay(one) - firstDay(other) || (one ?? "").localeCompare(other ?? "", "en"))
    .map((at) => {
      const happened = at === undefined ? undefined : happenings.get(at);
      return {
        entries: (dated.get(at) ?? []).map(({ entry }) => entry),
        ...(at !== undefined && { day: presentEdtfDate(at, context.words) }),
        ...(happened !== undefined && { happened }),
      };
    });
}

function statements({ dossier, records, words }: QuestionViewContext): readonly Dated[] {
  const firsts = firstClaims(dossier);
  const sayings = Map.groupBy(firsts, (claim) => JSON.stringify([claim.utteredAt ?? "", originatorOf(claim)]));
  return [...sayings.values()].flatMap((claims) => {
    const [first] = claims;
    if (first === undefined) return [];
    const entry: FirstSaidEntry = {
      form: "statement",
      who: linkedName(originatorOf(first), records, words.language),
      firsts: claims.map((claim) => ({ wording: wordingFor(claim), href: pathOfId(claim.id) ?? "/" })),
    };
    return [{ at: first.utteredAt, entry }];
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
      entry: {
        form: "report",
        who: { name: report.title ?? publisher ?? report.id, href: pathOfId(report.id) ?? "/" },
        firsts: [],
        ...(what !== undefined && { what }),
      },
    };
  });
}
