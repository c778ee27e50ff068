import type { Span } from "../text/span.ts";
import type { GoldClaim } from "./gold.ts";
import type { Matching } from "./match-claims.ts";
import type { PredictedClaim } from "./predicted-claims.ts";
import { isOriginatorRight } from "./score.ts";

/** Longest words shown of one claim. Units: characters. */
const LONGEST = 110;

function wordsOf(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function goldLine(text: string, claim: GoldClaim): string {
  const { originator, count } = claim;
  const number = count === null ? "" : `${count.topic} "${count.mention.exact}" `;
  return `${claim.id} ${number}«${wordsOf(text, claim.content)}» by ${originator.name}${claim.relays.length > 0 ? ` via ${claim.relays.join(", ")}` : ""}, ${claim.act}`;
}

function predictedLine(text: string, claim: PredictedClaim): string {
  const { count } = claim;
  const number = count === undefined ? "" : `${count.topic} [${count.lower},${count.upper ?? "∞"}] ${count.qualifier} `;
  const who = claim.originator === "somebody" ? claim.name : claim.originator;
  return `${number}«${wordsOf(text, claim.content)}» by ${who}${claim.relays.length > 0 ? ` via ${claim.relays.join(", ")}` : ""}, ${claim.act}`;
}

/** What went wrong in one text, by kind of mistake: missed, extra, originator, act, relays, bounds. */
export function presentMisses(name: string, family: string, matching: Matching, text: string): string {
  const lines: string[] = [];
  for (const claim of matching.missed) lines.push(`  missed      ${goldLine(text, claim)}`);
  for (const claim of matching.extra) lines.push(`  extra       ${predictedLine(text, claim)}`);
  for (const match of matching.matches) {
    const { gold, predicted } = match;
    const wrong: string[] = [];
    if (!isOriginatorRight(match))
      wrong.push(
        `originator ${predicted.originator === "somebody" ? predicted.name : predicted.originator}, not ${gold.originator.name}`,
      );
    if (gold.act !== predicted.act) wrong.push(`act ${predicted.act}, not ${gold.act}`);
    if (gold.relays.length !== predicted.relays.length)
      wrong.push(`relays [${predicted.relays.join(", ")}], not [${gold.relays.join(", ")}]`);
    const own = predicted.count;
    if (
      gold.count !== null &&
      own !== undefined &&
      (own.lower !== gold.count.lower || own.upper !== gold.count.upper || own.qualifier !== gold.count.qualifier)
    ) {
      wrong.push(
        `bounds [${own.lower},${own.upper ?? "∞"}] ${own.qualifier}, not [${gold.count.lower},${gold.count.upper ?? "∞"}] ${gold.count.qualifier}`,
      );
    }
    if (wrong.length > 0) lines.push(`  wrong       ${gold.id} «${wordsOf(text, gold.content)}»: ${wrong.join("; ")}`);
  }
  return lines.length === 0 ? "" : `${name}, ${family}\n${lines.join("\n")}\n`;
}
