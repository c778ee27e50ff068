import { HttpUrl, LanguageTag, parseEdtfDate } from "@variorum/core";
import type { ArticleMetadata, FoundValue } from "../extractor.ts";
import { readLinkedData } from "./linked-data.ts";
import type { PageDocument } from "./page-element.ts";

/** Where a page may say something, the most trusted first: a selector, the attribute, and what to call it. */
type Place = readonly [selector: string, attribute: string | undefined, from: string];

const meta = (name: string): readonly Place[] => [
  [`meta[property="${name}"]`, "content", name],
  [`meta[name="${name}"]`, "content", name],
];

const TITLES: readonly Place[] = [...meta("og:title"), ...meta("twitter:title"), ["title", undefined, "title element"]];
const OUTLETS: readonly Place[] = [...meta("og:site_name"), ...meta("application-name"), ...meta("publisher")];
const DATES: readonly Place[] = [
  ...meta("article:published_time"),
  ...meta("date"),
  ...meta("dc.date"),
  ...meta("pubdate"),
  ["time[datetime]", "datetime", "time element"],
];
const ADDRESSES: readonly Place[] = [['link[rel="canonical"]', "href", "canonical link"], ...meta("og:url")];
const LANGUAGES: readonly Place[] = [["html", "lang", "html lang"], ...meta("og:locale"), ...meta("language")];
const AUTHORS: readonly Place[] = [...meta("author"), ...meta("article:author")];

/** Longest value taken from a page. Units: characters. */
const LONGEST = 500;

function textOf(value: string | null | undefined): string | undefined {
  const text = value?.replaceAll(/\s+/gu, " ").trim();
  return text === undefined || text === "" || text.length > LONGEST ? undefined : text;
}

function* placesIn(document: PageDocument, places: readonly Place[]): Generator<FoundValue> {
  for (const [selector, attribute, from] of places) {
    const node = document.querySelector(selector);
    const value = textOf(attribute === undefined ? node?.textContent : node?.getAttribute?.(attribute));
    if (value !== undefined) yield { value, from };
  }
}

/** The day of a date as pages write it, as EDTF: "2024-07-29T10:00:00+02:00" is the 29th wherever it is read. */
function toDay({ value, from }: FoundValue): FoundValue | undefined {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(value)?.[0];
  return day !== undefined && parseEdtfDate(day).ok ? { value: day, from } : undefined;
}

function toUrl({ value, from }: FoundValue): FoundValue | undefined {
  return HttpUrl.safeParse(value).success ? { value, from } : undefined;
}

function toLanguage({ value, from }: FoundValue): FoundValue | undefined {
  const tag = value.replaceAll("_", "-");
  return LanguageTag.safeParse(tag).success ? { value: tag, from } : undefined;
}

function firstOf(
  candidates: Iterable<FoundValue>,
  read: (found: FoundValue) => FoundValue | undefined = (found) => found,
): FoundValue | undefined {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a page says of itself in its tags and in JSON-LD, and what of that could not be read. */
export interface PageMetadata {
  readonly metadata: ArticleMetadata;
  readonly notes: readonly string[];
}

/** Reads what a page says of itself: JSON-LD first, which is made for machines, then its meta tags. */
export function readPageMetadata(document: PageDocument): PageMetadata {
  const { article, notes } = readLinkedData(document);
  const from = (key: string): readonly FoundValue[] => article.get(key) ?? [];
  const title = firstOf([...from("headline"), ...placesIn(document, TITLES)]);
  const outlet = firstOf([...from("publisher"), ...placesIn(document, OUTLETS)]);
  const publishedAt = firstOf([...from("datePublished"), ...placesIn(document, DATES)], toDay);
  const url = firstOf([...placesIn(document, ADDRESSES), ...from("url")], toUrl);
  const language = firstOf([...from("inLanguage"), ...placesIn(document, LANGUAGES)], toLanguage);
  const authors = from("author").length > 0 ? from("author") : [...placesIn(document, AUTHORS)].slice(0, 1);
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
      ...(authors.length === 0 ? {} : { authors }),
    },
    notes,
  };
}
