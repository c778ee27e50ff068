import { defineCheck, found } from "./record-check.ts";

/** A review names who reviewed, and a double review two people. */
export const doubleReview = defineCheck({
  id: "double-review",
  kinds: ["claim"],
  statement: "A review names its reviewer, a double review two different people.",
  check(record) {
    const people = new Set(record.review.by).size;
    if (record.review.status === "unreviewed") return [];
    if (people === 0)
      return [
        found(record, {
          code: "review.person-missing",
          path: ["review", "by"],
          message: `The review "${record.review.status}" names nobody`,
          hint: "Add by",
        }),
      ];
    if (record.review.status !== "double_reviewed" || people >= 2) return [];
    return [
      found(record, {
        code: "review.one-person",
        path: ["review", "by"],
        message: "A double review names one person: expected two different people",
        hint: "Add the second reviewer, or use single_reviewed",
      }),
    ];
  },
});
