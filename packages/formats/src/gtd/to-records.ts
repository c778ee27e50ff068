import type { AnyRecord, CitedReport, EventId, EventRecord, PlaceId, ReportId } from "@variorum/core";
import { type IsNew, isPublic, type RowText } from "../dataset/dataset.ts";
import { daysInWords } from "../dataset/days-in-words.ts";
import { toRowReport } from "../dataset/row-report.ts";
import { toClaims } from "./claims.ts";
import { GTD } from "./fixed-records.ts";
import { isNobody, toActor } from "./group.ts";
import type { GtdRow } from "./gtd-row.ts";
import { type LinksOf, toAssessments } from "./judged.ts";
import { placesOf, spotColumnOf } from "./place.ts";
import { oneLine } from "../dataset/one-line.ts";

/** What mapping a row needs beside it. */
interface Mapping {
  readonly isNew: IsNew;
  readonly linksOf: LinksOf;
}

/**
 * Maps a row to records: the groups and places that it names, its report, its event, its claims, what the coders judged
 * and the links with related events.
 *
 * Order: a record stands after those it names.
 */
export function toRecords(row: GtdRow, text: RowText, { isNew, linksOf }: Mapping): readonly AnyRecord[] {
  const places = placesOf(row);
  const place = (places.at(-1) ?? places[0]).id;
  const groups = row.groups.filter(({ name }) => !isNobody(name)).map(toActor);
  const shared = [GTD.voice, ...groups, ...places].filter(({ id }) => isNew(id));
  const report = toRowReport(GTD, {
    id: `rep:gtd-${row.id}` as ReportId, // digits make a slug
    text,
    cited: citedOf(row),
  });
  const event = toEvent(row, place);
  return [
    ...shared,
    report,
    event,
    ...toClaims(row, { event: event.id, report: report.id, place }),
    ...toAssessments(row, report.id),
    ...linksOf(row).filter(({ id }) => isNew(id)),
  ];
}

/** The citations, each kept whole: they are in free words. */
function citedOf({ given }: GtdRow): readonly CitedReport[] {
  return ["scite1", "scite2", "scite3", "dbsource"]
    .map(given)
    .filter((citation) => citation !== "")
    .map((outlet) => ({ outlet }));
}

function toEvent(row: GtdRow, place: PlaceId): EventRecord {
  const { id, type, days, given, says } = row;
  const spot = spotColumnOf(row);
  const words = [
    ...(spot === "country_txt" ? [] : [given(spot)]),
    given("country_txt"),
    daysInWords(days.start, days.end),
  ];
  const note = "The dataset knows of rival claims of responsibility (compclaim)";
  return {
    kind: "event",
    id: `evt:gtd-${id}` as EventId, // digits make a slug
    type,
    label: [{ value: oneLine(words.join(", ")), lang: "en" }],
    anchor: { when: days.edtf, where: [place], basis: "editorial" },
    identifiers: [{ scheme: "gtd", value: id }],
    sensitivity: isPublic(),
    ...(says("compclaim") ? { note } : {}),
  };
}
