import type { CslItem } from "./csl-item.ts";

const TYPES: Readonly<Partial<Record<CslItem["type"], string>>> = {
  "article-newspaper": "article",
  report: "techreport",
};
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Writes one entry of BibTeX.
 *
 * Shape: UTF-8; what TeX would read as a command stands behind a backslash; bodies in double braces, since they have no
 * family name.
 * Source: BibTeX 0.99d, "BibTeXing".
 */
export function toBibtex(item: CslItem): string {
  const { id, type, title, author, publisher, issued, language, URL: url, number, note } = item;
  const [first] = issued !== undefined && "date-parts" in issued ? issued["date-parts"] : [];
  const [year, month, day] = first ?? [];
  const entry = TYPES[type] ?? "misc";
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", author?.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")],
    ["title", `{${escaped(title)}}`],
    [entry === "article" ? "journal" : "howpublished", optional(item["container-title"])],
    [entry === "techreport" ? "institution" : "publisher", optional(publisher)],
    ["year", year?.toString()],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day?.toString()],
    ["date", issued !== undefined && "literal" in issued ? escaped(issued.literal) : undefined],
    ["language", optional(language)],
    ["url", url],
    ["number", escaped(number)],
    ["note", optional(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === "month" ? value : `{${value}}`},`],
  );
  return [`@${entry}{${id},`, ...lines, "}", ""].join("\n");
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\{}~^]|[#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
