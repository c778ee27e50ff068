import type { AnyRecord, EventDossier, EventRecord } from "@variorum/core";
import { sql } from "kysely";
import { cutDossier } from "../../reads/events/cut-dossier.ts";
import { levelOf } from "../../tables/record-table.ts";
import type { WriteStore } from "../../write-store.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { DecidedPut } from "../records/put-record.ts";

/** Finds the events that a unit holds whole. */
export interface WholeEvents {
  /**
   * The dossiers of the events of a unit that will be written, when all there is of them stands in it: events and claims
   * are new, everything they name is public, and nothing links it to anything else. `undefined` when one is not so.
   */
  dossiersOf(puts: readonly DecidedPut[]): readonly EventDossier[] | undefined;
}

const OF_ROWS: ReadonlySet<string> = new Set(["actor", "place", "report", "passage", "event", "claim"]);
const NONE = new Map<string, never>();

/** Begins to look for whole events within a change. */
export async function startWholeEvents(store: WriteStore, { lookup }: OpenChange): Promise<WholeEvents> {
  const apart = await findApart(store);
  const isPlain = (record: AnyRecord): boolean => levelOf(record) === "public" && !apart.has(record.id);
  return {
    dossiersOf: (puts) => {
      const events = new Map<string, EventRecord>();
      for (const { record, outcome } of puts)
        if (record.kind === "event" && outcome === "created") events.set(record.id, record);
      if (!puts.every((put) => isWhole(put, events) && isPlain(put.record))) return undefined;
      const own = new Map(puts.map(({ record }) => [record.id as string, record]));
      const claims = Map.groupBy(
        // What a reviewer rejected is on no event: nobody said it.
        [...own.values()]
          .filter((record) => record.kind === "claim")
          .filter(({ review }) => review.status !== "rejected"),
        ({ event }) => event,
      );
      const records = { get: (id: string) => own.get(id) ?? lookup.get(id) };
      const gathered = { records, claims, questions: NONE, judgements: [], links: NONE };
      const dossiers = [...events.values()].map((event) => cutDossier(gathered, event));
      return dossiers.every((dossier) => namedIn(dossier).every(isPlain)) ? dossiers : undefined;
    },
  };
}

function isWhole({ record, outcome }: DecidedPut, events: ReadonlyMap<string, EventRecord>): boolean {
  if (!OF_ROWS.has(record.kind)) return false;
  if (record.kind === "claim") return outcome === "created" && events.has(record.event);
  return outcome === "created" || outcome === "unchanged" || outcome === "already-put";
}

function namedIn({ parents, actors, places, reports, passages }: EventDossier): readonly AnyRecord[] {
  return [...parents, ...actors, ...places, ...reports, ...passages];
}

/** Ids that are hidden, or that a link or a merge joins to another: what names them is not told by its unit alone. */
async function findApart({ engine: { db } }: WriteStore): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select id from hidden_record where why <> 'stays_here'
    union select a from link where relation = 'same_as' and judgement = 'positive' and retired_in is null
    union select b from link where relation = 'same_as' and judgement = 'positive' and retired_in is null
    union select id from record_state where state = 'merged' and retired_in is null
    union select "into" from record_state where state = 'merged' and retired_in is null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
