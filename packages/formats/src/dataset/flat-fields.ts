import { NESTING_LIMIT, type WrittenNode } from "../reading/written-node.ts";

/** One value of a nested entry, under the way that leads to it. */
export interface FlatField {
  /** Keys with a point between them, and the position in a list of several: `author.name`, `appearance[1].url`. */
  readonly path: string;
  readonly text: string;
  readonly node: WrittenNode;
}

/** Gives the entry that stands elsewhere in the file, where a node only names it. */
export type Resolve = (node: WrittenNode) => WrittenNode;

// An entry with more values than this is no entry, and is cut.
const MOST_FIELDS = 5000;

/**
 * Lists the values of a nested entry as the cells of a row: a list of one counts as its only value, and keys that begin
 * with `_` are left out, since others compute them.
 *
 * Order: as written.
 */
export function flatFields(entry: WrittenNode, resolve: Resolve = (node) => node): readonly FlatField[] {
  const fields: FlatField[] = [];
  const open = new Set<WrittenNode>();
  const collect = (named: WrittenNode, path: string): void => {
    const node = resolve(named);
    if (fields.length >= MOST_FIELDS || open.size >= NESTING_LIMIT || open.has(node)) return;
    if (node.children.size === 0) {
      const text = textOf(node.value);
      if (text !== "" && path !== "") fields.push({ path, text, node });
      return;
    }
    open.add(node);
    for (const [key, child] of node.children) {
      if (typeof key === "number") collect(child, node.children.size === 1 ? path : `${path}[${key}]`);
      else if (!key.startsWith("_")) collect(child, path === "" ? key : `${path}.${key}`);
    }
    open.delete(node);
  };
  collect(entry, "");
  return fields;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
