import type { ClaimRecord } from "../records/claim.ts";
import type { CompareContext } from "./comparand.ts";
import type { DraftHolding, DraftReading } from "./draft.ts";
import { compareEntries, type Entry } from "./entry.ts";
import { type Span, spanOf } from "./span.ts";
import { ACTS } from "../vocabulary/acts.ts";
import { reasonOf } from "./reason-of.ts";
import { showsOwnReporting } from "./voice.ts";

/** What readings are grouped with. */
export interface ReadingContext extends CompareContext {
  readonly canonicalPlace: (place: string) => string;
  readonly sideOf: (voice: string) => string | undefined;
  /** Whether the question gathers what else was said: predictions and opinions belong there. */
  readonly isAlsoSaid: boolean;
}

const ADMISSIONS: ReadonlySet<string> = new Set(ACTS.filter(({ isAdmission }) => isAdmission).map(({ id }) => id));
const NOT_COMPARED: ReadonlySet<string> = new Set(ACTS.filter(({ isAlsoSaid }) => isAlsoSaid).map(({ id }) => id));

/** Only denials answer other readings; the rest share one empty set, to which nothing is ever added. */
const NO_TARGETS: DraftReading["targets"] = new Set();

/** Tells whether all that a claim says is admitted by saying it. */
export function isAdmission({ act }: ClaimRecord): boolean {
  return ADMISSIONS.has(act);
}

/** Tells whether a claim is compared with others on its question, and is no prediction or opinion beside them. */
export function isCompared({ act }: ClaimRecord, { isAlsoSaid }: Pick<ReadingContext, "isAlsoSaid">): boolean {
  return isAlsoSaid || !NOT_COMPARED.has(act);
}

function isHedged({ claim }: Entry): boolean {
  return claim.certainty === "probable" || claim.certainty === "possible";
}

/** Text that is equal for claims that give the same answer with the same scope, whoever said it. */
function readingKey(entry: Entry, { scoping, canonicalPlace }: ReadingContext): string {
  const { claim, keyed, polarity, implied } = entry;
  const { period, place } = claim.scope;
  const head = (polarity === "negative" ? "-" : "+") + (isHedged(entry) ? "?" : "!") + (implied ?? "");
  // An implied answer has no scope of its own.
  if (scoping === "fact" || implied !== undefined || (period === undefined && place === undefined))
    return head + keyed.key;
  return `${head}${period ?? ""} ${place === undefined ? "" : canonicalPlace(place)} ${keyed.key}`;
}

/**
 * Finds the days between which a voice last said something. Claims that do not say when are read as repetitions where
 * another does; where none does, it was said by the day of the first report.
 */
function lastSaid(entries: readonly Entry[]): Span | undefined {
  let known: Span | undefined;
  let reported: Span | undefined;
  for (const { claim, said } of entries) {
    if (said === undefined) continue;
    if (claim.utteredAt === undefined) {
      if (reported === undefined || said.last < reported.last) reported = said;
    } else {
      known =
        known === undefined
          ? said
          : { ...known, first: Math.max(known.first, said.first), last: Math.max(known.last, said.last) };
    }
  }
  return known ?? reported;
}

function holdingOf(reading: DraftReading, entries: readonly Entry[], context: ReadingContext): DraftHolding {
  const [first] = entries;
  const voice = first?.voice ?? "";
  const areCompared = entries.some(({ claim }) => isCompared(claim, context));
  return {
    reading,
    voice,
    side: context.sideOf(voice),
    entries,
    said: lastSaid(entries),
    isOwnReporting: entries.some(showsOwnReporting),
    isAdmission: entries.every(({ claim }) => isAdmission(claim)),
    state: areCompared ? "current" : "not_compared",
    reason: areCompared
      ? undefined
      : reasonOf("R0", "scope.not_compared", { records: entries.map(({ claim }) => claim.id) }),
  };
}

function readingOf(key: string, id: string, entries: readonly Entry[], context: ReadingContext): DraftReading {
  const [first] = entries;
  if (first === undefined) throw new RangeError("A reading has at least one entry");
  const { claim, implied, keyed, polarity, value } = first;
  const scope = context.scoping === "fact" || implied !== undefined ? undefined : claim.scope;
  const holdings: DraftHolding[] = [];
  const reading: DraftReading = {
    id,
    key,
    answerKey: keyed.key,
    value,
    polarity,
    answer: keyed.answer,
    isNegative: polarity === "negative",
    implied,
    isHedged: isHedged(first),
    period: spanOf(scope?.period),
    periodText: scope?.period,
    place: scope?.place === undefined ? undefined : context.canonicalPlace(scope.place),
    placeId: scope?.place,
    targets: polarity === "negative" ? new Set() : NO_TARGETS,
    holdings,
    current: new Map(),
  };
  for (const carried of groupBy(entries, ({ voice }) => voice).values())
    holdings.push(holdingOf(reading, carried, context));
  return reading;
}

/** Groups a list; groups and their members keep its order. */
export function groupBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): ReadonlyMap<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/**
 * Gathers the claims on a question into its distinct readings, and within each into the voices that give it.
 *
 * Order: by first utterance, then by claim id; so are the holdings and their claims.
 */
export function readingsOf(
  entries: readonly Entry[],
  context: ReadingContext,
  numbersBefore: number,
): readonly DraftReading[] {
  const groups = groupBy([...entries].sort(compareEntries), (entry) => readingKey(entry, context));
  return [...groups].map(([key, group], index) => readingOf(key, `r${numbersBefore + index + 1}`, group, context));
}
