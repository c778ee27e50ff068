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
