/**
 * English sentences of all reasons for which two records are perhaps the same, or perhaps not. Another language is
 * another such file with the same keys. None names a third record, which might not be for everybody to see.
 *
 * Shape: `{name}` stands for a parameter.
 */
export const LINK_REASONS_EN = {
  "identifiers.same": "Both have the number {value} in {scheme}.",
  "identifiers.differ": "They have different numbers in {scheme}.",
  "names.identical": "Both have the name {one}.",
  "names.equal": "The names are the same but for spaces, small words and words for what it is: {one}, {other}.",
  "names.acronym": "One name is made of the first letters of the other: {one}, {other}.",
  "names.spelling": "The names differ in a few letters only: {one}, {other}.",
  "names.words": "The names share most of their words: {one}, {other}.",
  "types.same": "Both are of the same sort.",
  "types.differ": "They are of different sorts.",
  "days.same": "Both are dated to the same days: {days}.",
  "days.overlap": "Their dates, {one} and {other}, have a day in common.",
  "days.wide": "Their dates, {one} and {other}, are so wide that they say little.",
  "places.same": "Both are at the same place.",
  "places.named_alike": "Their places have like names, and nothing says how far apart they are.",
  "places.near": "Their places are {km} km apart, no farther than the two are known.",
  "places.wide": "Their places are {km} km apart, and at least one of them is only known as a wide area.",
  "parties.one": "One party is the same, or has a like name.",
  "parties.several": "{count} parties are the same, or have like names.",
  "parties.differ": "No party is the same or has a like name.",
} as const;
export type LinkReasonKey = keyof typeof LINK_REASONS_EN;
