import { defineCheck, found } from "./record-check.ts";

/** What a report states of its text is true of the text that is held. */
export const reportText = defineCheck({
  id: "report-text",
  kinds: ["report"],
  statement: "Hash and length of a report's text are those of the text that is held.",
  check(record, { lookup, sha256 }) {
    const state = record.text;
    const text = state === undefined ? undefined : lookup.text(state.sha256);
    if (state === undefined || text === undefined) return [];
    if (text.length === state.length && sha256(text) === state.sha256) return [];
    return [
      found(record, {
        code: "report.hash-differs",
        path: ["text"],
        message: `The text of ${record.id} is not the one its hash and length describe`,
        hint: "If the text was changed, record it as a new version of the report",
      }),
    ];
  },
});
