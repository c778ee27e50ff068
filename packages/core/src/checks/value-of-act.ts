import { ACTS } from "../vocabulary/acts.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { defineCheck, found } from "./record-check.ts";

/** Silence on record carries no value, and every other act carries one. */
export const valueOfAct = defineCheck({
  id: "value-of-act",
  kinds: ["claim"],
  statement: "A claim has a value exactly when its act states something.",
  check(record) {
    const { hasValue } = entryOf(ACTS, record.act);
    if (hasValue === (record.value !== undefined)) return [];
    return hasValue
      ? [
          found(record, {
            code: "claim.value-missing",
            path: ["value"],
            message: `The act "${record.act}" states something, but there is no value`,
            hint: "Add value, or use decline_to_comment or unable_to_verify",
          }),
        ]
      : [
          found(record, {
            code: "claim.value-not-allowed",
            path: ["value"],
            message: `The act "${record.act}" carries no value`,
            hint: "Remove value",
          }),
        ];
  },
});
