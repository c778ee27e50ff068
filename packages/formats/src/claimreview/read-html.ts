import { Parser } from "htmlparser2";
import { NESTING_LIMIT, type WrittenNode } from "../reading/written-node.ts";

/** A piece of JSON-LD in a page. */
export interface JsonScript {
  readonly text: string;
  /** Offset of the text in the page. */
  readonly start: number;
}

/** What a page says of itself for machines. */
export interface PageData {
  readonly scripts: readonly JsonScript[];
  /** Things of microdata that belong to no other thing, as JSON-LD would write them. */
  readonly things: readonly WrittenNode[];
  /** Offset at which elements are nested deeper than any page needs; nothing after it was read. */
  readonly tooDeep?: number;
}

interface Thing {
  readonly type: string;
  readonly start: number;
  readonly values: Map<string, WrittenNode[]>;
}

interface OpenElement {
  readonly start: number;
  /** The thing that the element is. */
  readonly thing?: Thing;
  /** Names under which the element is a value of the thing around it. */
  readonly names: readonly string[];
  /** Its text so far, where that is its value. */
  text?: string;
  readonly scriptStart?: number;
}

/** Attribute that holds the value of an element, by its name. Source: HTML, microdata, values. */
const VALUE_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  audio: "src",
  data: "value",
  embed: "src",
  iframe: "src",
  img: "src",
  link: "href",
  meta: "content",
  meter: "value",
  object: "data",
  source: "src",
  time: "datetime",
  video: "src",
};

/** Deepest nesting of elements; the parser's own stack costs more with each level. */
export const ELEMENT_LIMIT = 4096;
/** Characters handed to the parser at once, after which the nesting is looked at. */
const PIECE = 16_384;

/** Reads the pieces of JSON-LD and the microdata of a page; runs and fetches nothing. */
export function readHtml(html: string): PageData {
  const scripts: JsonScript[] = [];
  const things: WrittenNode[] = [];
  const open: OpenElement[] = [];
  const scopes: Thing[] = [];
  const collectors: OpenElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const start = parser.startIndex;
      const names = (attributes["itemprop"] ?? "").split(/\s+/).filter((each) => each !== "");
      const isThing = "itemscope" in attributes && scopes.length < NESTING_LIMIT;
      const isJson = name === "script" && /^\s*application\/ld\+json\b/i.test(attributes["type"] ?? "");
      const written = attributes[VALUE_ATTRIBUTES[name] ?? ""];
      const element: OpenElement = {
        start,
        names,
        ...(isThing ? { thing: toThing(attributes["itemtype"] ?? "", start) } : {}),
        ...(isJson ? { scriptStart: parser.endIndex + 1 } : {}),
      };
      if (element.thing !== undefined) scopes.push(element.thing);
      else if (isJson || (names.length > 0 && written === undefined)) element.text = "";
      else if (written !== undefined) add(scopes.at(-1), names, leaf(written, start, parser.endIndex + 1));
      if (element.text !== undefined) collectors.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of collectors.slice(-NESTING_LIMIT)) element.text += text;
    },
    onclosetag() {
      const element = open.pop();
      if (element === undefined) return;
      const { start, thing, names, text, scriptStart } = element;
      const end = parser.endIndex + 1;
      if (text !== undefined) collectors.pop();
      if (thing !== undefined) {
        scopes.pop();
        const node = toNode(thing, end);
        if (names.length > 0 && scopes.length > 0) add(scopes.at(-1), names, node);
        else things.push(node);
      } else if (scriptStart !== undefined) {
        scripts.push({ text: text ?? "", start: scriptStart });
      } else if (text !== undefined) {
        add(scopes.at(-1), names, leaf(text.replaceAll(/\s+/g, " ").trim(), start, end));
      }
    },
  });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (open.length > ELEMENT_LIMIT) return { scripts, things, tooDeep: open[ELEMENT_LIMIT]?.start ?? at };
  }
  parser.end();
  return { scripts, things };
}

function toThing(itemType: string, start: number): Thing {
  return { type: itemType.trim().split(/\s+/)[0] ?? "", start, values: new Map() };
}

function add(thing: Thing | undefined, names: readonly string[], node: WrittenNode): void {
  for (const name of names) {
    const known = thing?.values.get(name);
    if (known === undefined) thing?.values.set(name, [node]);
    else known.push(node);
  }
}

function leaf(value: string, start: number, end: number): WrittenNode {
  return { value, start, end, children: new Map() };
}

function toNode({ type, start, values }: Thing, end: number): WrittenNode {
  const children = new Map<string, WrittenNode>([["@type", leaf(type, start, end)]]);
  for (const [name, nodes] of values) {
    const [only, ...others] = nodes;
    if (only === undefined) continue;
    children.set(
      name,
      others.length === 0 ? only : { ...leaf("", only.start, end), children: new Map(nodes.entries()) },
    );
  }
  return { value: {}, start, end, children };
}
