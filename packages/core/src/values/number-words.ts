import { foldText } from "../fold/fold.ts";

/** How a word takes part in a number. */
export interface NumberWord {
  /**
   * unit: 0 to 9; teen: 10 to 19; ten: 20 to 90; hundred and scale multiply what stands before them; rough: a dozen, or
   * a French word in -aine, which stand for about their number.
   */
  readonly part: "unit" | "teen" | "ten" | "hundred" | "scale" | "rough";
  readonly value: number;
}

/** The number words of one language and how they are put together. */
export interface NumberLanguage {
  /** By folded word. */
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Words between the parts of a number that add nothing. */
  readonly joins: readonly string[];
  /** Words for one that may stand alone or before a hundred, a scale or a rough word. */
  readonly articles: readonly string[];
  /** Whether twenty-one is said as one and twenty. */
  readonly isUnitBeforeTen: boolean;
}

type Part = readonly [part: NumberWord["part"], values: Readonly<Record<string, number>>];

function wordsOf(parts: readonly Part[]): ReadonlyMap<string, NumberWord> {
  return new Map(
    parts.flatMap(([part, values]) =>
      Object.entries(values).map(([word, value]) => [foldText(word), { part, value }] as const),
    ),
  );
}

const ENGLISH: readonly Part[] = [
  ["unit", { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, both: 2 }],
  [
    "teen",
    {
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
  ],
  ["ten", { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }],
  ["hundred", { hundred: 100 }],
  ["scale", { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 }],
  ["rough", { dozen: 12, couple: 2 }],
];

const FRENCH: readonly Part[] = [
  ["unit", { zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 }],
  ["teen", { dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 }],
  [
    "ten",
    {
      vingt: 20,
      vingts: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      huitante: 80,
      octante: 80,
      nonante: 90,
    },
  ],
  ["hundred", { cent: 100, cents: 100 }],
  [
    "scale",
    { mille: 1_000, million: 1_000_000, millions: 1_000_000, milliard: 1_000_000_000, milliards: 1_000_000_000 },
  ],
  [
    "rough",
    { dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 },
  ],
  ["rough", { soixantaine: 60, centaine: 100, millier: 1_000 }],
];

const ARABIC: readonly Part[] = [
  [
    "unit",
    { صفر: 0, واحد: 1, واحدة: 1, أحد: 1, اثنان: 2, اثنين: 2, اثنا: 2, اثني: 2, ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4 },
  ],
  ["unit", { خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7, ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9 }],
  ["teen", { عشرة: 10, عشر: 10 }],
  ["ten", { عشرون: 20, عشرين: 20, ثلاثون: 30, ثلاثين: 30, أربعون: 40, أربعين: 40, خمسون: 50, خمسين: 50 }],
  ["ten", { ستون: 60, ستين: 60, سبعون: 70, سبعين: 70, ثمانون: 80, ثمانين: 80, تسعون: 90, تسعين: 90 }],
  ["hundred", { مئة: 100, مائة: 100 }],
  ["scale", { ألف: 1_000, آلاف: 1_000, مليون: 1_000_000, ملايين: 1_000_000 }],
];

/**
 * The languages in which numbers are read.
 *
 * Source: own lists; French with the tens of Belgium and Switzerland.
 */
export const NUMBER_LANGUAGES: readonly NumberLanguage[] = [
  { words: wordsOf(ENGLISH), joins: ["and"], articles: ["a", "an"], isUnitBeforeTen: false },
  { words: wordsOf(FRENCH), joins: ["et"], articles: ["un", "une"], isUnitBeforeTen: false },
  { words: wordsOf(ARABIC), joins: [], articles: [], isUnitBeforeTen: true },
];
