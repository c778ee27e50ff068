import { foldText } from "../fold/fold.ts";
import type { Question } from "../questions/question.ts";
import { type ClaimValue, valueKindOf } from "../values/claim-value.ts";
import { entryOf } from "../vocabulary/define-vocabulary.ts";
import { TOPICS } from "../vocabulary/topics.ts";
import type { ChoiceAnswer, ComparableAnswer, IntervalAnswer, WordsAnswer } from "./answer.ts";
import type { Identities } from "./identities.ts";
import { spanOf } from "./span.ts";

/** A value with the form in which it is compared; equal keys are the same answer. */
export interface KeyedAnswer {
  readonly key: string;
  readonly answer: ComparableAnswer;
}

const WORDS: WordsAnswer = { form: "words" };
const NO_SETS: ReadonlyMap<string, string> = new Map();
/** Levels at which two different places are apart; a district or an area can lie across others. */
const LEVELS: readonly string[] = ["country", "adm1", "adm2", "adm3", "settlement"];

type CountOrDate = Extract<ClaimValue, { lower: number } | { edtf: string }>;

function intervalOf(value: CountOrDate): IntervalAnswer | WordsAnswer {
  if ("edtf" in value) {
    const span = spanOf(value.edtf);
    if (span === undefined) return WORDS;
    const { first, last, isExtent, isApproximate } = span;
    return { form: "interval", unit: "day", isExtent, lower: first, upper: last, isApproximate, isVague: false };
  }
  const { lower, unit, qualifier } = value;
  const upper = value.upper ?? Infinity;
  // Not `lower > upper`, which NaN would pass.
  if (!(lower <= upper)) return WORDS;
  const isVague = qualifier === "some" || qualifier === "vague_many";
  return { form: "interval", unit, isExtent: false, lower, upper, isApproximate: qualifier === "about", isVague };
}

/** Gives each set the one of its members that the answer belongs to; none where it would belong to several. */
function membersOf(chain: readonly string[], sets: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  sets.forEach((set, index) => {
    const found = chain.filter((id) => set.includes(id));
    if (found.length === 1 && found[0] !== undefined) members.set(String(index), found[0]);
  });
  return members;
}

function categoryOf(question: Question, { actors, bodiesAround }: Identities): (answer: string) => ChoiceAnswer {
  const canonical = actors.canonical;
  const broaderThan = new Map<string, string>();
  for (const { id, broader } of question.answers ?? [])
    if (broader !== undefined) broaderThan.set(canonical(id), canonical(broader));
  const sets = (question.exclusive ?? []).map((set) => set.map(canonical));
  const isOnlyOne = question.isStandard && question.cardinality === "single";
  return (answer) => {
    const id = canonical(answer);
    const broader = new Set<string>();
    for (
      let next = broaderThan.get(id);
      next !== undefined && next !== id && !broader.has(next);
      next = broaderThan.get(next)
    )
      broader.add(next);
    if (entryOf(TOPICS, question.topic).answersAreActors) for (const body of bodiesAround(id)) broader.add(body);
    const chain = [id, ...broader];
    const top = chain[chain.length - 1] ?? id;
    return {
      form: "choice",
      id,
      broader: [...broader],
      sets: isOnlyOne ? new Map([["only", top]]) : membersOf(chain, sets),
      softSets: NO_SETS,
    };
  };
}

function placeAnswer(
  place: string,
  isOnlyOne: boolean,
  { places, placesAround, placeTypeOf }: Identities,
): ChoiceAnswer {
  const id = places.canonical(place);
  const broader = placesAround(id);
  const softSets = new Map<string, string>();
  for (const level of isOnlyOne ? LEVELS : []) {
    const found = [id, ...broader].filter((candidate) => placeTypeOf(candidate) === level);
    if (found.length === 1 && found[0] !== undefined) softSets.set(level, found[0]);
  }
  return { form: "choice", id, broader, sets: NO_SETS, softSets };
}

/** Text that is equal for values that give the same answer, whatever their words. */
function keyOf(value: ClaimValue, identities: Identities): string {
  // Numbers and words of a vocabulary: nothing in them can be taken for the stroke between them.
  if ("lower" in value) return `count ${value.lower}|${value.upper}|${value.qualifier}|${value.unit}`;
  if ("edtf" in value) return `date ${value.edtf}`;
  if ("place" in value) return `place ${identities.places.canonical(value.place)}`;
  if ("text" in value) return `text ${foldText(value.text).replace(/\s+/g, " ").trim()}`;
  if (typeof value.answer === "boolean") return `boolean ${value.answer}`;
  return `category ${identities.actors.canonical(value.answer)}`;
}

/** Prepares the reading of the values of one question; a value of another kind than the question's is only words. */
export function answersTo(question: Question, identities: Identities): (value: ClaimValue) => KeyedAnswer {
  let category: ((answer: string) => ChoiceAnswer) | undefined;
  const known = new Map<string, KeyedAnswer>();
  const isOnlyOne = question.cardinality === "single";
  const read = (value: ClaimValue): ComparableAnswer => {
    if (valueKindOf(value) !== question.valueKind || "text" in value) return WORDS;
    if ("lower" in value || "edtf" in value) return intervalOf(value);
    if ("place" in value) return placeAnswer(value.place, isOnlyOne, identities);
    if (typeof value.answer === "string") {
      category ??= categoryOf(question, identities);
      return category(value.answer);
    }
    const id = String(value.answer);
    return { form: "choice", id, broader: [], sets: new Map([["yes-or-no", id]]), softSets: NO_SETS };
  };
  return (value) => {
    const key = keyOf(value, identities);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = { key, answer: read(value) };
    known.set(key, answer);
    return answer;
  };
}
