import type { Comparand, CompareContext } from "./comparand.ts";
import { isConflict } from "./comparand.ts";
import { compareReadings, weaknessesOf } from "./compare-readings.ts";
import type { DraftHolding, DraftReading } from "./draft.ts";
import { isOnlySuggested } from "./implied.ts";
import { isInside, isLoose } from "./intervals.ts";
import { groupBy } from "./readings.ts";
import { endsOf, type Pair } from "./relate.ts";
import { areIndependent, statusOfRelation, STATUSES_OF_RELATIONS } from "./status.ts";

/*
 * Comparing each of ten thousand readings with each other would build fifty million relations. The status needs one:
 * the pair that gives the first status. It is looked for among the extremes of classes of readings that differ in
 * nothing but their bounds, which hold a conflict wherever their class holds one.
 */

/** The pair found so far, with the place of its status in the order of statuses. */
interface Search {
  rank: number;
  pair: Pair | undefined;
  readonly context: CompareContext;
}

/** Readings that differ in nothing but bounds and voices, by the few that stand for all. */
interface ReadingClass {
  readonly sample: DraftReading;
  readonly extremes: readonly DraftReading[];
  readonly canBeStrict: boolean;
}

const CONTESTED = STATUSES_OF_RELATIONS.indexOf("contested");
const IN_TENSION = STATUSES_OF_RELATIONS.indexOf("in_tension");
const SELF_INCONSISTENT = STATUSES_OF_RELATIONS.indexOf("self_inconsistent");
const AGREEING = STATUSES_OF_RELATIONS.indexOf("agreeing_independence_unknown");

function look(a: DraftReading, b: DraftReading, search: Search): void {
  if (a === b && a.current.size < 2) return;
  const finding = compareReadings(a, b, search.context);
  if (finding === undefined) return;
  const isStrict = isConflict(finding.type) && weaknessesOf(a, b, finding, search.context).length === 0;
  const deciding = { type: finding.type, ...(isStrict ? ({ force: "strict" } as const) : {}), ...endsOf(a, b) };
  const status = statusOfRelation(deciding, () => areIndependent(a, b));
  const rank = status === undefined ? Infinity : STATUSES_OF_RELATIONS.indexOf(status);
  if (rank >= search.rank) return;
  search.rank = rank;
  search.pair = [a, b];
}

function classKey(reading: DraftReading, { scoping }: CompareContext): string {
  const { answer, isNegative, isHedged, implied, period, place } = reading;
  const scope =
    scoping === "fact" ? [] : [period?.first ?? "", period?.last ?? "", period?.isApproximate ?? "", place ?? ""];
  const head = [isNegative, isHedged, implied ?? "", ...scope];
  // Infinite days are written as text: JSON has no word for them.
  const parts =
    answer.form === "interval"
      ? [answer.unit, answer.isExtent, answer.isApproximate, answer.isVague]
      : [answer.form === "choice" ? answer.id : ""];
  return [...head, ...parts].map((part) => JSON.stringify(String(part))).join();
}

/** Tells whether a conflict with such a reading can be strict, targets left aside. */
function canBeStrict({ answer, isHedged, period, ...rest }: Comparand, { scoping }: CompareContext): boolean {
  if (isHedged || isOnlySuggested({ answer, isHedged, period, ...rest })) return false;
  if (scoping === "number" && period === undefined) return false;
  return answer.form !== "interval" || !isLoose(answer);
}

/** Adds the first readings by order that two different voices of a camp hold. */
function addOfTwoVoices(readings: readonly DraftReading[], chosen: Set<DraftReading>, camp?: string): void {
  const voices = new Set<string>();
  for (const reading of readings) {
    const before = voices.size;
    for (const holding of reading.current.values())
      if (camp === undefined || camp === campOf(holding)) voices.add(holding.voice);
    if (voices.size > before) chosen.add(reading);
    if (voices.size > 1) return;
  }
}

/** Voices of one camp are alike for every status of agreement. */
function campOf({ side, isOwnReporting }: DraftHolding): string {
  return (isOwnReporting ? "own " : "") + (side ?? "");
}

