import { defineCheck, found } from "./record-check.ts";

/** A scope is either stated or empty. */
export const scopeStated = defineCheck({
  id: "scope-stated",
  kinds: ["claim"],
  statement: "A scope with a period or a place is stated, and one without either is not.",
  check(record) {
    const { period, place, asOf, stated } = record.scope;
    const hasScope = period !== undefined || place !== undefined || asOf !== undefined;
    if (hasScope === stated) return [];
    return [
      found(record, {
        code: "claim.scope-not-stated",
        path: ["scope", "stated"],
        message: `The scope says stated: ${String(stated)}, and ${hasScope ? "gives a period or place" : "gives none"}`,
        hint: "Leave stated out: it follows from period, place and as_of",
      }),
    ];
  },
});
