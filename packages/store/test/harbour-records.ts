import {
  type AnyRecord,
  ClaimRecord,
  passageAround,
  passageId,
  type PassageRecord,
  Population,
  standardQuestionId,
  type EventRecord,
  Topic,
} from "@variorum/core";
import { buildActor, buildClaim, buildEvent, buildPassage, buildPlace, buildReport } from "@variorum/core/testing";
import { sha256 } from "../src/sha256.ts";

/*
 * A small invented world that every suite uses: fighting at Harbour Town, told by a front and an army in one report.
 */

/** Text of the gazette's report; the emoji and the Arabic stand before the words that are quoted. */
export const TEXT =
  "🔥 Fighting at Harbour Town (ميناء), 2 March. The front admits that two soldiers of its own were killed. " +
  "The army says that at least 20 fighters of the front were killed. A spokesman declined to comment on the fire.";

export const front = buildActor();
export const army = buildActor({
  id: "act:coast-army",
  type: "armed_force",
  names: [
    { value: "Coast Army", lang: "en", use: "preferred" },
    { value: "جيش الساحل", lang: "ar", use: "preferred" },
  ],
});
export const gazette = buildActor({
  id: "act:gazette",
  type: "media_outlet",
  names: [{ value: "The Gazette", lang: "en", use: "preferred" }],
});
export const town = buildPlace();
export const event = buildEvent({
  sides: [
    { id: "state", label: [{ value: "State", lang: "en" }], actors: [army.id] },
    { id: "front", label: [{ value: "Front", lang: "en" }], actors: [front.id] },
  ],
});

/** A report with a text of its own. */
export function reportWith(text: string, overrides: Readonly<Record<string, unknown>> = {}) {
  const bytes = Buffer.byteLength(text);
  return buildReport({
    text: { sha256: sha256(text), bytes, length: text.length, normalization: "none" },
    ...overrides,
  });
}

export const report = reportWith(TEXT);

/** The passage of a report's text that holds some words. */
export function passageOf(words: string, text: string = TEXT, of: string = report.id): PassageRecord {
  const start = text.indexOf(words);
  const end = start + words.length;
  return buildPassage({
    id: passageId(sha256(text), start, end, sha256),
    report: of,
    start,
    end,
    ...passageAround(text, start, end),
  });
}

/** A claim on a standard question, by one actor through the gazette, quoting a passage. */
export function claimOf(
  id: string,
  passage: PassageRecord,
  overrides: Readonly<Record<string, unknown>> & { readonly by?: string; readonly on?: EventRecord } = {},
): ClaimRecord {
  const { by = front.id, on = event, ...others } = overrides;
  const topic = Topic.parse(others["topic"] ?? "killed");
  const asked = "population" in others ? others["population"] : { of: [front.id], who: "all", unit: "person" };
  const population = asked === undefined ? undefined : Population.parse(asked);
  const key = { event: on.id, topic, ...(population === undefined ? {} : { population }) };
  return buildClaim({
    id,
    event: on.id,
    topic,
    question: standardQuestionId(key, sha256),
    attribution: [
      { actor: by, role: "originator", form: "indirect_quote", basis: "explicit" },
      { actor: gazette.id, role: "publisher", form: "republication", basis: "external" },
    ],
    evidence: [{ passage: passage.id, role: "content" }],
    ...others,
    ...(population === undefined ? {} : { population }),
  });
}

export const frontPassage = passageOf("two soldiers of its own were killed");
export const armyPassage = passageOf("at least 20 fighters of the front were killed");
export const frontClaim = claimOf("clm:front-own-killed", frontPassage);
export const armyClaim = claimOf("clm:army-front-killed", armyPassage, {
  by: army.id,
  act: "assert",
  value: { lower: 20, upper: null, qualifier: "at_least", unit: "person", raw: "at least 20" },
});

/** Every record of the world, each after those that it names. */
export const RECORDS: readonly AnyRecord[] = [
  front,
  army,
  gazette,
  town,
  report,
  frontPassage,
  armyPassage,
  event,
  frontClaim,
  armyClaim,
];

/** The texts of the world, under their hashes. */
export const TEXTS: ReadonlyMap<string, string> = new Map([[sha256(TEXT), TEXT]]);

/** As claimOf, on a curated question, which has its topic and population itself. */
export function claimOnQuestion(
  id: string,
  passage: PassageRecord,
  question: string,
  overrides: Parameters<typeof claimOf>[2] = {},
): ClaimRecord {
  const { topic: _topic, population: _population, ...claim } = claimOf(id, passage, overrides);
  return ClaimRecord.parse({ ...claim, question });
}
