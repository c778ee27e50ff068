/**
 * Letters that folding replaces and that Unicode does not decompose.
 *
 * Source: own list. Latin after the ASCII folding of Apache Lucene; Arabic after its Arabic normalisation, with the
 * Persian kaf and ya.
 */
export const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  // Latin
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  // Greek: the sigma at the end of a word
  ς: "σ",
  // Arabic: alef wasla, alef maqsura, Persian ya, Persian kaf, ta marbuta
  "\u0671": "\u0627",
  "\u0649": "\u064A",
  "\u06CC": "\u064A",
  "\u06A9": "\u0643",
  "\u0629": "\u0647",
  // Arabic-Indic and Persian digits
  "\u0660": "0",
  "\u0661": "1",
  "\u0662": "2",
  "\u0663": "3",
  "\u0664": "4",
  "\u0665": "5",
  "\u0666": "6",
  "\u0667": "7",
  "\u0668": "8",
  "\u0669": "9",
  "\u06F0": "0",
  "\u06F1": "1",
  "\u06F2": "2",
  "\u06F3": "3",
  "\u06F4": "4",
  "\u06F5": "5",
  "\u06F6": "6",
  "\u06F7": "7",
  "\u06F8": "8",
  "\u06F9": "9",
};

/**
 * Characters that folding leaves out, as first and last code points: marks of Latin, Greek and Cyrillic letters, points
 * of Hebrew and Arabic, tatweel. Vowel signs of other scripts are letters in effect and stay.
 *
 * Source: Unicode 16, the combining marks of the blocks named.
 */
export const DROPPED_RANGES: readonly (readonly [first: number, last: number])[] = [
  // Combining diacritical marks, and those of Cyrillic
  [0x03_00, 0x03_6f],
  [0x04_83, 0x04_87],
  // Hebrew points
  [0x05_91, 0x05_bd],
  [0x05_bf, 0x05_bf],
  [0x05_c1, 0x05_c2],
  [0x05_c4, 0x05_c5],
  [0x05_c7, 0x05_c7],
  // Arabic: signs above and below letters, tatweel, tashkeel, Quranic marks
  [0x06_10, 0x06_1a],
  [0x06_40, 0x06_40],
  [0x06_4b, 0x06_5f],
  [0x06_70, 0x06_70],
  [0x06_d6, 0x06_dc],
  [0x06_df, 0x06_e4],
  [0x06_e7, 0x06_e8],
  [0x06_ea, 0x06_ed],
  [0x08_d3, 0x08_e1],
  [0x08_e3, 0x08_ff],
  // Further combining diacritical marks, marks for symbols, half marks
  [0x1a_b0, 0x1a_ff],
  [0x1d_c0, 0x1d_ff],
  [0x20_d0, 0x20_ff],
  [0xfe_20, 0xfe_2f],
];
