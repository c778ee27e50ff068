import { defineCheck, found } from "./record-check.ts";

/** Every language of a record's names has exactly one preferred name. */
export const preferredName = defineCheck({
  id: "preferred-name",
  kinds: ["actor", "place"],
  statement: "Names have exactly one preferred name in each language.",
  check(record) {
    const preferred = new Map<string, number>();
    for (const { lang, use } of record.names)
      preferred.set(lang, (preferred.get(lang) ?? 0) + (use === "preferred" ? 1 : 0));
    return [...preferred]
      .filter(([, count]) => count !== 1)
      .map(([lang, count]) =>
        found(record, {
          code: "actor.preferred-name",
          path: ["names"],
          message: `Cannot tell the name of ${record.id} in "${lang}": ${count} of its names are preferred, expected 1`,
          hint:
            count === 0 ? "Mark one name of that language as preferred" : "Mark the others as alias, acronym or former",
        }),
      );
  },
});
