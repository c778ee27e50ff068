import { AnyRecord, RECORD_CHECKS, RECORD_KINDS, RECORD_SCHEMAS } from "@variorum/core";
import { code, referencePage, table, type Generator } from "./generator.ts";
import { toJsonSchema, type JsonSchema } from "./named-schemas.ts";

const nameOf = (reference: string): string => reference.split("/").at(-1) ?? reference;

/** A schema in a few words; a part with a name of its own is a link to it. */
export function describeShape(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return `[${nameOf(schema.$ref)}](#${nameOf(schema.$ref).toLowerCase()})`;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(", ");
  if (schema.items !== undefined)
    return `list of ${describeShape(schema.items)}${schema.minItems ? ", at least one" : ""}`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map(describeShape).join(" or ");
  if (schema.pattern !== undefined && schema.pattern.length < 40) return `text ${code(schema.pattern)}`;
  if (schema.type === "string") return "text";
  if (schema.type === "object") return "object";
  return schema.type ?? "anything";
}

/** The fields of an object; those of an object without a name of its own follow it as `licence.status`. */
function fieldRows(schema: JsonSchema, prefix = ""): readonly (readonly string[])[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([field, of]) => [
    [
      code(`${prefix}${field}`),
      describeShape(of),
      required.has(field) ? "yes" : "",
      of.description ?? "",
      (of.examples ?? []).map((example) => code(String(example))).join(", "),
    ],
    ...fieldRows(of.items ?? of, `${prefix}${field}.`),
  ]);
}

function fieldTable(schema: JsonSchema): readonly string[] {
  return table(["field", "value", "needed", "meaning", "example"], fieldRows(schema));
}

function partSection(name: string, schema: JsonSchema): readonly string[] {
  const body = schema.properties === undefined ? [`${describeShape(schema)}.`, ""] : fieldTable(schema);
  return [`### ${name}`, "", ...(schema.description === undefined ? [] : [`${schema.description}.`, ""]), ...body];
}

function rulesOf(kind: string): readonly string[] {
  const rules = RECORD_CHECKS.filter(({ kinds }) => (kinds as readonly string[]).includes(kind));
  if (rules.length === 0) return [];
  return ["Rules across records:", "", ...rules.map(({ id, statement }) => `- ${code(id)}: ${statement}`), ""];
}

/** The page on the fields of every record. */
export const referenceRecords: Generator = {
  name: "reference-records",
  generate: async () => {
    const parts = { ...toJsonSchema(AnyRecord).$defs };
    const sections: string[] = [];
    for (const kind of RECORD_KINDS) {
      const { $ref = "", $defs = {} } = toJsonSchema(RECORD_SCHEMAS[kind]);
      const name = nameOf($ref);
      sections.push(`## ${name}`, "", ...fieldTable($defs[name] ?? {}), ...rulesOf(kind));
      delete parts[name];
    }
    delete parts["AnyRecord"];
    const named = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
    sections.push("## Parts of records", "", ...named.flatMap(([name, part]) => partSection(name, part)));
    return [
      referencePage({
        path: "docs/reference/records.md",
        title: "Records",
        sentence:
          "Every kind of record of the model, field by field: what it holds, whether it is needed and what it means.",
        source: "packages/core/src/records",
        body: [
          "A key that has no value is left out; there is no `null`, except `upper: null` for a count without an upper bound.",
          "Keys that are not in the table are refused. The same as JSON Schema: `packages/core/schema`.",
          "The words that a field may hold are explained in [vocabulary.md](vocabulary.md).",
          "",
          ...sections,
        ],
      }),
    ];
  },
};
