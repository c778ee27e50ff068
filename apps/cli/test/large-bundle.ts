const CLAIMS_OF_AN_EVENT = 10;

/** A bundle of so many claims, each with words of its own in a report of its own: enough to be killed in the middle of. */
export function largeBundle(claims: number): Readonly<Record<string, string>> {
  const reports: string[] = [];
  const records: string[] = [];
  const events: string[] = [];
  const texts: Record<string, string> = {};
  for (let number = 1; number <= claims; number += 1) {
    const report = `rep:gazette-${number}`;
    texts[`bundle/reports/${number}.txt`] = `The Northern Front said that ${number} of its fighters were killed.\n`;
    const event = `evt:harbour-town-${Math.ceil(number / CLAIMS_OF_AN_EVENT)}`;
    if (number % CLAIMS_OF_AN_EVENT === 1) {
      events.push(
        `- { id: ${event}, type: battle, label: Fighting at Harbour Town, anchor: { where: [], basis: editorial } }`,
      );
    }
    reports.push(
      `- { id: ${report}, type: news_article, publisher: act:gazette, publisherBasis: text, language: en, text: reports/${number}.txt, licence: { status: all_rights_reserved, textStorage: full } }`,
    );
    records.push(
      `- { id: clm:front-${number}, event: ${event}, topic: killed, of: [act:northern-front], by: act:northern-front, act: acknowledge, value: "${number}", report: ${report}, quote: ${number} of its fighters were killed }`,
    );
  }
  return {
    "bundle/bundle.yaml": "bundle: harbour-town\nlang: en\n",
    "bundle/actors.yaml":
      "- { id: act:northern-front, type: armed_group, names: [Northern Front] }\n- { id: act:gazette, type: media_outlet, names: [The Gazette] }\n",
    "bundle/events.yaml": `${events.join("\n")}\n`,
    "bundle/reports.yaml": `${reports.join("\n")}\n`,
    "bundle/claims.yaml": `${records.join("\n")}\n`,
    ...texts,
  };
}
