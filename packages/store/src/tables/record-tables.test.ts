import { type AnyRecord, canonicalJson, RECORD_KINDS } from "@variorum/core";
import {
  buildActor,
  buildAssessment,
  buildClaim,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPassage,
  buildPlace,
  buildQuestion,
  buildReport,
} from "@variorum/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../sha256.ts";
import { RECORD_TABLES, tableOf } from "./record-tables.ts";
import { VERSION_COLUMNS } from "./version-row.ts";

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((each) => each.trim() === each && !each.includes("\0"));
const level = fc.constantFrom("public", "restricted");
const note = fc.option(text, { nil: undefined }).map((each) => (each === undefined ? {} : { note: each }));
const sensitivity = level.map((each) => ({ sensitivity: { level: each, reasons: [] } }));

/** Records of every kind, with texts of any script. */
const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc
    .tuple(text, note, sensitivity)
    .map(([value, ...rest]) =>
      buildActor(Object.assign({ names: [{ value, lang: "und", use: "preferred" }] }, ...rest)),
    ),
  fc
    .tuple(text, note, sensitivity)
    .map(([value, ...rest]) =>
      buildPlace(Object.assign({ names: [{ value, lang: "und", use: "preferred" }] }, ...rest)),
    ),
  fc.tuple(text, note, sensitivity).map(([title, ...rest]) => buildReport(Object.assign({ title }, ...rest))),
  text.map((exact) => buildPassage({ exact, end: exact.length })),
  fc
    .tuple(text, note, sensitivity)
    .map(([value, ...rest]) => buildEvent(Object.assign({ label: [{ value, lang: "und" }] }, ...rest))),
  note.map((each) => buildQuestion(each)),
  fc.tuple(text, note, sensitivity).map(([cue, ...rest]) =>
    buildClaim(
      Object.assign(
        {
          attribution: [{ actor: "act:northern-front", role: "originator", form: "statement", basis: "explicit", cue }],
        },
        ...rest,
      ),
    ),
  ),
  text.map((rationale) => buildLink({ rationale })),
  text.map((rationale) => buildJudgement({ rationale })),
  text.map((rationale) => buildAssessment({ rationale })),
);

describe("a record table", () => {
  test("gives back from a row the record that it was made of", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const body = canonicalJson(record);
        const table = tableOf(record.kind);
        const row = table.toRow(record, {
          version: 1,
          recordedIn: 1,
          contentHash: sha256(body),
          source: undefined,
          body,
        });
        expect(table.fromRow(row)).toEqual(record);
        expect(Object.keys(row)).toEqual(Object.keys(table.columns));
      }),
    );
  });

  test.each(RECORD_KINDS.map((kind) => [kind, RECORD_TABLES[kind]] as const))(
    "of %s says what each column holds",
    (kind, table) => {
      expect(table.name).toBe(kind);
      expect(table.describes).not.toBe("");
      expect(Object.keys(table.columns).slice(0, 8)).toEqual(Object.keys(VERSION_COLUMNS));
      expect(Object.values(table.columns)).not.toContain("");
    },
  );

  test.each(["{", "{}", "null", ""])("throws store.damaged for a body of %j", (body) => {
    expect(() => RECORD_TABLES.actor.fromRow({ id: "act:x", body })).toThrow(
      expect.objectContaining({ code: "store.damaged" }),
    );
  });
});
