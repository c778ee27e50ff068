import { entryOf, type PopulationClass, Topic, TOPICS } from "@variorum/core";

/** What a column may mean, by its name. */
export type ColumnMeaning =
  | {
      readonly is:
        | "id"
        | "event"
        | "when"
        | "end"
        | "period"
        | "periodEnd"
        | "place"
        | "lat"
        | "lon"
        | "by"
        | "through"
        | "topic"
        | "figure"
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
  period:
    "period|period covered|period of figures|reporting period|covers|counted from|period from|period start|periode",
  periodEnd: "period end|period to|period until|counted until|counted to",
  place: "place|location|where|town|village|city|site|settlement|lieu|ort|lugar|место|مكان|المكان",
  lat: "lat|latitude|y",
  lon: "lon|lng|long|longitude|x",
  by: "by|claimant|claimed by|according to|who says so|attributed to|stated by|originator|voice|selon",
  through: "through|via|relay|relayed by|relayed through|passed on by|quoted by|quoted in|cited by|cited in|carried by",
  topic: "topic|kind|what|measure|variable|indicator|outcome|claim type|type of claim|type of figure|category",
  figure: "value|figure|number|count|amount|toll|answer|how many|estimate|quantity|total|chiffre|nombre|zahl",
  of: "side|party|group|belligerent|faction|of|whose|affiliation|camp",
  said: "said|said on|statement date|date of statement|claim date",
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

function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Tells what a cell says is counted or told; `undefined` when it names nothing known. Words for several things that are
 * counted together ("killed or captured") are a count of its own.
 */
export function topicOf(cell: string): Topic | undefined {
  const own = Topic.options.find((topic) => topic === cell);
  if (own !== undefined) return own;
  const words = wordsOf(cell);
  const named = TOPIC_WORDS.filter(([pattern]) => pattern.test(words)).map(([, topic]) => topic);
  const isAllCounts = named.every((topic) => entryOf(TOPICS, topic).valueKind === "count");
  return named.length > 1 && isAllCounts ? "other_count" : named[0];
}

/** Tells what a column may mean by its name; `undefined` when the name is in no list. */
export function meaningOf(column: string): ColumnMeaning | undefined {
  const name = wordsOf(column);
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
