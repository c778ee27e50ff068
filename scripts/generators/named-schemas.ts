import * as core from "@variorum/core";
import { z } from "zod";

/** The part of JSON Schema that the model's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** Every schema that core exports, by the name it is exported under. */
export function namedSchemas(): ReadonlyMap<string, z.ZodType> {
  const named = new Map<string, z.ZodType>();
  for (const [name, value] of Object.entries(core)) if (value instanceof z.ZodType) named.set(name, value);
  return named;
}

/**
 * Writes a schema as JSON Schema 2020-12, in which every schema that core exports keeps its name.
 *
 * Shape: the root is a reference to its own name under `$defs`.
 */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  for (const [name, each] of namedSchemas()) z.globalRegistry.add(each, { ...each.meta(), id: name });
  // What people write is described: input, before anything is filled in.
  return z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as JsonSchema;
}
