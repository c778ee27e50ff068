import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface ActorRow extends VersionRow {
  type: string;
}

export const actorTable = defineRecordTable({
  kind: "actor",
  describes: "A version of an actor: a person or body that acts, vouches or publishes",
  columns: { type: "Sort of person or body" },
  toColumns: ({ type }) => ({ type }),
});
