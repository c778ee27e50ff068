import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import {
  forbiddenKey,
  NESTING_LIMIT,
  type ParsedText,
  type SyntaxIssue,
  toPlain,
  tooDeep,
  type WrittenNode,
} from "./written-node.ts";

/** Values that aliases may add to one file: a file of a few lines can otherwise stand for thousands of millions. */
const ALIAS_LIMIT = 10_000;

/**
 * Reads YAML 1.2 (core schema) into nodes with their positions. A date is text.
 *
 * Issues: `yaml.syntax` for each error, tabs, keys given twice, tags and keys that are no text included;
 * `record.unknown-key` for `__proto__`; `file.too-large` for nesting and for aliases that stand for too much.
 */
export function readYaml(text: string): ParsedText {
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
  const issues = syntaxIssues(document, text);
  if (issues.length > 0) return { ok: false, issues };
  const walk: Walk = { document, issues: [], aliased: 0 };
  const root =
    document.contents === null
      ? emptyNode(text)
      : toNode(walk, document.contents, { depth: 0, isAliased: false, isItem: false });
  return walk.issues.length > 0 ? { ok: false, issues: walk.issues } : { ok: true, root };
}

interface Walk {
  readonly document: Document;
  readonly issues: SyntaxIssue[];
  aliased: number;
}

interface Where {
  readonly depth: number;
  readonly isAliased: boolean;
  readonly key?: string | undefined;
  readonly isItem: boolean;
  readonly keyStart?: number;
}

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces",
  DUPLICATE_KEY: "Keep one of the two",
  TAG_RESOLVE_FAILED: "Remove the tag: plain text, lists and keys are all that is read",
  MULTIPLE_DOCS: "Put each document into a file of its own",
  BAD_INDENT: "Align the key with the others of its record",
  MISSING_CHAR: "Put the text in quotation marks where it holds : or # or begins with a sign",
};

/** Where the library's own words speak to a programmer. */
const MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "the file holds several documents, one after another",
};

function syntaxIssues(document: Document, text: string): readonly SyntaxIssue[] {
  const found = [...document.errors, ...document.warnings];
  const exhausted = found.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted !== undefined) return [tooDeep(exhausted.pos[0])];
  if (document.errors.length === 0) return found.map(toSyntaxIssue);
  // The parser takes a tab for text and then complains of all that follows: what it says after the first tab is left out.
  const tabs = [...text.matchAll(TAB_INDENT)].map(({ index }) => index);
  const before = found.filter(({ pos }) => pos[1] < (tabs[0] ?? Infinity));
  return [...before.map(toSyntaxIssue), ...tabs.map(tabIssue)];
}

const TAB_INDENT = /^ *\t(?=[ \t]*[^\s#])/gm;

function tabIssue(offset: number): SyntaxIssue {
  return {
    code: "yaml.syntax",
    message: "Cannot read a line that is indented with a tab",
    hint: "Indent with spaces",
    offset,
  };
}

function toSyntaxIssue({ code, message, pos }: Document["errors"][number] | Document["warnings"][number]): SyntaxIssue {
  const hint = HINTS[code] ?? "Look at the indentation, colons and quotation marks of this line";
  const what = MESSAGES[code] ?? lowerFirst(message).slice(0, 200);
  return { code: "yaml.syntax", message: `Cannot read as YAML: ${what}`, hint, offset: pos[0] };
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function emptyNode(text: string): WrittenNode {
  return { value: null, start: 0, end: text.length, children: new Map() };
}

function toNode(walk: Walk, node: Node, where: Where): WrittenNode {
  const [start, , end] = node.range ?? [0, 0, 0];
  const place = where.keyStart === undefined ? { start, end } : { start, end, keyStart: where.keyStart };
  const leaf = (value: unknown): WrittenNode => ({ value, ...place, children: new Map() });
  if (where.depth > NESTING_LIMIT) {
    report(walk, tooDeep(start));
    return leaf(null);
  }
  if (isAlias(node)) return fromAlias(walk, node, where, leaf);
  if (where.isAliased && ++walk.aliased > ALIAS_LIMIT) {
    report(walk, tooManyAliases(start));
    return leaf(null);
  }
  if (isScalar(node)) return leaf(toPlain(node.value, node.source ?? String(node.value), where.key, where.isItem));
  const below = { depth: where.depth + 1, isAliased: where.isAliased };
  if (isSeq(node)) {
    const children = node.items.map((item, index): [number, WrittenNode] => [
      index,
      toNode(walk, item as Node, { ...below, key: where.key, isItem: true }), // a parsed list holds nodes only
    ]);
    return { value: children.map(([, child]) => child.value), ...place, children: new Map(children) };
  }
  if (!isMap(node)) return leaf(null);
  const children = new Map<string, WrittenNode>();
  for (const { key, value } of node.items) {
    const keyNode = key as Node; // as above
    const keyStart = keyNode.range?.[0] ?? start;
    if (!isScalar(keyNode)) {
      report(walk, {
        code: "yaml.syntax",
        message: "Cannot read a key that is no plain text",
        hint: "Write a word and a colon",
        offset: keyStart,
      });
      continue;
    }
    const name = String(keyNode.value);
    const forbidden = forbiddenKey(name, keyStart);
    if (forbidden !== undefined) report(walk, forbidden);
    const member =
      value === null ? undefined : toNode(walk, value as Node, { ...below, key: name, isItem: false, keyStart });
    children.set(name, member ?? { value: null, start: keyStart, end: keyStart, keyStart, children: new Map() });
  }
  return { value: Object.fromEntries([...children].map(([name, child]) => [name, child.value])), ...place, children };
}

function fromAlias(walk: Walk, node: Node, where: Where, leaf: (value: unknown) => WrittenNode): WrittenNode {
  const target = isAlias(node) ? node.resolve(walk.document) : undefined;
  if (target === undefined || ++walk.aliased > ALIAS_LIMIT) {
    report(walk, tooManyAliases(node.range?.[0] ?? 0));
    return leaf(null);
  }
  const { children, value } = toNode(walk, target, { ...where, depth: where.depth + 1, isAliased: true });
  return { ...leaf(value), children };
}

function tooManyAliases(offset: number): SyntaxIssue {
  const message = `Cannot follow the aliases: they stand for nothing, or for more than ${ALIAS_LIMIT} values`;
  return { code: "file.too-large", message, hint: "Write the values out", offset };
}

/** A limit is reported once, where it was first met. */
function report(walk: Walk, issue: SyntaxIssue): void {
  if (!walk.issues.some(({ code }) => code === issue.code && code === "file.too-large")) walk.issues.push(issue);
}
