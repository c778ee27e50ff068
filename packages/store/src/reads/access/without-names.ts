import type { AnyRecord, EventRecord, ReportRecord } from "@variorum/core";

/** Ids that nothing may show. */
type Hidden = ReadonlySet<string>;

/**
 * Ids that a record names and can be shown without: what rests on a hidden record is hidden itself, so that only events,
 * actors, places and reports name one and stay.
 */
export function looselyNamed(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case "event":
      return [
        ...(record.partOf === undefined ? [] : [record.partOf]),
        ...record.anchor.where,
        ...(record.sides ?? []).flatMap(({ actors }) => actors),
      ];
    case "actor":
      return record.affiliations.map(({ actor }) => actor);
    case "place":
      return record.within === undefined ? [] : [record.within];
    case "report":
      return [
        ...(record.publisher === undefined ? [] : [record.publisher]),
        ...record.authors,
        ...record.derivedFrom.flatMap(({ actor, report }) => [actor, report].filter((id) => id !== undefined)),
      ];
    default:
      return [];
  }
}

/** The record without the ids that may not be shown. */
export function withoutNames(record: AnyRecord, hidden: Hidden): AnyRecord {
  switch (record.kind) {
    case "event":
      return eventWithout(record, hidden);
    case "actor":
      return { ...record, affiliations: record.affiliations.filter(({ actor }) => !hidden.has(actor)) };
    case "place": {
      const { within, ...place } = record;
      return within !== undefined && hidden.has(within) ? place : record;
    }
    case "report":
      return reportWithout(record, hidden);
    default:
      return record;
  }
}

function eventWithout({ partOf, sides, ...event }: EventRecord, hidden: Hidden): EventRecord {
  const left = (sides ?? [])
    .map((side) => ({ ...side, actors: side.actors.filter((actor) => !hidden.has(actor)) }))
    .filter(({ actors }) => actors.length > 0);
  return {
    ...event,
    anchor: { ...event.anchor, where: event.anchor.where.filter((place) => !hidden.has(place)) },
    ...(partOf !== undefined && !hidden.has(partOf) && { partOf }),
    ...(left.length > 0 && { sides: left }),
  };
}

function reportWithout({ publisher, ...report }: ReportRecord, hidden: Hidden): ReportRecord {
  return {
    ...report,
    authors: report.authors.filter((author) => !hidden.has(author)),
    derivedFrom: report.derivedFrom.filter(
      ({ actor, report: other }) => ![actor, other].some((id) => id !== undefined && hidden.has(id)),
    ),
    ...(publisher !== undefined && !hidden.has(publisher) && { publisher }),
  };
}
