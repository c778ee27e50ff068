import type { Lookup } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { readLines } from "../reading/read-lines.ts";
import { slugOf } from "./entity.ts";
import { type EntityRole, roleOf } from "./schemata.ts";

/** Finds the record that an entity gives which others name; `undefined` where neither input nor store has it. */
export type FindNamed = (id: string, is: EntityRole["is"]) => string | undefined;

const PREFIX = { actor: "act:ftm-", document: "rep:ftm-document-", event: "evt:ftm-", row: "rep:ftm-" } as const;

/** Id of the record that an entity is. */
export function recordIdOf(is: EntityRole["is"], slug: string): string {
  return PREFIX[is] + slug;
}

/**
 * Reads the files once for the ids of actors and documents: an entity may name one that stands further down. Only ids
 * are kept, some hundred bytes each.
 */
export async function indexEntities(files: readonly SourceFile[], held: Lookup | undefined): Promise<FindNamed> {
  const known = new Set<string>();
  for (const file of files) {
    for await (const { text } of readLines(file)) {
      const entity = headOf(text);
      if (entity === undefined) continue;
      const { is } = roleOf(entity.schema);
      if (is === "actor" || is === "document") known.add(recordIdOf(is, slugOf(entity.id)));
    }
  }
  return (id, is) => {
    const record = recordIdOf(is, slugOf(id));
    return known.has(record) || held?.get(record) !== undefined ? record : undefined;
  };
}

function headOf(text: string): { readonly id: string; readonly schema: string } | undefined {
  try {
    const { id, schema } = (JSON.parse(text.replace(/^\uFEFF/, "")) ?? {}) as Record<string, unknown>;
    return typeof id === "string" && typeof schema === "string" ? { id, schema } : undefined;
  } catch {
    // The second reading reports what is wrong with the line.
    return undefined;
  }
}
