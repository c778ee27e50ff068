import type { ReportRecord } from "@variorum/core";
import { datePartsOf } from "./cited-date.ts";
import { type Citation, readySentence } from "./ready-sentence.ts";

/** A date of CSL: numbers of one day, month or year, or of the two ends of a span; else the EDTF as it is. */
export type CslDate = { readonly "date-parts": readonly (readonly number[])[] } | { readonly literal: string };

/**
 * One thing that can be cited, as CSL-JSON has it: what every form of citation is written from.
 *
 * Source: Citation Style Language 1.0.2, csl-data.json.
 */
export interface CslItem {
  readonly id: string;
  readonly type:
    | "article-newspaper"
    | "broadcast"
    | "dataset"
    | "document"
    | "entry"
    | "motion_picture"
    | "post"
    | "report";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  /** Id with the change it is pinned to. */
  readonly number: string;
  readonly note?: string;
}

/** A claim as an entry of Variorum, by its claimant; the ready sentence is its note. */
export function claimToCsl(citation: Citation): CslItem {
  const { claim, change, url, originator, quote, stated, publisher, date } = citation;
  const names = [originator.name, ...(originator.alternatives ?? [])].join(" or ");
  const issued = date === undefined ? undefined : cslDate(date);
  return {
    id: keyOf(claim, change),
    type: "entry",
    title: quote === undefined ? (stated ?? claim) : `“${quote.replace(/\s+/g, " ").trim()}”`,
    ...(originator.isUnnamed !== true && { author: [{ literal: names }] }),
    "container-title": "Variorum",
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { issued }),
    ...(url !== undefined && { URL: url }),
    number: `${claim}@${change}`,
    note: readySentence(citation),
  };
}

/** What is cited of an event: all its accounts, as the store held them after a change. */
export interface CitedEvent {
  readonly id: string;
  readonly title: string;
  readonly change: number;
  /** Instant of the change, UTC. */
  readonly changedAt: string;
  /** Whole address of the event as of that change, where one is known. */
  readonly url?: string | undefined;
  /** The sentence that people paste. */
  readonly sentence: string;
}

export function eventToCsl({ id, title, change, changedAt, url, sentence }: CitedEvent): CslItem {
  return {
    id: keyOf(id, change),
    type: "dataset",
    title: `${title}: accounts as recorded`,
    "container-title": "Variorum",
    issued: cslDate(changedAt.slice(0, 10)),
    ...(url !== undefined && { URL: url }),
    number: `${id}@${change}`,
    note: sentence,
  };
}

/** What is cited of a report, beside the record. */
export interface CitedReport {
  readonly report: ReportRecord;
  readonly title: string;
  readonly change: number;
  readonly publisher?: string | undefined;
  readonly authors: readonly string[];
  readonly notice?: string | undefined;
}

const REPORT_TYPES: Readonly<Record<ReportRecord["type"], CslItem["type"]>> = {
  news_article: "article-newspaper",
  agency_dispatch: "article-newspaper",
  communique: "document",
  social_post: "post",
  organisation_report: "report",
  broadcast: "broadcast",
  video: "motion_picture",
  dataset_row: "dataset",
  other: "document",
};

/** A report as the thing that it is, with the id under which it is held. */
export function reportToCsl({ report, title, change, publisher, authors, notice }: CitedReport): CslItem {
  const { id, type, publishedAt, language, url } = report;
  return {
    id: keyOf(id, change),
    type: REPORT_TYPES[type],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher !== undefined && { publisher, "container-title": publisher }),
    ...(publishedAt !== undefined && { issued: cslDate(publishedAt) }),
    ...(language !== "und" && { language }),
    ...(url !== undefined && { URL: url }),
    number: `${id}@${change}`,
    ...(notice !== undefined && { note: notice }),
  };
}

function keyOf(id: string, change: number): string {
  return `${id.replace(":", "-")}-${change}`;
}

function cslDate(edtf: string): CslDate {
  const parts = edtf.split("/").map(datePartsOf);
  const dates = parts.filter((part) => part !== undefined);
  return dates.length === parts.length ? { "date-parts": dates } : { literal: edtf };
}
