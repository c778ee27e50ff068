import { passageId } from "../records/derived-ids.ts";
import { defineCheck, found, getOf } from "./record-check.ts";

/** A passage holds the very characters that stand at its position. */
export const passageText = defineCheck({
  id: "passage-text",
  kinds: ["passage"],
  statement:
    "The text of the report, cut at start and end, is the passage's own words; its id follows from text and position.",
  check(record, { lookup, sha256 }) {
    const { start, end, exact } = record;
    const report = getOf(lookup, "report", record.report);
    if (report === undefined) return [];
    const state = report.text;
    if (state === undefined) {
      return [
        found(record, {
          code: "passage.text-differs",
          path: ["report"],
          message: `Cannot cut a passage from ${report.id}: it has no text`,
          hint: "Give the report its text, or only its hash, bytes and length",
        }),
      ];
    }
    if (start >= end || end > state.length || end - start !== exact.length) {
      return [
        found(record, {
          code: "passage.out-of-range",
          path: ["start"],
          message: `Cannot cut ${start}–${end} from ${report.id}: its text has ${state.length} characters and the passage ${exact.length}`,
          raw: exact,
        }),
      ];
    }
    if (record.id !== passageId(state.sha256, start, end, sha256)) {
      return [
        found(record, {
          code: "passage.text-differs",
          path: ["id"],
          message: `Wrong id ${record.id}: it does not follow from the text and the position`,
          hint: `Use ${passageId(state.sha256, start, end, sha256)}`,
        }),
      ];
    }
    const text = lookup.text(state.sha256);
    if (text === undefined) {
      return [
        found(record, {
          severity: "warning",
          code: "passage.text-not-held",
          path: ["exact"],
          message: `Words of ${report.id} not checked: its text is not held`,
          raw: exact,
        }),
      ];
    }
    if (text.slice(start, end) === exact) return [];
    return [
      found(record, {
        code: "passage.text-differs",
        path: ["exact"],
        message: `Other words stand at ${start}–${end} of ${report.id}`,
        hint: "Quote the words again, so that their position is found anew",
        raw: exact,
      }),
    ];
  },
});
