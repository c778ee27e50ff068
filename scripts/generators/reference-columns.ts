import { describeColumns } from "@variorum/formats/write";
import { code, referencePage, table, type Generator } from "./generator.ts";

const KINDS = ["claim", "event", "actor", "place", "report", "question"] as const;

/** The page on the columns of tables, as bundles have them and pages give them. */
export const referenceColumns: Generator = {
  name: "reference-columns",
  generate: async () => [
    referencePage({
      path: "docs/reference/columns.md",
      title: "Columns of tables",
      sentence: "Every column of the tables that bundles are written in and that pages are given as.",
      source: "packages/formats/src/writers/describe-columns.ts",
      body: [
        "What begins with `_` is computed: pages and exports write it, and an import passes over it.",
        "",
        ...KINDS.flatMap((kind) => [
          `## ${kind}s`,
          "",
          ...table(
            ["column", "what it holds"],
            describeColumns(kind).map(({ name, description }) => [code(name), description]),
          ),
        ]),
      ],
    }),
  ],
};
