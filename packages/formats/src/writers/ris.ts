import type { CslItem } from "./csl-item.ts";

const TYPES: Readonly<Record<CslItem["type"], string>> = {
  "article-newspaper": "NEWS",
  broadcast: "VIDEO",
  dataset: "DATA",
  document: "GEN",
  entry: "ENCYC",
  motion_picture: "VIDEO",
  post: "ELEC",
  report: "RPRT",
};

/**
 * Writes one reference of RIS.
 *
 * Shape: UTF-8, CRLF, one line a value, from TY to ER.
 * Source: RIS format specifications, 2011.
 */
export function toRis(item: CslItem): string {
  const { id, type, title, author, publisher, issued, language, URL: url, number, note } = item;
  const [first] = issued !== undefined && "date-parts" in issued ? issued["date-parts"] : [];
  const [year, month, day] = (first ?? []).map((part) => String(part).padStart(2, "0"));
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES[type]],
    ["ID", id],
    ...(author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["TI", title],
    ["T2", item["container-title"]],
    ["PB", publisher],
    ["PY", year],
    ["DA", year === undefined ? undefined : [year, month ?? "", day ?? "", ""].join("/")],
    ["LA", language],
    ["UR", url],
    ["M1", number],
    ["N1", note],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => (value === undefined ? "" : `${tag}  - ${oneLine(value)}\r\n`)).join("");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
