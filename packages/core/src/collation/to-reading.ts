import type { ActorId } from "../records/ids.ts";
import type { Carrier, Holding, Reading } from "./collation.ts";
import type { DraftHolding, DraftReading } from "./draft.ts";
import type { Entry } from "./entry.ts";

const NOBODY: readonly ActorId[] = [];

function toCarrier({ claim, copy, reports }: Entry): Carrier {
  const { id, attribution } = claim;
  const through = attribution.length < 2 ? NOBODY : attribution.slice(1).map(({ actor }) => actor);
  return copy === undefined ? { claim: id, through, reports } : { claim: id, through, reports, copy };
}

function actsOf(entries: readonly Entry[]): Holding["acts"] {
  const acts = entries.map(({ claim }) => claim.act);
  return acts.length < 2 ? acts : [...new Set(acts)].sort();
}

/** The date at which a voice last said it, as the claim writes it. */
function saidAt(entries: readonly Entry[]): string | undefined {
  let last: Entry | undefined;
  for (const entry of entries) {
    if (entry.claim.utteredAt === undefined || entry.said === undefined) continue;
    if (
      last?.said === undefined ||
      entry.said.last > last.said.last ||
      (entry.said.last === last.said.last && entry.said.first > last.said.first)
    )
      last = entry;
  }
  return last?.claim.utteredAt;
}

function toHolding({ voice, state, reason, entries }: DraftHolding): Holding {
  const said = saidAt(entries);
  return {
    // The canonical id of an actor is that of one of them.
    voice: voice as ActorId,
    state,
    ...(reason === undefined ? {} : { reason }),
    acts: actsOf(entries),
    ...(said === undefined ? {} : { saidAt: said }),
    carriers: entries.map(toCarrier).sort((a, b) => (a.claim < b.claim ? -1 : 1)),
  };
}

/** Turns a reading that the rules are done with into what a collation shows of it. */
export function toReading(draft: DraftReading): Reading {
  const { id, value, polarity, periodText, placeId, isHedged, implied, holdings } = draft;
  return {
    id,
    value,
    polarity,
    ...(periodText === undefined ? {} : { period: periodText }),
    ...(placeId === undefined ? {} : { place: placeId }),
    isHedged,
    ...(implied === undefined ? {} : { implied }),
    holdings: holdings.map(toHolding),
  };
}
