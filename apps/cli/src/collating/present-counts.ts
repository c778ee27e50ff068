import type { CountsBySide } from "@variorum/core";
import { presentNumber } from "../wording/number.ts";

interface Bounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** What each side says of a number, in one line; nothing in it is added up. */
export function presentCounts({ bySufferingSide, byAdversary, byOthers, concededFloor }: CountsBySide): string {
  const parts = [
    ...(bySufferingSide === undefined ? [] : [`own side ${presentBounds(bySufferingSide)}`]),
    ...(byAdversary === undefined ? [] : [`adversary ${presentBounds(byAdversary)}`]),
    ...(byOthers === undefined ? [] : [`others ${presentBounds(byOthers)}`]),
    ...(concededFloor === undefined ? [] : [`admitted ${presentNumber(concededFloor.value)}`]),
  ];
  return parts.length === 0 ? "" : `    = ${parts.join(" · ")}\n`;
}

/** "7", "20 or more", "18 to 24". */
function presentBounds({ lower, upper }: Bounds): string {
  if (upper === null) return `${presentNumber(lower)} or more`;
  return lower === upper ? presentNumber(lower) : `${presentNumber(lower)} to ${presentNumber(upper)}`;
}
