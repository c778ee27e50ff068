import { ELEMENT_NODE, type PageNode, TEXT_NODE } from "./page-element.ts";

/** Elements that begin a paragraph of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...["P", "DIV", "SECTION", "ARTICLE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "BLOCKQUOTE", "TABLE"],
  ...["TR", "PRE", "HEADER", "MAIN", "DL", "DT", "DD", "HR", "BODY", "TD", "TH", "DETAILS", "SUMMARY", "ADDRESS"],
]);
/** Elements whose words are no part of an article. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "FIGURE", "ASIDE", "NAV", "FOOTER", "FORM", "BUTTON", "SVG"],
  ...["SELECT", "TEXTAREA", "HEAD", "TITLE"],
]);

/**
 * Writes the words of a part of a page as plain text: one line a paragraph, an empty line between them, white space
 * joined. Walks without recursion, so that no nesting is too deep for it.
 */
export function pageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = "";
  const flush = (): void => {
    const text = current.replaceAll(/\s+/gu, " ").trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  const stack: (PageNode | "end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") flush();
    else if (node.nodeType === TEXT_NODE) current += node.textContent ?? "";
    else if (node.nodeType === ELEMENT_NODE && !LEFT_OUT.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") current += "\n";
      if (BLOCKS.has(name)) {
        flush();
        stack.push("end");
      }
      for (const child of [...node.childNodes].toReversed()) stack.push(child);
    }
  }
  flush();
  return paragraphs.join("\n\n");
}
