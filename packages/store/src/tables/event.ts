import { dayColumns } from "./day.ts";
import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface EventRow extends VersionRow {
  type: string;
  part_of: string | null;
  first_day: number | null;
  last_day: number | null;
}

/** A place where to look for an event. */
export interface EventPlaceRow {
  version: number;
  place: string;
}

/** An actor of one of an event's sides. */
export interface EventActorRow {
  version: number;
  side: string;
  actor: string;
}

export const eventTable = defineRecordTable({
  kind: "event",
  describes: "A version of an event: the anchor of accounts of one happening",
  columns: {
    type: "Sort of event",
    part_of: "The larger event",
    first_day: "First day of its anchor, days since 1970-01-01; a finding aid",
    last_day: "Last day of its anchor, days since 1970-01-01; a finding aid",
  },
  toColumns: ({ type, partOf, anchor }) => {
    const { first, last } = dayColumns(anchor.when);
    return { type, part_of: partOf ?? null, first_day: first, last_day: last };
  },
  toSideRows: ({ anchor, sides }, version) => [
    { table: "event_place", rows: [...new Set(anchor.where)].map((place) => ({ version, place })) },
    {
      table: "event_actor",
      rows: (sides ?? []).flatMap(({ id, actors }) =>
        [...new Set(actors)].map((actor) => ({ version, side: id, actor })),
      ),
    },
  ],
});
