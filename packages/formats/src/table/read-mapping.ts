import { type Issue, nearestWord, toRecordIssues } from "@variorum/core";
import { readYaml } from "../reading/read-yaml.ts";
import { nodeAt, toIssue, type WrittenNode } from "../reading/written-node.ts";
import { startLineCount } from "../reading/line-count.ts";
import type { SourceFile } from "../format.ts";
import { readWhole } from "../reading/read-whole.ts";
import { TableMapping } from "./mapping.ts";

/** A mapping file as it was read, or what is wrong with it. */
export type ReadMapping =
  | {
      readonly ok: true;
      readonly value: TableMapping;
      readonly columnIssues: (columns: readonly string[]) => readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a mapping file. Issues: those of YAML and of records, at their places. */
export async function readMapping(file: SourceFile): Promise<ReadMapping> {
  const whole = await readWhole(file);
  if (!whole.ok) return whole;
  const place = startLineCount(whole.text);
  const parsed = readYaml(whole.text);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((issue) => toIssue(issue, file.name, place)) };
  const at = (path: readonly (string | number)[]) => {
    const { node } = nodeAt(parsed.root, path);
    return { file: file.name, ...place(node.keyStart ?? node.start) };
  };
  const checked = TableMapping.safeParse(parsed.root.value);
  if (checked.success) {
    const value = checked.data;
    return {
      ok: true,
      value,
      columnIssues: (columns) =>
        columnIssues(parsed.root, columns, (node) => ({ file: file.name, ...place(node.start) })),
    };
  }
  const issues = toRecordIssues(checked.error, parsed.root.value, undefined, TableMapping);
  return { ok: false, issues: issues.map(({ path, ...issue }) => ({ ...issue, at: at(path) })) };
}

// Keys under which a column is named wherever they stand.
const COLUMN_KEYS = new Set("column value lower upper end lat lon id said quote url outlet published".split(" "));
// Keys that name a column when their value is a text.
const PERHAPS_COLUMN_KEYS = new Set(["when", "period", "place"]);

/** Every column that a mapping names and the table does not have. */
function columnIssues(
  root: WrittenNode,
  columns: readonly string[],
  at: (node: WrittenNode) => Issue["at"],
): readonly Issue[] {
  const known = new Set(columns);
  const issues: Issue[] = [];
  const visit = (node: WrittenNode, key: string): void => {
    const isColumn = COLUMN_KEYS.has(key) || PERHAPS_COLUMN_KEYS.has(key) || key === "label";
    const name = node.value;
    if (isColumn && typeof name === "string" && !known.has(name)) {
      const near = nearestWord(name, columns);
      issues.push({
        code: "csv.unknown-column",
        severity: "error",
        message: `The table has no column "${name.slice(0, 60)}"`,
        hint:
          near === undefined
            ? `Use one of: ${columns.slice(0, 40).join(", ").slice(0, 400)}`
            : `Did you mean "${near}"?`,
        at: at(node),
        raw: name,
      });
    }
    // Words and names of a column are no columns.
    for (const [child, inner] of node.children) {
      if (child !== "words" && child !== "actors") visit(inner, typeof child === "string" ? child : key);
    }
  };
  visit(root, "");
  return issues;
}
