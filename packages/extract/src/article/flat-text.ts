import { parseHTML } from "linkedom";
import { htmlTags } from "./html-shape.ts";
import type { PageDocument } from "./page-element.ts";

/** Elements whose inside holds no words of an article. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "iframe", "svg", "title"]);
/** Elements inside a line; all others part paragraphs. */
const INLINE: ReadonlySet<string> = new Set([
  ...["a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "abbr", "q"],
]);
/** A name or number that stands for a character. */
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/giu;

/** Decodes what stands for characters, each of them once: the parser is asked, and what it does not know stays. */
function startDecoder(): (text: string) => string {
  const known = new Map<string, string>();
  const decode = (reference: string): string => {
    // The parser declares its document by browser types, which are not loaded here.
    const { document } = parseHTML(`<p>${reference}</p>`) as unknown as { readonly document: PageDocument };
    return document.querySelector("p")?.textContent ?? reference;
  };
  return (text) =>
    text.replaceAll(REFERENCE, (reference) => {
      const character = known.get(reference) ?? decode(reference);
      known.set(reference, character);
      return character;
    });
}

/**
 * Gives the words of a page without its tags and without building the page, one line a paragraph: linear, whatever the
 * page is.
 */
export function flatText(html: string): string {
  const decode = startDecoder();
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let at = 0;
  let isSilent = false;
  const flush = (): void => {
    const text = decode(pieces.join("")).replaceAll(/\s+/gu, " ").trim();
    if (text !== "") paragraphs.push(text);
    pieces = [];
  };
  for (const { name, isEnd, start, end } of htmlTags(html)) {
    if (!isSilent) pieces.push(html.slice(at, start));
    isSilent = SILENT.has(name) && !isEnd;
    if (!INLINE.has(name)) flush();
    at = end;
  }
  if (!isSilent) pieces.push(html.slice(at));
  flush();
  return paragraphs.join("\n\n");
}
