import { seeded } from "../seeded.ts";

/** Choices that are the same at every run. */
export interface Chance {
  /** Whether something happens that does in this share of all cases. */
  happens(share: number): boolean;
  whole(below: number): number;
  /** Small numbers far more often than large ones: a few places and parties have most events. */
  crowded(below: number): number;
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value;
  degrees(lowest: number, highest: number): string;
  /** Invented words with a capital. */
  words(count: number): string;
}

const SYLLABLES = ["ba", "ko", "ri", "ta", "zu", "men", "sha", "ork", "lin", "dal", "fe", "gur", "ham", "ist"] as const;

/** Starts a row of choices. */
export function startChance(seed: number): Chance {
  const random = seeded(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const oneOf: Chance["oneOf"] = (values) => values[whole(values.length)] ?? values[0];
  const word = (): string => {
    const text = Array.from({ length: 2 + whole(3) }, () => oneOf(SYLLABLES)).join("");
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  };
  return {
    happens: (share) => random() < share,
    whole,
    crowded: (below) => Math.floor(below * random() ** 3),
    oneOf,
    degrees: (lowest, highest) => (lowest + random() * (highest - lowest)).toFixed(6),
    words: (count) => Array.from({ length: count }, word).join(" "),
  };
}
