import { derivedId, HttpUrl, type ReportId, type ReportRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import { sha256 } from "../sha256.ts";
import type { ReviewEntry } from "./entry.ts";

/** Where a review says that the claim appeared: each address once, as a report of which only the citation is held. */
export function appearancesOf(entry: ReviewEntry): readonly ReportRecord[] {
  const things = [...entry.each("itemReviewed.firstAppearance"), ...entry.each("itemReviewed.appearance")];
  const reports = things.flatMap((path) => {
    const url = addressOf(entry, `${path}.url`, `${path}.@id`, path);
    return url === undefined ? [] : [toAppearance(entry, path, url)];
  });
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}

/** The first of the values that is an address. */
export function addressOf(entry: ReviewEntry, ...paths: readonly string[]): string | undefined {
  return paths.map((path) => entry.text(path)).find((text) => text !== undefined && HttpUrl.safeParse(text).success);
}

/** A page is the same under http and https, with and without a slash at its end. */
export function samePage(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

function toAppearance(entry: ReviewEntry, path: string, url: string): ReportRecord {
  const title = entry.text(`${path}.headline`, `${path}.name`);
  const publishedAt = entry.date(`${path}.datePublished`);
  return {
    kind: "report",
    id: derivedId("report", ["claimreview", samePage(url)], sha256) as ReportId, // a derived id of a report has its prefix
    type: "other",
    ...(title === undefined ? {} : { title }),
    publisherBasis: "unknown",
    authors: [],
    url,
    archives: [],
    ...(publishedAt === undefined ? {} : { publishedAt, publishedAtBasis: "external" }),
    language: "und",
    derivedFrom: [],
    licence: { status: "unknown", textStorage: "none" },
    sensitivity: isPublic(),
  };
}
