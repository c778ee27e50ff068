import { z } from "zod";
import type { FoundValue } from "../extractor.ts";
import type { PageDocument } from "./page-element.ts";

/** Values of an article by the name of their property. */
export interface LinkedData {
  readonly article: ReadonlyMap<string, readonly FoundValue[]>;
  readonly notes: readonly string[];
}

const Thing = z.record(z.string(), z.unknown());

/** Types that are an article. Source: schema.org, Article and what is under it. */
const ARTICLES = /Article$|^BlogPosting$|^Report$/u;
/** Longest script read. Units: characters. */
const LONGEST = 200_000;

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The things of a script: one, a list, or what a graph holds. */
function thingsOf(value: unknown): readonly Record<string, unknown>[] {
  return asList(value).flatMap((each) => {
    const thing = Thing.safeParse(each);
    if (!thing.success) return [];
    const graph = asList(thing.data["@graph"]).flatMap((inner) => {
      const parsed = Thing.safeParse(inner);
      return parsed.success ? [parsed.data] : [];
    });
    return [thing.data, ...graph];
  });
}

function isArticle(thing: Record<string, unknown>): boolean {
  return asList(thing["@type"]).some((type) => typeof type === "string" && ARTICLES.test(type));
}

/** A text, or the name or address of a thing. */
function wordsOf(value: unknown): readonly string[] {
  return asList(value).flatMap((each) => {
    if (typeof each === "string") return each.trim() === "" ? [] : [each.trim()];
    const thing = Thing.safeParse(each);
    if (!thing.success) return [];
    const name = thing.data["name"] ?? thing.data["@id"];
    return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
  });
}

const PROPERTIES = [
  "headline",
  "datePublished",
  "publisher",
  "author",
  "url",
  "mainEntityOfPage",
  "inLanguage",
] as const;

/** Reads the JSON-LD of a page. A script that is not well-formed is told of and passed over. */
export function readLinkedData(document: PageDocument): LinkedData {
  const article = new Map<string, readonly FoundValue[]>();
  const notes: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST) {
      notes.push("A JSON-LD script of the page is too long to be read");
      continue;
    }
    const parsed = parseJson(text);
    if (parsed === undefined) notes.push("A JSON-LD script of the page is not well-formed");
    for (const thing of thingsOf(parsed).filter(isArticle)) {
      for (const property of PROPERTIES) {
        const key = property === "mainEntityOfPage" ? "url" : property;
        const found = wordsOf(thing[property]).map((value) => ({ value, from: `JSON-LD ${property}` }));
        if (found.length > 0 && !article.has(key)) article.set(key, found);
      }
    }
  }
  return { article, notes };
}

/** The value of a JSON text, or nothing where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
