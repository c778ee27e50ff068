import { RECORD_KINDS } from "../records/record-kind.ts";
import { defineCheck, found } from "./record-check.ts";

/** What is listed as redacted is not there. */
export const redactedAbsent = defineCheck({
  id: "redacted-absent",
  kinds: RECORD_KINDS,
  statement: "A field that is listed as redacted is absent.",
  check(record) {
    return (record.redacted ?? []).flatMap(({ field }, index) =>
      Object.hasOwn(record, field)
        ? [
            found(record, {
              code: "redacted.present",
              path: ["redacted", index, "field"],
              message: `"${field}" is listed as redacted and present`,
              hint: `Remove ${field}`,
              raw: field,
            }),
          ]
        : [],
    );
  },
});
