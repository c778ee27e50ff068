import type { PopulationClass, Topic } from "@variorum/core";

/** What a column may mean, by its name. */
export type ColumnMeaning =
  | {
      readonly is:
        | "id"
        | "event"
        | "when"
        | "end"
        | "place"
        | "lat"
        | "lon"
        | "by"
        | "of"
        | "said"
        | "quote"
        | "url"
        | "outlet"
        | "published";
    }
  | { readonly is: "value" | "lower" | "upper"; readonly topic: Topic; readonly who?: PopulationClass };

type Plain = Exclude<ColumnMeaning, { topic: Topic }>["is"];

/** Names of columns in small letters, without signs, in the order in which they are tried. */
const NAMES: Readonly<Record<Plain, string>> = {
  id: "id|no|nr|number|row id|event id|incident id|case id|case|record id|code|ref|reference|identifiant|numero|номер",
  event: "event|incident|event name|incident name|attack|evenement|событие|حدث",
  when: "date|day|when|event date|incident date|date start|start date|start|datum|fecha|jour|дата|تاريخ|التاريخ",
  end: "end|date end|end date|last day|until|to date",
  place: "place|location|where|town|village|city|site|settlement|lieu|ort|lugar|место|مكان|المكان",
  lat: "lat|latitude|y",
  lon: "lon|lng|long|longitude|x",
  by: "claimant|claimed by|according to|who says so|attributed to|stated by|selon",
  of: "side|party|group|belligerent|faction|of|whose|affiliation|camp",
  said: "said on|statement date|date of statement|claim date",
  quote: "quote|quotation|words|text|excerpt|citation|passage|цитата|اقتباس",
  url: "url|link|source url|source link|web|address|lien|ссылка|رابط",
  outlet:
    "outlet|publisher|media|newspaper|published by|media outlet|source|sources|source name|quelle|fuente|источник|المصدر",
  published: "published|published on|publication date|date published|report date|reported on",
};

const plain = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.split("|").map((name) => [name, meaning as Plain] as const),
  ), // keys of the table above
);

/** Words for what is counted; the first that occurs in a name decides. */
const TOPIC_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [/\b(?:killed|dead|deaths?|fatalities|kills?|casualties killed|tues|morts|muertos|tote)\b|убит|قتلى/, "killed"],
  [/\b(?:injured|wounded|injuries|hurt|blesses|heridos|verletzte)\b|ранен|جرحى/, "injured"],
  [/\b(?:captured|prisoners?|arrested|detained|hostages?|kidnapped|abducted)\b/, "captured"],
  [/\b(?:missing|disappeared|disparus)\b/, "missing"],
  [/\b(?:rescued|freed|released)\b/, "rescued"],
  [/\b(?:displaced|idps?|refugees|deplaces)\b/, "displaced"],
  [/\b(?:destroyed|detruits?)\b/, "destroyed"],
  [/\b(?:damaged|endommages?)\b/, "damaged"],
  [/\b(?:seized|looted)\b/, "seized"],
  [/\b(?:perpetrator|responsible|responsibility)\b/, "responsibility"],
  [/\b(?:cause|reason)\b/, "cause"],
  [/\b(?:notes?|remarks?|summary|description|comments?|statement|details)\b/, "other_statement"],
];

const WHO_WORDS: readonly (readonly [RegExp, PopulationClass])[] = [
  [/\b(?:civilians?|civils)\b/, "civilians"],
  [/\b(?:child|children|minors|enfants)\b/, "children"],
  [/\b(?:women|femmes)\b/, "women"],
  [/\b(?:soldiers?|fighters?|combatants?|militants?|troops)\b/, "fighters"],
  [/\b(?:journalists?)\b/, "journalists"],
  [/\b(?:police)\b/, "police"],
];

/** Tells what a column may mean by its name; `undefined` when the name is in no list. */
export function meaningOf(column: string): ColumnMeaning | undefined {
  const name = column
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const is = plain.get(name);
  if (is !== undefined) return { is };
  const topic = TOPIC_WORDS.find(([words]) => words.test(name))?.[1];
  if (topic === undefined) return undefined;
  const who = WHO_WORDS.find(([words]) => words.test(name))?.[1];
  const bound = /\b(?:low|lower|min|minimum|least)\b/.test(name)
    ? "lower"
    : /\b(?:high|upper|max|maximum|most)\b/.test(name)
      ? "upper"
      : "value";
  return { is: bound, topic, ...(who === undefined ? {} : { who }) };
}
