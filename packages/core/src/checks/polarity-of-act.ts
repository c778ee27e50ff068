import { ACTS } from "../vocabulary/acts.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { defineCheck, found } from "./record-check.ts";

/** Only denials and disclaimers are negative. */
export const polarityOfAct = defineCheck({
  id: "polarity-of-act",
  kinds: ["claim"],
  statement: "Polarity is negative exactly for denials and disclaimers of responsibility.",
  check(record) {
    const expected = entryOf(ACTS, record.act).polarity;
    if (record.polarity === expected) return [];
    return [
      found(record, {
        code: "claim.polarity-of-act",
        path: ["polarity"],
        message: `Polarity "${record.polarity}" does not fit the act "${record.act}": expected ${expected}`,
        hint: "Leave polarity out: it follows from the act",
        raw: record.polarity,
      }),
    ];
  },
});
