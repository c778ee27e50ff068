import { kindOfId } from "../records/record-kind.ts";
import { defineCheck, found } from "./record-check.ts";

/** A link joins two different records of the kind it names. */
export const linkOfOneKind = defineCheck({
  id: "link-of-one-kind",
  kinds: ["link"],
  statement: "A link joins two different records of the kind it names.",
  check(record) {
    if (record.a === record.b)
      return [
        found(record, {
          code: "link.same-record",
          path: ["b"],
          message: `The link joins ${record.a} to itself`,
          raw: record.b,
        }),
      ];
    return (["a", "b"] as const)
      .filter((end) => kindOfId(record[end]) !== record.of)
      .map((end) =>
        found(record, {
          code: "link.kind",
          path: [end],
          message: `${record[end]} is no ${record.of}`,
          hint: `Name two records of kind ${record.of}`,
          raw: record[end],
        }),
      );
  },
});
