import type { Stated } from "../dataset/stated-claim.ts";
import type { GtdRow } from "./gtd-row.ts";

/** Columns of what was done. Whom it hit by name stays in the row: people may be named there. */
const CONDUCT: readonly (readonly [column: string, detail?: string])[] = [
  ["attacktype1_txt"],
  ["attacktype2_txt"],
  ["attacktype3_txt"],
  ["weaptype1_txt", "weapsubtype1_txt"],
  ["weaptype2_txt", "weapsubtype2_txt"],
  ["weaptype3_txt", "weapsubtype3_txt"],
  ["weaptype4_txt", "weapsubtype4_txt"],
  ["targtype1_txt", "targsubtype1_txt"],
  ["targtype2_txt", "targsubtype2_txt"],
  ["targtype3_txt", "targsubtype3_txt"],
];

/** Columns of free words. */
const WORDS = ["summary", "motive", "weapdetail", "propcomment", "addnotes"] as const;

/** What the row tells in words: the sorts of attack, weapon and target, and the coders' own sentences. */
export function told({ given }: GtdRow): readonly Stated[] {
  const conduct = CONDUCT.flatMap(([column, detail = ""]): Stated[] => {
    if (given(column) === "") return [];
    const columns = given(detail) === "" ? [column] : [column, detail];
    const text = columns.map(given).join(": ");
    return [{ part: column.replace("_txt", ""), topic: "conduct", value: { text }, columns }];
  });
  const words = WORDS.flatMap((column): Stated[] =>
    given(column) === ""
      ? []
      : [{ part: column, topic: "other_statement", value: { text: given(column) }, columns: [column] }],
  );
  return [...conduct, ...words];
}
