import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleMetadata } from "../extractor.ts";
import { flatText } from "./flat-text.ts";
import { measureHtml } from "./html-shape.ts";
import type { PageDocument, PageNode } from "./page-element.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { pageText } from "./page-text.ts";

/** The words of a page and what it says of itself. */
export interface HtmlArticle {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly notes: readonly string[];
}

/** Deeper or larger pages are no articles as people write them, and would hold the finder of articles up for minutes. */
const DEEPEST = 120;
const MOST_ELEMENTS = 20_000;
const MOST_SIGNS = 80_000;
/** Longest head of such a page that is looked at for what the page says of itself. Units: characters. */
const LONGEST_HEAD = 300_000;

function parsePage(html: string): PageDocument {
  // The parser declares its document by browser types, which are not loaded here; it has what PageDocument names.
  const { document } = parseHTML(html) as unknown as { readonly document: PageDocument };
  return document;
}

/** The head of a page; nothing where it has none. */
function headOf(html: string): string {
  const end = html.toLowerCase().indexOf("</head");
  return end === -1 ? "" : html.slice(0, Math.min(end, LONGEST_HEAD));
}

function withTitle(title: string | undefined, text: string): string {
  if (title === undefined || text.startsWith(title)) return text;
  return text === "" ? title : `${title}\n\n${text}`;
}

/**
 * Reads the article of a page as plain text, title first, with what the page says of itself. Scripts are not run.
 *
 * A page that is too deep or too large for the finder of articles, or in which it finds none, gives all its words, and a
 * note that says so.
 */
export function readHtml(html: string): HtmlArticle {
  const { depth, elements, signs } = measureHtml(html);
  if (depth > DEEPEST || elements > MOST_ELEMENTS || signs > MOST_SIGNS) {
    const { metadata, notes } = readPageMetadata(parsePage(`${headOf(html)}</head><body></body></html>`));
    const note = "The page is nested too deeply or too large to tell its article from the rest";
    return { text: withTitle(metadata.title?.value, flatText(html)), metadata, notes: [...notes, note] };
  }
  const document = parsePage(html);
  const { metadata, notes } = readPageMetadata(document);
  // The finder takes the document apart, so that it comes last; its types are those of a browser too.
  const finder = new Readability<PageNode>(document, { serializer: (node) => node });
  const article = finder.parse();
  const found = article?.content === null || article?.content === undefined ? "" : pageText(article.content);
  if (found !== "") return { text: withTitle(metadata.title?.value, found), metadata, notes };
  const note = "No article was found in the page: all its words were read";
  return { text: withTitle(metadata.title?.value, flatText(html)), metadata, notes: [...notes, note] };
}
