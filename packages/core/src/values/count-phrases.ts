import type { CountQualifier } from "./count.ts";

type OneNumber = Extract<CountQualifier, "exactly" | "at_least" | "more_than" | "at_most" | "fewer_than" | "about">;

/** Words before a number, with what they make of it. Source: own list, English, French, Arabic and signs. */
export const WORDS_BEFORE: Readonly<Record<OneNumber, readonly string[]>> = {
  exactly: ["exactly", "only", "just", "a total of", "exactement", "seulement", "un total de"],
  at_least: [
    ...["at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum", "≥", ">="],
    ...["au moins", "pas moins de", "un minimum de", "au minimum", "ما لا يقل عن", "لا يقل عن", "على الأقل"],
  ],
  more_than: [
    ...["more than", "over", "above", "in excess of", "upwards of", "well over", "plus de", "plus d'", ">"],
    ...["أكثر من", "ما يزيد على", "ما يزيد عن", "أزيد من"],
  ],
  at_most: [
    ...["up to", "as many as", "at most", "no more than", "not more than", "a maximum of", "maximum", "≤", "<="],
    ...[
      "jusqu'à",
      "au plus",
      "pas plus de",
      "un maximum de",
      "au maximum",
      "ما يصل إلى",
      "حتى",
      "لا يزيد عن",
      "لا يزيد على",
    ],
  ],
  fewer_than: ["fewer than", "less than", "under", "below", "<", "moins de", "moins d'", "أقل من"],
  about: [
    ...[
      "about",
      "around",
      "some",
      "approximately",
      "approx.",
      "roughly",
      "nearly",
      "almost",
      "close to",
      "circa",
      "an estimated",
      "estimated",
      "~",
      "≈",
    ],
    ...[
      "environ",
      "quelque",
      "près de",
      "près d'",
      "autour de",
      "autour d'",
      "à peu près",
      "presque",
      "approximativement",
    ],
    ...["حوالي", "نحو", "قرابة", "ما يقارب", "زهاء", "تقريبا"],
  ],
};

/** Words after a number, with what they make of it. */
export const WORDS_AFTER: Readonly<Partial<Record<OneNumber, readonly string[]>>> = {
  at_least: ["or more", "at least", "and more", "ou plus", "au moins", "au minimum", "أو أكثر", "على الأقل", "+"],
  at_most: ["or fewer", "or less", "at most", "at the most", "ou moins", "au plus", "au maximum", "على الأكثر"],
  about: ["or so", "approximately", "environ", "à peu près", "تقريبا"],
};

/** Words round the two numbers of a range; the first is empty where only the middle is said. */
export const RANGE_WORDS: readonly (readonly [before: string, middle: string])[] = [
  ["between ", " and "],
  ["from ", " to "],
  ["entre ", " et "],
  ["de ", " à "],
  ["بين ", " و "],
  ["بين ", " و"],
  ["ما بين ", " و "],
  ["ما بين ", " و"],
  ["من ", " إلى "],
  ["", " to "],
  ["", " or "],
  ["", " à "],
  ["", " ou "],
  ["", " إلى "],
  ["", " أو "],
  ["", " - "],
];

/** Phrases that are a count by themselves. */
export const WHOLE_PHRASES: readonly {
  readonly qualifier: "none" | "some" | "vague_many";
  readonly lower: number;
  readonly words: readonly string[];
}[] = [
  {
    qualifier: "none",
    lower: 0,
    words: [
      "none",
      "no one",
      "no-one",
      "nobody",
      "no",
      "not one",
      "not a single",
      "aucun",
      "aucune",
      "personne",
      "nul",
      "pas un",
      "pas un seul",
      "لا أحد",
      "لا شيء",
    ],
  },
  {
    qualifier: "some",
    lower: 3,
    words: [
      "several",
      "some",
      "a few",
      "few",
      "a handful",
      "a number",
      "plusieurs",
      "quelques",
      "quelques-uns",
      "une poignée",
      "عدة",
      "بضعة",
      "بعض",
      "عدد",
      "العديد",
    ],
  },
  {
    qualifier: "vague_many",
    lower: 3,
    words: [
      "many",
      "numerous",
      "countless",

      "de nombreux",
      "de nombreuses",
      "nombreux",
      "nombreuses",

      "كثير",
      "الكثير",
    ],
  },
  {
    qualifier: "vague_many",
    lower: 1,
    words: [
      ...[
        "a large number",
        "large numbers",
        "a large amount",
        "large amounts",
        "a large quantity",
        "large quantities",
        "a great number",
      ],
      ...[
        "a great many",
        "a lot",
        "lots",
        "beaucoup",
        "great quantities",
        "great numbers",
        "a significant number",
        "a significant amount",
        "a considerable number",
        "a high number",
      ],
      ...[
        "un grand nombre",
        "un nombre important",
        "un nombre considérable",
        "une grande quantité",
        "une quantité importante",
      ],
      ...["عدد كبير", "أعداد كبيرة", "كمية كبيرة", "كميات كبيرة"],
    ],
  },
];

/** Words for many of a number: dozens is two dozen or more. Two may stand together: tens of thousands. */
export const MANY_OF: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
  dizaines: 10,
  douzaines: 12,
  vingtaines: 20,
  centaines: 100,
  milliers: 1_000,
  عشرات: 10,
  العشرات: 10,
  مئات: 100,
  المئات: 100,
  آلاف: 1_000,
  الآلاف: 1_000,
  ملايين: 1_000_000,
  الملايين: 1_000_000,
};

/** Words for some before a number word: several hundred is three hundred or more. */
export const SEVERAL_OF: readonly string[] = ["several", "a few", "plusieurs", "quelques", "عدة", "بضعة"];
