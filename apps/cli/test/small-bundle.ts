/** Text of the one report: two sentences, of which some words occur twice. */
export const REPORT_TEXT =
  "The Northern Front said two of its fighters were killed. The army said twenty fighters were killed.\n";

/** The three actors of the bundle. */
export const ACTORS = `- id: act:northern-front
  type: armed_group
  names: [Northern Front]
- id: act:army
  type: armed_force
  names: [The army]
- id: act:gazette
  type: media_outlet
  names: [The Gazette]
`;

/** A whole bundle in a few lines: two claimants, one report, two claims that contradict each other. */
export const SMALL_BUNDLE: Readonly<Record<string, string>> = {
  "bundle/bundle.yaml": "bundle: harbour-town\ntitle: Fighting at Harbour Town\nlang: en\nlicence: CC-BY-4.0\n",
  "bundle/actors.yaml": ACTORS,
  "bundle/events.yaml": `- id: evt:harbour-town-2024-03
  type: battle
  label: Fighting at Harbour Town
  anchor: { when: 2024-03-01, where: [], basis: editorial }
  sides:
    - { id: front, label: Northern Front, actors: [act:northern-front] }
    - { id: state, label: The state, actors: [act:army] }
`,
  "bundle/reports.yaml": `- id: rep:gazette-2024-03-02
  type: news_article
  publisher: act:gazette
  publisherBasis: text
  publishedAt: 2024-03-02
  publishedAtBasis: text
  language: en
  text: reports/gazette.txt
  licence: { status: all_rights_reserved, textStorage: full }
`,
  "bundle/reports/gazette.txt": REPORT_TEXT,
  "bundle/claims.yaml": `- id: clm:front-own-killed
  event: evt:harbour-town-2024-03
  topic: killed
  of: [act:northern-front]
  by: act:northern-front
  act: acknowledge
  value: two
  report: rep:gazette-2024-03-02
  quote: two of its fighters were killed
- id: clm:army-front-killed
  event: evt:harbour-town-2024-03
  topic: killed
  of: [act:northern-front]
  by: act:army
  act: assert
  value: twenty
  report: rep:gazette-2024-03-02
  quote: twenty fighters were killed
`,
};

/** The bundle with the text of one of its files changed. */
export function smallBundleWith(file: string, change: (text: string) => string): Readonly<Record<string, string>> {
  const path = `bundle/${file}`;
  const changed = change(SMALL_BUNDLE[path] ?? "");
  if (changed === SMALL_BUNDLE[path]) throw new Error(`the change leaves ${path} as it was`);
  return { ...SMALL_BUNDLE, [path]: changed };
}
