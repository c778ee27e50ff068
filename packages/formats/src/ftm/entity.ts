import { type Issue, parseEdtfDate, type Position, TEXT_MAX_LENGTH } from "@variorum/core";
import type { WrittenNode } from "../reading/written-node.ts";
import { cellIssues } from "../dataset/dataset-row.ts";
import { type FlatField, flatFields } from "../dataset/flat-fields.ts";
import { ownSlug } from "../dataset/named-id.ts";
import { type EntityRole, roleOf } from "./schemata.ts";
import { isSeen } from "../dataset/one-line.ts";

/** One entity, with its values by property. */
export interface FtmEntity {
  readonly id: string;
  /** The entity's own part of the ids of its records. */
  readonly slug: string;
  readonly schema: string;
  readonly role: EntityRole;
  readonly fields: readonly FlatField[];
  /** Values of a property, and of others where it has none, without empty ones. Order: as written. */
  all(...properties: readonly string[]): readonly FlatField[];
  text(...properties: readonly string[]): string | undefined;
  /** Values of a key of the entity itself, such as `datasets`. */
  own(key: string): readonly string[];
}

/** Reads an entity. Issues: `record.missing-key`, `record.wrong-type`, `text.not-well-formed`, `text.nul`, `text.too-long`. */
export function toEntity(
  node: WrittenNode,
  place: (offset: number) => Position,
): { readonly ok: true; readonly value: FtmEntity } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const at = place(node.start);
  const [id, schema] = ["id", "schema"].map((key) => {
    const value = node.children.get(key)?.value;
    if (typeof value === "string" && isSeen(value)) return value;
    const message = `Cannot read an entity without "${key}"`;
    const hint = "Write one entity of FollowTheMoney a line: id, schema, properties";
    issues.push({ code: "record.missing-key", severity: "error", message, hint, at });
    return "";
  });
  if ((node.children.get("properties")?.children.size ?? 0) === 0 && issues.length === 0) {
    const message = 'Cannot read an entity without "properties"';
    const hint = "Export the entities whole, with their properties";
    issues.push({ code: "record.missing-key", severity: "error", message, hint, at });
  }
  const fields = flatFields(node).map(({ path, ...rest }) => ({ ...rest, path: path.replace(/^properties\./, "") }));
  for (const field of fields) issues.push(...fieldIssues(field, place));
  if (issues.length > 0 || id === undefined || schema === undefined) return { ok: false, issues };
  const byProperty = Map.groupBy(fields, ({ path }) => path.replace(/\[\d+\]$/, ""));
  const all = (...properties: readonly string[]): readonly FlatField[] =>
    properties
      .map((property) => (byProperty.get(property) ?? []).filter(({ text }) => isSeen(text)))
      .find((values) => values.length > 0) ?? [];
  return {
    ok: true,
    value: {
      id,
      slug: slugOf(id),
      schema,
      role: roleOf(schema),
      fields,
      all,
      text: (...properties) => all(...properties)[0]?.text.trim(),
      own: (key) => [...(node.children.get(key)?.children.values() ?? [])].flatMap(({ value }) => textOf(value)),
    },
  };
}

function textOf(value: unknown): readonly string[] {
  return typeof value === "string" && isSeen(value) ? [value] : [];
}

function fieldIssues({ path, text, node }: FlatField, place: (offset: number) => Position): readonly Issue[] {
  const at = { ...place(node.start), field: path };
  if (text.length <= TEXT_MAX_LENGTH) return cellIssues([path, text], at);
  const message = `Cannot keep a text of more than ${TEXT_MAX_LENGTH} characters`;
  return [{ code: "text.too-long", severity: "error", message, hint: "Shorten the text", at }];
}

// Leaves room for prefix and part in the id of a claim.
const LONGEST_OWN = 54;

/** The entity's own part of the ids of its records. */
export function slugOf(id: string): string {
  return ownSlug(id, LONGEST_OWN);
}

/** A date of FollowTheMoney as EDTF: what is known of `2023`, `2023-05`, `2023-05-01` and `2023-05-01T10:00:00`. */
export function toEdtf(text: string): string | undefined {
  const date = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(text.trim())?.[1];
  return date !== undefined && parseEdtfDate(date).ok ? date : undefined;
}
