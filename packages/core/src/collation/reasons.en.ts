/**
 * English sentences of all messages of collation. Another language is another such file with the same keys.
 *
 * Shape: `{name}` stands for a parameter; ids of records are put into words by the caller of `reasonText`.
 */
export const REASONS_EN = {
  // R0
  "scope.part_fits_whole":
    "{from} for {fromScope} and {to} for {toScope} are part and whole, and the part does not exceed the whole.",
  "scope.part_exceeds_whole":
    "{from} for {fromScope} exceeds {to} for {toScope}, although the one is only a part of the other.",
  "scope.days_apart": "{from} speaks of {fromScope} and {to} of {toScope}: no day is the same.",
  "scope.days_overlap":
    "{from} speaks of {fromScope} and {to} of {toScope}: they overlap, and neither contains the other.",
  "scope.places_apart":
    "{from} speaks of {fromScope} and {to} of {toScope}: neither place is known to lie within the other.",
  "scope.crossed": "{from} speaks of {fromScope} and {to} of {toScope}: the one has more days, the other more places.",
  "scope.no_question":
    "The claim names a question that is not held, and states no topic from which the question follows.",
  "scope.other_event": "The claim answers a question of another event that is not linked to this one.",
  "scope.no_value": "The claim states something, but holds no answer.",
  "scope.rejected": "A reviewer found that the words do not say it: the claim is kept, and nobody is held to it.",
  "scope.not_compared": "A prediction, a pledge or an opinion is shown and compared with nothing.",
  // R1
  "voice.derived_report":
    "The report was made from one that carries the same answer, so this claim counts with {voice}.",
  "voice.credited_relay":
    "The chain of this claim names {voice}, who gives the same answer, so it counts with {voice}.",
  "voice.identical_words": "The same words stand in another report, so this claim counts with {voice}.",
  // R2
  "updates.later": "The same voice said {from} later than {to}.",
  "updates.replaced": "The same voice says expressly that {from} replaces {to}.",
  "updates.repetition":
    "The same voice gives the same answer once for {fromScope} and once without days: the one without repeats the other, and lost its days on the way.",
  "updates.retracted": "The same voice took it back.",
  // R3
  "intervals.equal": "{from} and {to} are the same.",
  "intervals.inside": "{from} lies within what {to} allows.",
  "intervals.overlap": "{from} and {to} overlap: something is left that both allow.",
  "intervals.loose": "{from} and {to} do not exclude each other, and one of them is approximate or vague.",
  "intervals.unlike":
    "{from} and {to} cover the same days, the one as a single day among them and the other as all of them.",
  "intervals.apart": "{from} and {to} leave nothing that both allow.",
  // R4
  "counts.by_side": "Lowest to highest of the figures that each side gives; nothing is added up or averaged.",
  // R5
  "answers.same": "Both give the same answer, {from}.",
  "answers.narrower": "{from} is a narrower answer than {to}.",
  "answers.exclusive": "At most one of {from} and {to} can hold.",
  "answers.places_apart": "{from} and {to} are different places.",
  // R6
  "denial.of_answer": "{from} is denied, and the other says {to}.",
  "denial.of_target": "The denial of {from} names the claim that says {to}.",
  "denial.of_the_same": "Both deny the same answer, {from}.",
  "denial.of_the_opposite": "Denying {from} and saying {to} come to the same.",
  // R7
  "implied.premise_challenged":
    "{from} and {to} exclude each other, and a claim on another question takes {to} for granted.",
  "implied.premise_denied": "{to} is denied, and a claim on another question takes it for granted.",
  "implied.premise_asserted": "{from} is said, and a claim on another question takes for granted that it is not so.",
  "implied.challenged_elsewhere": "What {claim} takes for granted is rejected in the accounts of {question}.",
  // R8
  "attribution.disputed": "Reports name {count} different originators for the same words.",
  // R9
  "status.unanswered": "No claim answers the question, or every claim that did was taken back.",
  "status.declined": "Those who were asked gave no answer, or could not verify one.",
  "status.contested": "At least two voices contradict each other: {from} and {to}.",
  "status.in_tension": "At least two voices cannot both be right unless something reconciles them: {from} and {to}.",
  "status.self_inconsistent": "One voice gives answers that conflict: {from} and {to}.",
  "status.contested_by_denial": "At least two voices contradict each other: one denies {from}, another says {to}.",
  "status.in_tension_by_denial":
    "At least two voices cannot both be right unless something reconciles them: one denies {from}, another says {to}.",
  "status.self_inconsistent_by_denial": "One voice gives answers that conflict: it denies {from} and says {to}.",
  "status.implied_only": "Nobody states an answer; {from} is implied.",
  "status.agreed_on_denial": "At least two voices agree in denying {from}.",
  "status.agreed_by_denial": "At least two voices agree: one denies {from}, another says {to}.",
  "status.agreed_across_sides": "Opposing sides agree: {from} and {to}.",
  "status.corroborated": "Voices whose reports show that they saw for themselves agree: {from} and {to}.",
  "status.agreeing_independence_unknown":
    "At least two voices agree, {from} and {to}, and nothing shows that they know it independently.",
  "status.compatible": "Voices differ, {from} and {to}, and all can be right.",
  "status.complementary": "Voices give answers that have no relation to each other.",
  "status.conceded_single_voice": "Only one voice answers, and it admits what it says.",
  "status.single_voice": "Only one voice answers.",
  // R10
  "flag.period_unstated": "For {count} of the answers it is not said for which days they count.",
  "flag.accused_denied": "{voice} is accused, and {denier} denies it.",
  "flag.accuser_unnamed": "No report names who accuses.",
  "flag.attribution_inferred":
    "The text points to who vouches for {count} of the claims, or leaves it open, and does not name it there.",
  "flag.one_report": "Everything comes from one report, {report}.",
  "flag.implied_only": "Every answer is implied by what is said on other questions.",
  // R11
  "people.judged": "{by} judged these claims; the computed result stays as it is.",
  // What would have to be different
  "unless.period_stated": "unless they count different days, since not both say for which days they count",
  "unless.place_stated": "unless they count different places, since only one says for which place it counts",
  "unless.period_exact": "unless the days differ, since they are only given as approximate",
  "unless.value_exact": "unless the exact value differs, since one is approximate or vague",
  "unless.certain": "unless what was put as probable or possible turns out otherwise",
  "unless.stated": "unless what is only suggested or taken for granted was not meant",
  "unless.several_places": "unless it happened in several places",
  "unless.taken_back": "unless one of them is taken back or replaced by who said it",
  "unless.not_linked": "unless the records that were judged to be the same are not",
  "unless.new_claim": "until another claim answers the question",
  "unless.other_voice": "until another voice answers the question",
  "unless.conflict": "until a voice contradicts it",
  "unless.own_reporting": "until the reports of two of the voices show that they saw for themselves",
  "unless.stated_answer": "until somebody states an answer",
  "unless.same_answer": "until two voices give the same answer or one that excludes another",
  "unless.period_given": "until each answer says for which days it counts",
  "unless.named": "until a report names who it was",
  "unless.other_report": "until another report carries an answer",
  // What this version leaves out
  "left_out.population_parts":
    "Populations of which one is a part of the other are not compared: each is a question of its own.",
  "left_out.copies": "Copies across reports are found by credited relay, stated derivation and identical words only.",
  "left_out.changing_facts":
    "Days and places decide for numbers and for who holds a place; for other answers they are only shown.",
} as const;

/** Key of a message. */
export type ReasonKey = keyof typeof REASONS_EN;
