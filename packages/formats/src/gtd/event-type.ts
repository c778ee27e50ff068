import type { EventType } from "@variorum/core";

/** Codes that tell the sort of event; 0 where a code is not given. */
export interface GtdCodes {
  readonly attack: number;
  readonly target: number;
  readonly weapon: number;
  readonly isSuicide: boolean;
}

// Police, military, and groups under arms: there the target can fight back.
const ARMED_TARGETS = new Set([3, 4, 17]);
const CHEMICAL = 2;

/**
 * Types of events by attacktype1. Assaults depend on who was attacked.
 *
 * Source: GTD Codebook (2021), attacktype1, targtype1, weaptype1 and suicide.
 */
const byAttack: ReadonlyMap<number, EventType> = new Map([
  [3, "explosion"],
  [4, "abduction"],
  [5, "abduction"],
  [6, "abduction"],
  [7, "destruction_of_property"],
]);
const ASSAULTS = new Set([1, 2, 8]);

/** Gives our type of the event. */
export function eventTypeOf({ attack, target, weapon, isSuicide }: GtdCodes): EventType {
  if (isSuicide) return "suicide_attack";
  if (weapon === CHEMICAL) return "chemical_attack";
  if (ASSAULTS.has(attack)) return ARMED_TARGETS.has(target) ? "battle" : "attack_on_civilians";
  return byAttack.get(attack) ?? "statement_or_other";
}
