import { createHash } from "node:crypto";
import { openRuleExtractor } from "@variorum/extract";

/*
 * How long drafting takes on a warm machine: the median for one article, and words a second over many. Each line prints
 * the figure and whether the target of the design is met. `node benchmarks/extract.ts` exits with 1 when one is missed.
 */

const RUNS = 15;
const ARTICLES = 60;
const TARGET_ARTICLE_MS = 30;
const TARGET_WORDS_A_SECOND = 50_000;

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Sentences as news has them, in places and of bodies that do not exist. */
const SENTENCES: readonly string[] = [
  "At least 14 people, among them three children, were killed and more than 30 injured on Tuesday in the port of Ford, a health official told the Gazette.",
  '"The toll could rise, as some of the wounded are in critical condition," said Ann Low, head of the town\'s hospital.',
  "The Northern Front said in a statement that it had destroyed two vehicles and taken 12 soldiers prisoner.",
  "The army denied the allegations and accused the group of shelling the market.",
  "Officials, who spoke on condition of anonymity, put the number of dead at 18.",
  "According to the Gazette, which cited two aid workers, about 2,300 families have fled the district since Monday.",
  "The river, which rises in the hills behind the town, carries little water at this time of the year.",
  "It added that the road to the border would stay closed until further notice.",
  "Several hundred people gathered outside the council, where the mayor, Ali Sow, promised an inquiry.",
  "Markets in the capital opened as usual, and trade went on through the afternoon without incident.",
];

/** An article of about 400 words; the number makes each another text. */
function articleOf(number: number): string {
  const body = Array.from({ length: 20 }, (_, index) => SENTENCES[(index + number) % SENTENCES.length]);
  return [
    `Shells hit the port of Ford, ${number} days on`,
    "2024-07-29",
    body.slice(0, 7).join(" "),
    body.slice(7, 14).join(" "),
    body.slice(14).join(" "),
  ].join("\n\n");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const articles = Array.from({ length: ARTICLES }, (_, number) => articleOf(number));
const words = articles.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0);
const extractor = openRuleExtractor();
const milliseconds: number[] = [];
const rates: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const start = performance.now();
  for (const [number, text] of articles.entries()) {
    const before = performance.now();
    await extractor.extract(
      { name: `${number}.txt`, text, normalization: "none", metadata: {}, notes: [] },
      { sha256 },
    );
    milliseconds.push(performance.now() - before);
  }
  rates.push((words / (performance.now() - start)) * 1_000);
}

// The first runs warm the machine up.
const warm = milliseconds.slice(milliseconds.length / 3);
const [article, rate] = [median(warm), median(rates.slice(RUNS / 3))];
const isQuick = article < TARGET_ARTICLE_MS;
const isSteady = rate > TARGET_WORDS_A_SECOND;
process.stdout.write(
  `one article of ${Math.round(words / ARTICLES)} words   ${article.toFixed(1)} ms   target ${TARGET_ARTICLE_MS} ms   ${isQuick ? "met" : "missed"}\n`,
);
process.stdout.write(
  `${ARTICLES} articles   ${Math.round(rate).toLocaleString("en")} words a second   target ${TARGET_WORDS_A_SECOND.toLocaleString("en")}   ${isSteady ? "met" : "missed"}\n`,
);
process.exitCode = isQuick && isSteady ? 0 : 1;
