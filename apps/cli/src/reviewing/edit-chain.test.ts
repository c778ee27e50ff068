import { type ActorId, type AnyRecord, type AttributionStep, type Lookup } from "@variorum/core";
import { buildActor, buildClaim, buildPassage, buildReport } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { editChain } from "./edit-chain.ts";

const TEXT =
  "The Dock Watch met. Harbour Radio reported, citing the Union, that it had burnt. It claimed three were hurt.";

const named = (id: string, value: string) => buildActor({ id, names: [{ value, lang: "en", use: "preferred" }] });

const passage = buildPassage({ exact: "It claimed three were hurt", report: "rep:r" });
const records: readonly AnyRecord[] = [
  ...[
    ["act:union", "the Union"],
    ["act:radio", "Harbour Radio"],
    ["act:watch", "Dock Watch"],
    ["act:it", "It"],
    ["act:far", "Far Away"],
    ["act:paper", "The Paper"],
  ].map(([id, name]) => named(id ?? "", name ?? "")),
  passage,
  buildReport({
    id: "rep:r",
    publisher: "act:paper",
    text: { sha256: "a".repeat(64), bytes: TEXT.length, length: TEXT.length, normalization: "none" },
  }),
];
const held: Lookup = { get: (id) => records.find((record) => record.id === id), text: () => TEXT };

const step = (actor: string, role: AttributionStep["role"], more: object = {}) =>
  ({ actor, role, form: "indirect_quote", basis: "explicit", ...more }) as AttributionStep;

const pointed = [
  step("act:union", "originator", { basis: "anaphora", cue: "claimed", alternatives: ["act:radio"], note: "which" }),
  step("act:radio", "relay", { basis: "inherited" }),
  step("act:paper", "publisher"),
];
const spoken = [
  step("act:union", "originator"),
  step("act:watch", "spokesperson", { cue: "said" }),
  step("act:paper", "publisher"),
];
const ownVoice = [step("act:paper", "originator", { form: "own_voice" })];

const edited = (attribution: readonly AttributionStep[], edit: { by?: string; through?: readonly string[] }) =>
  editChain(
    { ...buildClaim({ evidence: [{ passage: passage.id, role: "content" }] }), attribution: [...attribution] },
    edit as { by?: ActorId; through?: readonly ActorId[] },
    held,
  );

describe("editChain", () => {
  test.each([
    [
      "settles what the words left open, where the same one is named again",
      pointed,
      "act:union",
      [step("act:union", "originator", { basis: "anaphora", cue: "claimed", note: "which" }), ...pointed.slice(1)],
    ],
    [
      "lets words that point go on pointing, to the other one, who then passes nothing on",
      pointed,
      "act:radio",
      [step("act:radio", "originator", { basis: "anaphora", cue: "claimed" }), step("act:paper", "publisher")],
    ],
    [
      "lets words that point go on pointing, to somebody new, and keeps who passed it on",
      pointed,
      "act:far",
      [step("act:far", "originator", { basis: "anaphora", cue: "claimed" }), ...pointed.slice(1)],
    ],
    [
      "lets a spokesperson speak for themselves, with their own words",
      spoken,
      "act:watch",
      [step("act:watch", "originator", { cue: "said" }), step("act:paper", "publisher")],
    ],
    ["keeps the spokesperson of another body", spoken, "act:far", [step("act:far", "originator"), ...spoken.slice(1)]],
    ["makes the publisher speak for itself", pointed, "act:paper", ownVoice],
    [
      "makes the publisher pass on what somebody said whom the words name",
      ownVoice,
      "act:it",
      [step("act:it", "originator"), step("act:paper", "publisher")],
    ],
    [
      "tells that an earlier sentence names the one who speaks",
      ownVoice,
      "act:watch",
      [step("act:watch", "originator", { basis: "inherited" }), step("act:paper", "publisher")],
    ],
    [
      "tells that the text does not name the one who speaks",
      [step("act:it", "originator", { basis: "unknown" }), step("act:paper", "publisher")],
      "act:far",
      [step("act:far", "originator", { basis: "external" }), step("act:paper", "publisher")],
    ],
  ])("%s", (_title, chain, by, expected) => {
    expect(edited(chain, { by })).toEqual(expected);
  });

  test("puts those who passed it on in the order named, each with what was known of it, and the publisher last", () => {
    expect(edited(pointed, { through: ["act:watch", "act:radio", "act:paper", "act:union"] })).toEqual([
      pointed[0],
      step("act:watch", "relay", { basis: "inherited" }),
      step("act:radio", "relay", { basis: "inherited" }),
      step("act:paper", "publisher"),
    ]);
    expect(edited(pointed, { through: [] })).toEqual([pointed[0], step("act:paper", "publisher")]);
  });

  test("puts right both at once", () => {
    const chain = edited(ownVoice, { by: "act:union", through: ["act:radio"] });
    expect(chain.map(({ actor, role }) => [actor, role])).toEqual([
      ["act:union", "originator"],
      ["act:radio", "relay"],
      ["act:paper", "publisher"],
    ]);
  });
});
