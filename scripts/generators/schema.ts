import { AnyRecord, RECORD_KINDS, RECORD_SCHEMAS } from "@variorum/core";
import { bundleJsonSchema } from "@variorum/formats/write";
import type { Generator } from "./generator.ts";
import { toJsonSchema, type JsonSchema } from "./named-schemas.ts";

const folder = "packages/core/schema";

function asFile(name: string, title: string, schema: JsonSchema): { path: string; content: string } {
  const { $ref, $defs, ...rest } = schema;
  const written = { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...rest, $ref, $defs };
  return { path: `${folder}/${name}.schema.json`, content: `${JSON.stringify(written, null, 2)}\n` };
}

/** JSON Schema of each kind of record, of any record and of the bundle as people write it; published with core. */
export const schema: Generator = {
  name: "schema",
  generate: async () => [
    ...RECORD_KINDS.map((kind) => asFile(kind, `Variorum: ${kind}`, toJsonSchema(RECORD_SCHEMAS[kind]))),
    asFile("record", "Variorum: a record of any kind", toJsonSchema(AnyRecord)),
    // What people write by hand is a shorter form, which formats knows; editors complete and underline with it.
    { path: `${folder}/bundle.schema.json`, content: `${JSON.stringify(bundleJsonSchema(), null, 2)}\n` },
  ],
};
