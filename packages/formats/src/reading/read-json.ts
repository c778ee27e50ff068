import { type AnyNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import {
  forbiddenKey,
  NESTING_LIMIT,
  type ParsedText,
  type SyntaxIssue,
  toPlain,
  tooDeep,
  type WrittenNode,
} from "./written-node.ts";

/**
 * Reads strict JSON into nodes with their positions.
 *
 * Issues: `json.syntax` for the first error and for every key given twice; `record.unknown-key` for `__proto__`; `file.too-large` for nesting.
 */
export function readJson(text: string): ParsedText {
  // A byte order mark is no JSON, and yet editors write it: a space keeps the offsets.
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  if (isTooDeep(body)) return { ok: false, issues: [tooDeep(0)] };
  try {
    const issues: SyntaxIssue[] = [];
    const root = toNode(parse(body, { mode: "json", ranges: true }).body, body, issues, { isItem: false });
    return issues.length > 0 ? { ok: false, issues } : { ok: true, root };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const what = error.message.replace(/ found\. \(.*$| found\.$/, "");
    const offset = /end of input/i.test(what) ? text.length : error.offset;
    const message = `Cannot read as JSON: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    const hint = "Look at the quotation marks, commas and brackets before this place";
    return { ok: false, issues: [{ code: "json.syntax", message, hint, offset }] };
  }
}

function isSyntaxError(error: unknown): error is Error & { readonly offset: number } {
  return error instanceof Error && "offset" in error && typeof error.offset === "number";
}

/** The parser calls itself for each level, so that the depth is looked at before. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isText) {
      if (character === "\\") at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > NESTING_LIMIT) return true;
  }
  return false;
}

interface Where {
  readonly key?: string;
  readonly isItem: boolean;
  readonly keyStart?: number;
}

function toNode(node: ValueNode, text: string, issues: SyntaxIssue[], where: Where): WrittenNode {
  const [start, end] = rangeOf(node);
  const place = where.keyStart === undefined ? { start, end } : { start, end, keyStart: where.keyStart };
  if (node.type === "Array") {
    const key = where.key === undefined ? {} : { key: where.key };
    const children = node.elements.map((element, index): [number, WrittenNode] => [
      index,
      toNode(element.value, text, issues, { ...key, isItem: true }),
    ]);
    return { value: children.map(([, child]) => child.value), ...place, children: new Map(children) };
  }
  if (node.type === "Object") {
    const children = new Map<string, WrittenNode>();
    for (const { name, value } of node.members) {
      const key = name.type === "String" ? name.value : name.name;
      const [keyStart] = rangeOf(name);
      if (children.has(key)) {
        issues.push({
          code: "json.syntax",
          message: `Key "${key.slice(0, 60)}" is given twice`,
          hint: "Keep one of the two",
          offset: keyStart,
        });
      }
      const forbidden = forbiddenKey(key, keyStart);
      if (forbidden !== undefined) issues.push(forbidden);
      children.set(key, toNode(value, text, issues, { key, isItem: false, keyStart }));
    }
    return { value: Object.fromEntries([...children].map(([key, child]) => [key, child.value])), ...place, children };
  }
  const value = node.type === "Null" ? null : "value" in node ? node.value : undefined;
  return { value: toPlain(value, text.slice(start, end), where.key, where.isItem), ...place, children: new Map() };
}

function rangeOf(node: AnyNode): readonly [number, number] {
  return node.range ?? [0, 0]; // always given with `ranges: true`
}
