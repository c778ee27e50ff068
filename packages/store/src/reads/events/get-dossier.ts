import type { EventDossier, EventId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "../records/as-of.ts";
import { findDossiers } from "./find-dossiers.ts";
import { notFound } from "../records/not-found.ts";

/**
 * Gives all that the accounts of an event are collated from, as far as it may be shown.
 *
 * Order: each list by id, as bytes.
 * Throws: `store.not-found`.
 */
export async function getDossier(store: ReadStore, id: EventId, options: AsOf = {}): Promise<EventDossier> {
  const [dossier] = await findDossiers(store, [id], options);
  if (dossier === undefined) throw notFound(id, options.asOf);
  return dossier;
}
