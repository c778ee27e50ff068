import { LanguageTag, parseEdtfDate } from "@variorum/core";
import type { ArticleMetadata } from "../extractor.ts";

/** The words of a Markdown file and what it says of itself. */
export interface MarkdownArticle {
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

const FRONT_MATTER = /^---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n/u;

/** Keys of front matter and what they tell. */
function frontMatter(block: string): ArticleMetadata {
  const values = new Map<string, string>();
  for (const line of block.split(/\r?\n/u)) {
    const [, key, value] = /^([\w-]{1,40}):\s*["']?(.{1,500}?)["']?\s*$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase(), value);
  }
  const take = (...keys: readonly string[]): { value: string; from: string } | undefined => {
    const key = keys.find((each) => values.has(each));
    const value = key === undefined ? undefined : values.get(key);
    return key === undefined || value === undefined ? undefined : { value, from: `front matter ${key}` };
  };
  const [title, outlet] = [take("title"), take("outlet", "publisher", "source")];
  const [date, language] = [take("date", "published"), take("lang", "language")];
  const day = date === undefined ? undefined : { ...date, value: date.value.slice(0, "2024-07-29".length) };
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(day !== undefined && parseEdtfDate(day.value).ok ? { publishedAt: day } : {}),
    ...(language !== undefined && LanguageTag.safeParse(language.value).success ? { language } : {}),
  };
}

/** A line without its marks: headings, quotes, lists, emphasis, links and pictures. */
function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/u, "")
    .replaceAll(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/gu, "")
    .replaceAll(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/gu, "$1")
    .replaceAll(/(\*\*|__|\*|`)(\S(?:.{0,500}?\S)?)\1/gu, "$2")
    .replace(/\s+$/u, "");
}

/** Reads a Markdown file as plain text: what is written lightly is read lightly, and code is left out. */
export function readMarkdown(markdown: string): MarkdownArticle {
  const front = FRONT_MATTER.exec(markdown);
  const body = front === null ? markdown : markdown.slice(front[0].length);
  const lines: string[] = [];
  let isCode = false;
  let title: string | undefined;
  for (const line of body.split(/\r?\n/u)) {
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    else if (!isCode) {
      const plain = plainLine(line);
      if (title === undefined && /^\s{0,3}#\s/u.test(line)) title = plain;
      lines.push(plain);
    }
  }
  const metadata = front === null ? {} : frontMatter(front[1] ?? "");
  const heading = title === undefined || title === "" ? {} : { title: { value: title, from: "first heading" } };
  const text = lines
    .join("\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  return { text, metadata: { ...heading, ...metadata } };
}
