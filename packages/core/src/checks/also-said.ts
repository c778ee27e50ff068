import { ACTS } from "../vocabulary/acts.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { defineCheck, found } from "./record-check.ts";

/** Predictions, pledges and opinions are kept, and enter no comparison. */
export const alsoSaid = defineCheck({
  id: "also-said",
  kinds: ["claim"],
  statement: "Predictions, pledges and opinions answer the other_statement question of their event.",
  check(record) {
    if (!entryOf(ACTS, record.act).isAlsoSaid || record.topic === "other_statement") return [];
    return [
      found(record, {
        code: "claim.act-of-topic",
        path: ["act"],
        message: `The act "${record.act}" enters no comparison`,
        hint: "Use topic other_statement",
        raw: record.act,
      }),
    ];
  },
});
