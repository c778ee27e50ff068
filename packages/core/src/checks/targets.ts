import { ACTS } from "../vocabulary/acts.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { defineCheck, found } from "./record-check.ts";

/** A claim about an earlier claim names it. */
export const targets = defineCheck({
  id: "targets",
  kinds: ["claim"],
  statement:
    "Confirming, retracting and correcting name the claim they answer, or the one they replace; no claim answers itself.",
  check(record) {
    const named = [...record.targets, ...(record.supersedes === undefined ? [] : [record.supersedes])];
    if (named.includes(record.id)) {
      return [
        found(record, {
          code: "claim.targets-itself",
          path: ["targets"],
          message: `${record.id} answers itself`,
          hint: "Name the earlier claim",
        }),
      ];
    }
    if (!entryOf(ACTS, record.act).needsTarget || named.length > 0) return [];
    return [
      found(record, {
        code: "claim.target-needed",
        path: ["targets"],
        message: `The act "${record.act}" must name the claim it answers`,
        hint: "Add targets",
      }),
    ];
  },
});
