import { EVENT_TYPES, type EventType } from "@variorum/core";

const bySubEvent = new Map<string, EventType>(
  EVENT_TYPES.flatMap(({ id, acled }) => acled.map((name) => [name.toLowerCase(), id] as const)),
);

/**
 * Types of events where no sub-event type tells more, those of exports before 2019 among them.
 *
 * Source: ACLED Codebook (2024), event types and disorder types; ACLED Codebook 8 (2017), event types.
 */
const byEvent = new Map<string, EventType>([
  ["battles", "battle"],
  ["battle-no change of territory", "battle"],
  ["battle-government regains territory", "territory_change"],
  ["battle-non-state actor overtakes territory", "territory_change"],
  ["non-violent transfer of territory", "territory_change"],
  ["headquarters or base established", "military_movement"],
  ["explosions/remote violence", "explosion"],
  ["remote violence", "explosion"],
  ["violence against civilians", "attack_on_civilians"],
  ["protests", "protest"],
  ["riots", "riot"],
  ["demonstrations", "protest"],
  ["strategic developments", "statement_or_other"],
  ["strategic development", "statement_or_other"],
]);

/** What the row says of the sort of event. */
export interface AcledKinds {
  readonly subEvent: string;
  readonly event: string;
  readonly disorder: string;
  readonly firstActor: string;
}

/** Gives our type of the event by the narrowest of ACLED's that is known; `undefined` when none is. */
export function eventTypeOf({ subEvent, event, disorder, firstActor }: AcledKinds): EventType | undefined {
  const names = [subEvent, event, disorder].map(spelt);
  // Until 2018 both were one type, told apart by who acted.
  if (names.includes("riots/protests")) return firstActor.startsWith("Rioters") ? "riot" : "protest";
  return names.map((name) => bySubEvent.get(name) ?? byEvent.get(name)).find((type) => type !== undefined);
}

/** Real files have both words in two spellings. */
function spelt(name: string): string {
  return name.toLowerCase().replace("demostrations", "demonstrations").replace("protestors", "protesters");
}
