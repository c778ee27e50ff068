import { kindOfId, type Lookup } from "@variorum/core";
import { tableOf } from "../../tables/record-tables.ts";
import type { WriteStore } from "../../write-store.ts";

/** Lets an importer look up the records and texts that the store holds, so that a file may name them. */
export function heldRecords(store: WriteStore): Lookup {
  const { engine } = store;
  return {
    get: (id) => {
      const kind = kindOfId(id);
      const row = kind === undefined ? undefined : engine.writer.findCurrent(kind, id);
      return row === undefined || kind === undefined ? undefined : tableOf(kind).fromRow(row);
    },
    text: (sha256) => engine.writer.findText(sha256),
  };
}
