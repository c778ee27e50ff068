import "server-only";
import { type AnyRecord, collate, dossierOf, EventId } from "@variorum/core";
import { buildActor, buildEvent, buildPassage, buildPlace, buildReport } from "@variorum/core/testing";
import { words } from "../../wording/words.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";

const actor = (slug: string, value: string, more = {}) =>
  buildActor({ id: `act:${slug}`, names: [{ value, lang: "en", use: "preferred" }], ...more });

/** The first step of a chain: who vouches. */
export const buildStep = (slug: string, more = {}) => ({
  actor: `act:${slug}`,
  role: "originator",
  form: "indirect_quote",
  basis: "explicit",
  ...more,
});

/** The last step of a chain: the paper that printed it. */
export const GAZETTE = { actor: "act:gazette", role: "publisher", form: "republication", basis: "external" };

const WORLD: readonly AnyRecord[] = [
  actor("northern-front", "Northern Front"),
  actor("army", "The army", { type: "armed_force" }),
  actor("gazette", "The Gazette", { type: "media_outlet" }),
  actor("villagers", "Villagers", { type: "unidentified_group" }),
  buildPlace(),
  buildReport(),
  buildReport({ id: "rep:gazette-2024-03-05", publishedAt: "2024-03-05" }),
  buildPassage(),
];

/** Builds the event of two sides that tests of views share, with the given claims and what else is needed. */
export function buildQuestionViewContext(claims: readonly AnyRecord[], event = {}): QuestionViewContext {
  const sides = [
    { id: "front", label: [{ value: "The front", lang: "en" }], actors: ["act:northern-front"] },
    { id: "state", label: [{ value: "The state", lang: "en" }], actors: ["act:army"] },
  ];
  const record = buildEvent({ sides, ...event });
  const dossier = dossierOf([...WORLD, record, ...claims], EventId.parse(record.id));
  if (dossier === undefined) throw new RangeError("The event is among the records");
  return { dossier, collation: collate(dossier), records: RecordsAtHand.fromDossier(dossier), words };
}
