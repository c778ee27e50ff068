/**
 * Words that end in a full stop without ending their sentence, in small letters and without the stop.
 *
 * Source: own list of titles, ranks, months and the abbreviations of English news writing.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "dr", "prof", "rev", "hon", "fr", "sr", "st", "jr", "messrs"],
  ...["gen", "lt", "col", "maj", "capt", "cpt", "sgt", "cpl", "pvt", "adm", "cmdr", "brig", "det", "insp", "supt"],
  ...["gov", "sen", "rep", "pres", "sec", "amb", "atty", "dist", "dep", "asst", "min"],
  ...["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  ...["vs", "etc", "approx", "ca", "cf", "eg", "ie", "no", "nos", "vol", "fig", "est", "dept"],
  ...["inc", "corp", "ltd", "co", "bros", "univ", "mt", "ft", "ave", "blvd"],
]);

/** Abbreviations that stand before a number only: in "she said no." the stop ends the sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ...["no", "nos", "vol", "fig", "est", "ca", "ft"],
  ...["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "min", "sec"],
]);

/** Words that begin a sentence often and a name hardly ever: after "U.S." they show that the sentence ended there. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...["The", "A", "An", "It", "He", "She", "They", "We", "This", "These", "Those", "There", "Its", "His", "Her"],
  ...["In", "On", "At", "But", "And", "However", "Meanwhile", "After", "Before", "According", "Their", "As", "For"],
]);
