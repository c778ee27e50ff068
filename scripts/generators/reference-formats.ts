import { ARTICLE_FORMAT } from "../../apps/cli/src/drafting/article-format.ts";
import { formatIds, loadImporter } from "@variorum/formats/read";
import { code, referencePage, table, type Generator } from "./generator.ts";

/** The page on what can be read. */
export const referenceFormats: Generator = {
  name: "reference-formats",
  generate: async () => {
    const importers = [...(await Promise.all(formatIds.map((id) => loadImporter(id)))), ARTICLE_FORMAT];
    const rows = importers.map(({ id, title, recognisedBy, mapping, totals }) => [
      code(id),
      title,
      recognisedBy,
      code(mapping),
      totals.map(code).join(", "),
    ]);
    return [
      referencePage({
        path: "docs/reference/formats.md",
        title: "Formats",
        sentence: "Every format that `variorum import` and `variorum check` can read.",
        source: "packages/formats/src/registry.ts",
        body: [
          "A format is recognised by its content; `--format` names it where that is not enough.",
          "",
          ...table(["id", "what it is", "told by", "mapping", "control totals"], rows),
        ],
      }),
    ];
  },
};
