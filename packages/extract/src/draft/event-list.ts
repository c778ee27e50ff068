import {
  dayToIsoDate,
  derivedId,
  EVENT_TYPES,
  type EventId,
  EventRecord,
  type EventType,
  type PlaceId,
  type Sha256,
} from "@variorum/core";
import type { PlacedFinding } from "../claims/finding.ts";
import { findDatelinePlace, type PlaceMention } from "../entities/find-places.ts";
import type { ParsedText } from "../text/parse-text.ts";
import { EVENT_WORDS } from "../vocabulary/event-words.ts";
import type { PlaceList } from "./place-list.ts";

/** The events of a draft: the one that the text is about, and one for each other time that it counts things of. */
export interface EventList {
  of(finding: PlacedFinding): EventId;
  /** Order: the main event first. */
  all(): readonly EventRecord[];
}

/** What events are drafted from. */
export interface EventSources {
  readonly parsed: ParsedText;
  readonly places: readonly PlaceMention[];
  readonly placeList: PlaceList;
  readonly mainDay: number | undefined;
  readonly textSha256: string;
  readonly sha256: Sha256;
}

/** How many sentences and places tell what and where the event was. */
const LEAD = 6;
const MOST_PLACES = 2;

/** The type of event that most words of the lead point to, the most telling first. */
export function readEventType({ tokens, sentences }: ParsedText): EventType {
  const end = sentences[LEAD - 1]?.to ?? tokens.length;
  const words = tokens.slice(0, end).map(({ lower }) => lower);
  let best: EventType = "statement_or_other";
  let most = 0;
  for (const [type, telling] of EVENT_WORDS) {
    const count = words.filter((word) => telling.includes(word)).length;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}

function labelOf(type: EventType, place: string | undefined, when: string | undefined): string {
  const label = EVENT_TYPES.find(({ id }) => id === type)?.label ?? type;
  const first = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return [first, place, when].filter((part) => part !== undefined).join(", ");
}

/** Drafts the main event, with a label of its type, place and day that takes nobody's side. */
export function startEventList(sources: EventSources): EventList {
  const { parsed, places, placeList, mainDay, textSha256, sha256 } = sources;
  const type = readEventType(parsed);
  const named = places.filter(({ sentence }) => sentence < LEAD).slice(0, MOST_PLACES);
  // Where a dispatch was written is where it happened only if it names no other place.
  const lead = named.length > 0 ? named : findDatelinePlace(parsed);
  const when = mainDay === undefined ? undefined : dayToIsoDate(mainDay);
  const build = (
    key: readonly string[],
    label: string,
    kind: EventType,
    day: string | undefined,
    where: readonly PlaceId[],
  ): EventRecord =>
    EventRecord.parse({
      kind: "event",
      id: derivedId("event", [textSha256, ...key], sha256),
      type: kind,
      label: [{ value: label, lang: "en" }],
      anchor: { ...(day === undefined ? {} : { when: day }), where, basis: "editorial" },
      identifiers: [],
      sensitivity: { level: "public", reasons: [] },
    });
  const main = build(["main"], labelOf(type, lead[0]?.name, when), type, when, [
    ...new Set(lead.map((place) => placeList.idOf(place))),
  ]);
  const events = new Map<string, EventRecord>();
  return {
    of: ({ isBackground, count, period }) => {
      // What is told of another time must not be compared with the main event's numbers.
      if (!isBackground || count === undefined) return main.id;
      const key = period ?? "";
      const known =
        events.get(key) ??
        build(
          ["background", key],
          labelOf("statement_or_other", "background", period),
          "statement_or_other",
          period,
          [],
        );
      events.set(key, known);
      return known.id;
    },
    all: () => [main, ...events.values()],
  };
}
