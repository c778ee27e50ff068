import { TableMapping } from "@variorum/formats/read";
import { code, referencePage, table, type Generator } from "./generator.ts";
import { type JsonSchema, toJsonSchema } from "./named-schemas.ts";
import { describeShape } from "./reference-records.ts";

/** The words for a value, with links to the page that explains the parts of records. */
function shapeOf(schema: JsonSchema): string {
  return describeShape(schema)
    .replaceAll("[Text](#text)", "text")
    .replaceAll(/\]\(#(\w+)\)/g, "](records.md#$1)");
}

/** The keys of an object, and under each those of the objects that it may be or hold. */
function keyRows(schema: JsonSchema, prefix = ""): readonly (readonly string[])[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, of]) => [
    [
      code(`${prefix}${key}`),
      shapeOf(of),
      required.has(key) ? "yes" : "",
      of.description ?? "",
      (of.examples ?? []).map((example) => code(String(example))).join(", "),
    ],
    ...[of.items ?? of, ...(of.anyOf ?? [])].flatMap((inner) => keyRows(inner, `${prefix}${key}.`)),
  ]);
}

/** The page on the file that says what the columns of somebody's own table mean. */
export const referenceMapping: Generator = {
  name: "reference-mapping",
  generate: async () => {
    const schema = toJsonSchema(TableMapping);
    return [
      referencePage({
        path: "docs/reference/mapping.md",
        title: "Mapping file",
        sentence: "Every key of the file that says what the columns of a table of one's own mean.",
        source: "packages/formats/src/table/mapping.ts",
        body: [
          "The file is YAML. Keys that are not in the table are refused. `variorum map init` proposes one.",
          "",
          ...table(["key", "value", "needed", "meaning", "example"], keyRows(schema)),
        ],
      }),
    ];
  },
};
