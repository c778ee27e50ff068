import { ASSESSMENT_SCHEMES } from "../vocabulary/assessment-schemes.ts";
import { defineCheck, found } from "./record-check.ts";

/** An assessment uses a value of its scheme. */
export const assessmentValue = defineCheck({
  id: "assessment-value",
  kinds: ["assessment"],
  statement: "The value of an assessment is one of its scheme's, where the scheme has a closed list.",
  check(record) {
    const values = ASSESSMENT_SCHEMES.find(({ id }) => id === record.scheme)?.values;
    if (values === undefined || values.some(({ id }) => id === record.value)) return [];
    return [
      found(record, {
        code: "vocabulary.unknown",
        path: ["value"],
        message: `"${record.value}" is no value of ${record.scheme}`,
        hint: `Use one of: ${values.map(({ id }) => id).join(", ")}`,
        raw: record.value,
      }),
    ];
  },
});
