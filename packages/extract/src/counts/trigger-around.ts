import type { Token } from "../text/parse-text.ts";
import type { Counted } from "./counted.ts";
import type { Trigger } from "./trigger-words.ts";

/** How far before a number the verb stands whose last word comes behind those counted. Units: tokens. */
const NEAR_VERB = 4;
/** How far before a number "took" stands: "took its crew of [18] hostage". Units: tokens. */
const NEAR_TAKE = 6;
const TAKE = /^(?:takes?|took|taken|taking)$/u;

/** Finds words on both sides of those counted: "[set] two cars [alight]", "[took] five [hostage]". */
export function triggerAround(tokens: readonly Token[], { number, phrase, head }: Counted): Trigger | undefined {
  const end = phrase?.to ?? number.to;
  const words = tokens.slice(end, end + 4).map(({ lower }) => lower);
  const [first = "", second = ""] = words;
  // "buried 27 people in a mass grave"
  if (/^in a mass grave|^in mass graves/u.test(words.join(" "))) return { topic: "killed", from: end, to: end + 4 };
  const verb = verbBefore(tokens, number.from);
  // "put at least 30 people to death"
  if (isToDeath(tokens, end) && /^(?:puts?|putting)$/u.test(verb)) return { topic: "killed", from: end, to: end + 2 };
  const isOnFire = first === "on" && second === "fire";
  const isAlight = isOnFire || /^(?:alight|ablaze|afire)$/u.test(first);
  if (isAlight && /^(?:set|sets|setting)$/u.test(verb))
    return { topic: "destroyed", from: end, to: end + (isOnFire ? 2 : 1) };
  // "sent dozens of protesters to hospital"
  const isCare = first === "to" && /^hospitals?$/u.test(words.find((word) => word !== "to" && word !== "the") ?? "");
  if (isCare && /^(?:sent|sends|sending|put|putting)$/u.test(verb)) return { topic: "injured", from: end, to: end + 2 };
  // "the raid claimed 19 victims"
  if (head?.lower === "victims" && verb.startsWith("claim"))
    return { topic: "killed", from: number.from - 1, to: number.from };
  const lead = tokens.slice(Math.max(0, number.from - NEAR_TAKE), number.from);
  const isHeld = /^(?:hostage|prisoner|captive)$/u.test(first) && lead.some(({ lower }) => TAKE.test(lower));
  const isAlive = first === "alive" && TAKE.test(lead.at(-1)?.lower ?? "");
  return isHeld || isAlive ? { topic: "captured", from: end, to: end + 1 } : undefined;
}

/** The last verb right before a number. */
function verbBefore(tokens: readonly Token[], at: number): string {
  return tokens.slice(Math.max(0, at - NEAR_VERB), at).findLast(({ tag }) => tag === "VERB")?.lower ?? "";
}

/** "stabbed three people [to death]", "shot two men [dead]" */
export function isToDeath(tokens: readonly Token[], end: number): boolean {
  const [first, second] = [tokens[end]?.lower, tokens[end + 1]?.lower];
  return first === "dead" || (first === "to" && second === "death");
}
