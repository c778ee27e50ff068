import type { Side } from "../records/event.ts";
import type { EventDossier } from "./dossier.ts";
import type { Identities } from "./identities.ts";

/** Gives the sides of an event: its own, else those of the nearest larger event, else those of a linked event. */
function sidesOf({ event, parents, linkedEvents }: EventDossier): readonly Side[] {
  const linked = [...linkedEvents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [event, ...parents, ...linked].find(({ sides }) => sides !== undefined)?.sides ?? [];
}

/**
 * Tells the side of an actor: the one that lists it, or a body that it belongs to or speaks for by an undisputed tie.
 * Allies and those who only take orders are on no side of their own accord.
 */
export function sidesByActor(
  dossier: EventDossier,
  { actors, bodiesBehind }: Identities,
): (actor: string) => string | undefined {
  const direct = new Map<string, string>();
  for (const { id, actors: members } of sidesOf(dossier)) {
    for (const member of members) if (!direct.has(actors.canonical(member))) direct.set(actors.canonical(member), id);
  }
  return (actor) => {
    for (const body of bodiesBehind(actor)) {
      const side = direct.get(body);
      if (side !== undefined) return side;
    }
    return undefined;
  };
}
