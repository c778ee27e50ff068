import { SearchFilter } from "@variorum/store/read";
import { code, referencePage, table, type Generator } from "./generator.ts";

/** The page on the names by which addresses and `--where` choose. */
export const referenceFilter: Generator = {
  name: "reference-filter",
  generate: async () => [
    referencePage({
      path: "docs/reference/filter.md",
      title: "Filter",
      sentence: "Every name by which addresses of the site and `--where` choose among claims.",
      source: "packages/store/src/reads/claims/claim-filter.ts",
      body: [
        "A name given twice means any of its values; different names mean all of them. A name or value that is not known is refused with the nearest one that is.",
        "`q` and `status` read the present state, and are refused beside `as_of`.",
        "",
        ...table(
          ["name", "value"],
          Object.entries(SearchFilter.shape).map(([name, of]) => [code(name), of.meta()?.description ?? ""]),
        ),
      ],
    }),
  ],
};
