import { defineCheck, found } from "./record-check.ts";

/** A date of publication says how it is known. */
export const publishedWithBasis = defineCheck({
  id: "published-with-basis",
  kinds: ["report"],
  statement: "A report has a date of publication exactly when it says how that date is known.",
  check(record) {
    if ((record.publishedAt === undefined) === (record.publishedAtBasis === undefined)) return [];
    const missing = record.publishedAt === undefined ? "publishedAt" : "publishedAtBasis";
    return [
      found(record, {
        code: "record.missing-key",
        path: [missing],
        message: `Cannot find "${missing}": a date and its basis are given together`,
        hint: `Add ${missing}`,
      }),
    ];
  },
});
