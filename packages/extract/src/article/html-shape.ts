/** What decides how a page can be read. */
export interface HtmlShape {
  /** Deepest nesting of elements. */
  readonly depth: number;
  readonly elements: number;
  /** Signs that a parser stops at, whether or not they are markup: < and &. */
  readonly signs: number;
}

/** Elements without an end tag. Source: HTML Living Standard, void elements. */
const VOID: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "!doctype"],
]);

/** One tag of a page. */
export interface HtmlTag {
  /** In small letters, without slash. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  /** Position behind its closing bracket. */
  readonly end: number;
}

const NAME = /^[a-z!][a-z0-9-]*/iu;
/** Longest name of an element looked at. Units: characters. */
const LONGEST_NAME = 40;

/** Elements whose inside is no markup. */
const RAW: ReadonlySet<string> = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "noscript",
  "template",
  "svg",
  "iframe",
]);

/**
 * Walks over the tags of a page without building anything: linear whatever the page is. The inside of scripts, styles
 * and comments is stepped over.
 *
 * Order: that of the page.
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  const lower = html.toLowerCase();
  let at = 0;
  for (;;) {
    const start = html.indexOf("<", at);
    if (start === -1) return;
    if (html.startsWith("<!--", start)) {
      const close = html.indexOf("-->", start + 4);
      if (close === -1) return;
      at = close + 3;
      continue;
    }
    const isEnd = html.charAt(start + 1) === "/";
    const nameAt = start + (isEnd ? 2 : 1);
    const name = NAME.exec(html.slice(nameAt, nameAt + LONGEST_NAME))?.[0].toLowerCase();
    if (name === undefined) {
      at = start + 1;
      continue;
    }
    const bracket = html.indexOf(">", nameAt);
    if (bracket === -1) return;
    yield { name, isEnd, start, end: bracket + 1 };
    at = bracket + 1;
    if (isEnd || !RAW.has(name) || html.charAt(bracket - 1) === "/") continue;
    const close = lower.indexOf(`</${name}`, at);
    if (close === -1) return;
    at = close;
  }
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Measures a page before anything is built from it. */
export function measureHtml(html: string): HtmlShape {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (const { name, isEnd, end } of htmlTags(html)) {
    if (isEnd) depth = Math.max(0, depth - 1);
    else {
      elements += 1;
      if (VOID.has(name) || html.charAt(end - 2) === "/") continue;
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, elements, signs: countOf(html, "<") + countOf(html, "&") };
}
