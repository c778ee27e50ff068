import type { Scope } from "@variorum/core";
import type { Call } from "../names.ts";
import { dayWords } from "./day-words.ts";
import { printable } from "./printable.ts";

/** " for 2024-07-26 at Kidal": the days and the place that an answer speaks of; nothing where it states neither. */
export function scopeWords({ period, place }: Pick<Scope, "period" | "place">, call: Call): string {
  const days = period === undefined ? "" : ` for ${dayWords(period)}`;
  return `${days}${place === undefined ? "" : ` at ${printable(call(place))}`}`;
}