function lowerOf({ answer }: DraftReading): number {
  return answer.form === "interval" ? answer.lower : 0;
}

function upperOf({ answer }: DraftReading): number {
  return answer.form === "interval" ? answer.upper : 0;
}

/** Infinity minus itself is NaN, which no sort can use. */
function ascending(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function extremesOf(readings: readonly DraftReading[]): readonly DraftReading[] {
  if (readings.length < 3) return readings;
  const chosen = new Set<DraftReading>();
  if (readings[0]?.answer.form === "interval") {
    addOfTwoVoices(
      [...readings].sort((a, b) => ascending(lowerOf(b), lowerOf(a))),
      chosen,
    );
    addOfTwoVoices(
      [...readings].sort((a, b) => ascending(upperOf(a), upperOf(b))),
      chosen,
    );
    return [...chosen];
  }
  const camps = new Set(readings.flatMap(({ current }) => [...current.values()].map(campOf)));
  for (const camp of camps) addOfTwoVoices(readings, chosen, camp);
  return [...chosen];
}

function classesOf(readings: readonly DraftReading[], context: CompareContext): readonly ReadingClass[] {
  const classes: ReadingClass[] = [];
  for (const members of groupBy(readings, (reading) => classKey(reading, context)).values()) {
    const [sample] = members;
    if (sample !== undefined)
      classes.push({ sample, extremes: extremesOf(members), canBeStrict: canBeStrict(sample, context) });
  }
  const firstDay = ({ sample }: ReadingClass): number =>
    context.scoping === "fact" ? 0 : (sample.period?.first ?? -Infinity);
  return classes.sort((a, b) => ascending(firstDay(a), firstDay(b)));
}

/** Once a presumptive conflict is found, only pairs that can be strict are worth comparing. */
function isWorthwhile(a: ReadingClass, b: ReadingClass, rank: number): boolean {
  if (rank > IN_TENSION) return true;
  if (!a.canBeStrict || !b.canBeStrict) return false;
  const first = a.sample.answer;
  const second = b.sample.answer;
  if (a.sample.isNegative || b.sample.isNegative || first.form !== "choice" || second.form !== "choice") return true;
  return first.sets.size > 0 && second.sets.size > 0;
}

/** Ids of answers with which others have to do: broader ones and denied ones. */
function connectedAnswers(classes: readonly ReadingClass[]): ReadonlySet<string> {
  const connected = new Set<string>();
  for (const { sample } of classes) {
    if (sample.answer.form !== "choice") continue;
    for (const id of sample.answer.broader) connected.add(id);
    if (sample.isNegative) connected.add(sample.answer.id);
  }
  return connected;
}

/** Tells whether an answer can only have to do with the same answer. */
function isAlone({ sample: { answer } }: ReadingClass, connected: ReadonlySet<string>): boolean {
  if (answer.form === "interval") return false;
  if (answer.form === "words") return true;
  return answer.sets.size + answer.softSets.size + answer.broader.length === 0 && !connected.has(answer.id);
}

function searchClasses(classes: readonly ReadingClass[], search: Search): void {
  const connected = connectedAnswers(classes);
  const alone = classes.filter((each) => isAlone(each, connected));
  const byAnswer = groupBy(alone, ({ sample }) => (sample.answer.form === "choice" ? sample.answer.id : ""));
  for (const same of byAnswer.values()) searchPairs(same, search);
  searchPairs(
    classes.filter((each) => !isAlone(each, connected)),
    search,
  );
}

function searchPairs(classes: readonly ReadingClass[], search: Search): void {
  for (const [i, a] of classes.entries()) {
    if (search.rank === CONTESTED) return;
    for (let j = i; j < classes.length; j += 1) {
      const b = classes[j];
      if (b === undefined || areOnlyApart(a.sample, b.sample, search.context)) break;
      if (!isWorthwhile(a, b, search.rank)) continue;
      for (const first of a.extremes) for (const second of b.extremes) look(first, second, search);
    }
  }
}

/** Tells whether days are apart; classes come by their first day, so that all later ones are apart as well. */
function areOnlyApart(a: DraftReading, b: DraftReading, { scoping }: CompareContext): boolean {
  return scoping !== "fact" && a.period !== undefined && b.period !== undefined && b.period.first > a.period.last;
}

/** Denials meet what they deny anywhere inside a class. */
function searchDenials(readings: readonly DraftReading[], search: Search): void {
  const compared = new Set<DraftReading>(readings);
  for (const denial of readings) {
    for (const target of denial.targets) if (compared.has(target)) look(denial, target, search);
    if (!denial.isNegative || denial.answer.form !== "interval" || search.rank === CONTESTED) continue;
    for (const reading of readings) {
      if (reading.answer.form === "interval" && isInside(reading.answer, denial.answer)) look(denial, reading, search);
    }
  }
}

function searchVoices(readings: readonly DraftReading[], search: Search): void {
  const byVoice = new Map<string, DraftReading[]>();
  for (const reading of readings) {
    for (const voice of reading.current.keys()) {
      const held = byVoice.get(voice);
      if (held === undefined) byVoice.set(voice, [reading]);
      else held.push(reading);
    }
  }
  for (const held of byVoice.values()) {
    if (held.length < 2 || search.rank <= SELF_INCONSISTENT) continue;
    searchClasses(classesOf(held, search.context), search);
  }
}

/** Agreement lies anywhere inside a class: each reading is held against those that begin within it. */
function searchAgreement(readings: readonly DraftReading[], search: Search): void {
  const firm = readings
    .filter(({ answer, implied }) => answer.form === "interval" && !isLoose(answer) && implied === undefined)
    .sort((a, b) => ascending(lowerOf(a), lowerOf(b)) || ascending(upperOf(b), upperOf(a)));
  searchWithin(firm, AGREEING, search);
  // More than plain agreement needs a side or own reporting on both ends.
  const placed = firm.filter(({ current }) => [...current.values()].some((holding) => campOf(holding) !== ""));
  searchWithin(placed, bestAgreement(placed), search);
}

/** Looks for an interval within another until a status is found that is as early as it can be. */
function searchWithin(sorted: readonly DraftReading[], best: number, search: Search): void {
  const camps = sorted.map(onlyCamp);
  for (const [i, outer] of sorted.entries()) {
    for (let j = i; j < sorted.length; j += 1) {
      const inner = sorted[j];
      if (search.rank <= best) return;
      if (inner === undefined || lowerOf(inner) > upperOf(outer)) break;
      if (upperOf(inner) > upperOf(outer)) continue;
      if (search.rank <= AGREEING && camps[i] === camps[j] && camps[i] !== undefined) continue;
      look(outer, inner, search);
    }
  }
}

/** The camp of a reading that one camp alone gives and that cannot be independent. */
function onlyCamp({ current }: DraftReading): string | undefined {
  const camps = new Set([...current.values()].map(campOf));
  const [camp] = camps;
  return camp === undefined || camps.size > 1 || camp.startsWith("own ") ? undefined : camp;
}

/** The earliest status of agreement that the voices at hand can give at all. */
function bestAgreement(readings: readonly DraftReading[]): number {
  const holdings = readings.flatMap(({ current }) => [...current.values()]);
  if (new Set(holdings.flatMap(({ side }) => side ?? [])).size > 1)
    return STATUSES_OF_RELATIONS.indexOf("agreed_across_sides");
  if (holdings.some(({ isOwnReporting }) => isOwnReporting)) return STATUSES_OF_RELATIONS.indexOf("corroborated");
  return AGREEING;
}

/**
 * Finds the pair of readings that decides the status of a question, among readings too many to compare each with each.
 *
 * Returns `undefined` when no pair gives a status.
 */
export function decisivePair(readings: readonly DraftReading[], context: CompareContext): Pair | undefined {
  const search: Search = { rank: Infinity, pair: undefined, context };
  searchDenials(readings, search);
  searchClasses(classesOf(readings, context), search);
  if (search.rank > SELF_INCONSISTENT) searchVoices(readings, search);
  if (search.rank > SELF_INCONSISTENT) searchAgreement(readings, search);
  return search.pair;
}
