import { defineCheck, found } from "./record-check.ts";

/** A judgement compares different claims. */
export const judgementClaims = defineCheck({
  id: "judgement-claims",
  kinds: ["judgement"],
  statement: "A judgement is about at least two different claims.",
  check(record) {
    if (new Set(record.claims).size >= 2) return [];
    return [
      found(record, {
        code: "judgement.too-few-claims",
        path: ["claims"],
        message: "A judgement names one claim twice",
        hint: "Name two different claims",
      }),
    ];
  },
});
