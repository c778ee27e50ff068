/** Names of the days of the week, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];

/** Names of the months with their short forms, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "jan."],
  ["february", "feb", "feb."],
  ["march", "mar", "mar."],
  ["april", "apr", "apr."],
  ["may"],
  ["june", "jun", "jun."],
  ["july", "jul", "jul."],
  ["august", "aug", "aug."],
  ["september", "sep", "sept", "sep.", "sept."],
  ["october", "oct", "oct."],
  ["november", "nov", "nov."],
  ["december", "dec", "dec."],
];

/** Words that stand for a time by themselves. */
export const TIME_ADVERBS: ReadonlySet<string> = new Set(["today", "yesterday", "tonight", "tomorrow", "overnight"]);

/** Words that name a stretch of time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  ["second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade", "century", "morning"]
    .concat(["afternoon", "evening", "fortnight", "midnight", "noon", "moment"])
    .flatMap((unit) => [unit, `${unit}s`]),
);

/** Words that may stand before the name of a time and belong to it. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  ...["late", "early", "earlier", "later", "last", "this", "next", "on", "in", "at", "during", "since", "by", "until"],
  ...["mid", "previous", "following", "the", "same", "that"],
]);

const MONTH_WORDS = new Set(MONTHS.flat());

/** Tells whether a word in small letters names a day, a month or a time. "May" alone is left to its capital. */
export function isTimeWord(lower: string, text: string): boolean {
  if (lower === "may" || lower === "march") return text.startsWith("M");
  return WEEKDAYS.includes(lower) || MONTH_WORDS.has(lower) || TIME_ADVERBS.has(lower) || TIME_UNITS.has(lower);
}
