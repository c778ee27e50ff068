import type { ActorId } from "../records/ids.ts";
import { type CountValue, isUpperOnly, isVague } from "../values/count.ts";
import { ACTS } from "../vocabulary/acts.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import type { Holding, QuestionCollation, Reading } from "./collation.ts";

/** What some voices give of a number, as it was said. */
export interface FiguresOfVoices {
  /** Distinct figures. Order: by the number that is said, then those in words without a number. */
  readonly figures: readonly CountValue[];
  readonly voices: readonly ActorId[];
}

/** What each side says of a number, figure by figure; a part is absent when nobody of that side gives one. */
export interface FiguresBySide {
  readonly bySufferingSide?: FiguresOfVoices;
  readonly byAdversary?: FiguresOfVoices;
  readonly byOthers?: FiguresOfVoices;
  /** What the suffering side admits at most, and has not taken back. */
  readonly conceded?: FiguresOfVoices;
  /** The figures with the lowest and the highest number of all; absent where fewer than two give a number. */
  readonly lowestAndHighest?: readonly [CountValue, CountValue];
}

/**
 * Gives the figures on a question as each side said them, for those who show them. The bounds of its counts say what
 * the words allow: "up to 82" allows 0, and nobody said 0.
 */
export function figuresBySide({ counts, readings }: QuestionCollation): FiguresBySide {
  if (counts === undefined) return {};
  const { bySufferingSide, byAdversary, byOthers, concededFloor } = counts;
  const said = readings.filter(isFigure);
  const ofSide = (side: { readonly voices: readonly ActorId[] } | undefined): FiguresOfVoices | undefined =>
    side === undefined ? undefined : { figures: inOrder(saidBy(said, isCurrentOf(side.voices))), voices: side.voices };
  const suffering = ofSide(bySufferingSide);
  const adversary = ofSide(byAdversary);
  const others = ofSide(byOthers);
  const ends = endsOf(saidBy(said, ({ state }) => state === "current"));
  return {
    ...(suffering === undefined ? {} : { bySufferingSide: suffering }),
    ...(adversary === undefined ? {} : { byAdversary: adversary }),
    ...(others === undefined ? {} : { byOthers: others }),
    ...(concededFloor === undefined
      ? {}
      : { conceded: { figures: concededBy(said, concededFloor), voices: concededFloor.voices } }),
    ...(ends === undefined ? {} : { lowestAndHighest: ends }),
  };
}

type Figure = Reading & { readonly value: CountValue };

function isFigure(reading: Reading): reading is Figure {
  return "lower" in reading.value && reading.polarity === "positive" && reading.implied === undefined;
}

function saidBy(said: readonly Figure[], isWanted: (holding: Holding) => boolean): readonly CountValue[] {
  return said.filter(({ holdings }) => holdings.some(isWanted)).map(({ value }) => value);
}

function isCurrentOf(voices: readonly ActorId[]): (holding: Holding) => boolean {
  const wanted = new Set(voices);
  return ({ voice, state }) => state === "current" && wanted.has(voice);
}

/** The admissions whose lower bound is the floor: what a voice only replaced by a later figure is kept. */
function concededBy(
  said: readonly Figure[],
  { value, voices }: NonNullable<NonNullable<QuestionCollation["counts"]>["concededFloor"]>,
): readonly CountValue[] {
  const wanted = new Set(voices);
  const admits = ({ voice, acts, state }: Holding) =>
    state !== "retracted" && wanted.has(voice) && acts.every((act) => entryOf(ACTS, act).isAdmission);
  const atFloor = said.filter((figure) => figure.value.lower === value && !isUpperOnly(figure.value));
  return inOrder(saidBy(atFloor, admits));
}

/** The number that is said: of "up to 82" the upper bound, of others the lower one. */
function numberOf(count: CountValue): number {
  return isUpperOnly(count) ? (count.upper ?? Infinity) : count.lower;
}

function inOrder(values: readonly CountValue[]): readonly CountValue[] {
  const distinct = new Map(values.map((value) => [keyOf(value), value]));
  return [...distinct.values()].sort(
    (a, b) =>
      Number(isVague(a)) - Number(isVague(b)) ||
      numberOf(a) - numberOf(b) ||
      (a.upper ?? Infinity) - (b.upper ?? Infinity) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** Numbers and words of a vocabulary: nothing in them can be taken for the stroke between them. */
function keyOf({ lower, upper, qualifier, unit }: CountValue): string {
  return `${lower}|${upper}|${qualifier}|${unit}`;
}

function endsOf(values: readonly CountValue[]): readonly [CountValue, CountValue] | undefined {
  const numbers = inOrder(values.filter((value) => !isVague(value)));
  const [lowest] = numbers;
  const highest = numbers.reduce<CountValue | undefined>(
    (high, each) => (high === undefined || (each.upper ?? each.lower) >= (high.upper ?? high.lower) ? each : high),
    undefined,
  );
  return lowest === undefined || highest === undefined || numbers.length < 2 ? undefined : [lowest, highest];
}
