import { foldText } from "../fold/fold.ts";
import type { PassageId, ReportId } from "../records/ids.ts";
import type { PassageRecord } from "../records/passage.ts";
import type { ReportRecord } from "../records/report.ts";
import type { KeyedAnswer } from "./answer-of.ts";
import { type Entry, compareEntries } from "./entry.ts";
import type { Identities } from "./identities.ts";
import { reasonOf } from "./reason-of.ts";
import type { ReasonKey } from "./reasons.en.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R1",
  title: "Voices, not articles",
  statement:
    "A voice is the originator, the first actor of the chain; linked actors are one voice. Ten outlets that carry one statement are one voice, and every relay is listed. A claim in an outlet's own voice counts with another voice that gives the same answer where its report was made from a report of that voice, where its chain credits that voice, or where both quote the same words, at least five of them, in different reports. An outlet's own voice counts as independent only where the report's own words show that it saw for itself; otherwise agreement is labelled as of unknown independence.",
  example: {
    asks: "count",
    claims: [
      { by: "hospital", says: "7", report: "first", words: "seven people were brought in dead" },
      { by: "hospital", says: "7", through: ["agency"] },
      { by: "gazette", says: "7", from: "first" },
    ],
    gives: { status: "single_voice" },
  },
};

/** Fewer words than these can be the same by chance. */
export const MIN_SAME_WORDS = 5;

/** What copies are found in. */
export interface CopyContext {
  readonly identities: Identities;
  readonly reports: ReadonlyMap<ReportId, ReportRecord>;
  readonly passages: ReadonlyMap<PassageId, PassageRecord>;
}

interface Original {
  readonly entry: Entry;
  readonly key: ReasonKey;
  readonly records: readonly string[];
}

/** Tells whether a report states the claim without naming anybody else. */
export function isOwnVoice({ claim }: Entry): boolean {
  return claim.attribution[0]?.form === "own_voice";
}

/** Tells whether the report's own words show that its publisher saw for itself. */
export function showsOwnReporting(entry: Entry): boolean {
  const origin = entry.claim.attribution[0];
  if (origin === undefined || entry.copy !== undefined || !isOwnVoice(entry)) return false;
  return origin.basis === "explicit" && (origin.cue !== undefined || origin.passage !== undefined);
}

/** Gives the quoted words of a claim, folded; `undefined` where they are a cell of a table or too few. */
export function quotedWords({ claim }: Pick<Entry, "claim">, passages: CopyContext["passages"]): string | undefined {
  const quotes: string[] = [];
  for (const evidence of claim.evidence) {
    if (evidence.role !== "content" || "field" in evidence) continue;
    const exact = passages.get(evidence.passage)?.exact;
    if (exact !== undefined) quotes.push(foldText(exact));
  }
  if (quotes.length === 0) return undefined;
  const words = quotes
    .join(" ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length < MIN_SAME_WORDS ? undefined : words.join(" ");
}

/** First claims by report and by voice, among claims that give the same answer. */
interface Carried {
  readonly byReport: ReadonlyMap<ReportId, readonly Entry[]>;
  readonly byVoice: ReadonlyMap<string, Entry>;
}

function carriedBy(entries: readonly Entry[]): Carried {
  const byReport = new Map<ReportId, Entry[]>();
  const byVoice = new Map<string, Entry>();
  for (const entry of entries) {
    if (!byVoice.has(entry.voice)) byVoice.set(entry.voice, entry);
    for (const report of entry.reports) {
      const others = byReport.get(report);
      if (others === undefined) byReport.set(report, [entry]);
      else if (others.every(({ voice }) => voice !== entry.voice)) others.push(entry);
    }
  }
  return { byReport, byVoice };
}

/** Finds the claim that a claim in an outlet's own voice repeats, nearest report first; circles end where they began. */
function creditedOriginal(entry: Entry, { byReport, byVoice }: Carried, context: CopyContext): Original | undefined {
  if (!isOwnVoice(entry)) return undefined;
  const canonical = context.identities.actors.canonical;
  const made = new Set<ReportId>(entry.reports);
  for (const id of made) {
    const original = byReport.get(id)?.find(({ voice }) => voice !== entry.voice);
    if (original !== undefined && !entry.reports.includes(id))
      return { entry: original, key: "voice.derived_report", records: [...entry.reports, id] };
    for (const { report, actor } of context.reports.get(id)?.derivedFrom ?? []) {
      const credited = actor === undefined ? undefined : byVoice.get(canonical(actor));
      if (credited !== undefined && credited.voice !== entry.voice)
        return { entry: credited, key: "voice.derived_report", records: entry.reports };
      if (report !== undefined) made.add(report);
    }
  }
  for (const { actor } of entry.claim.attribution.slice(1)) {
    const credited = byVoice.get(canonical(actor));
    if (credited !== undefined && credited.voice !== entry.voice)
      return { entry: credited, key: "voice.credited_relay", records: [] };
  }
  return undefined;
}

/** Finds, for claims whose words stand in another report under another name, the claim that has them first. */
function sameWordsOriginals(entries: readonly Entry[], { passages }: CopyContext): ReadonlyMap<Entry, Original> {
  const byWords = new Map<string, Entry[]>();
  for (const entry of entries) {
    const words = quotedWords(entry, passages);
    if (words === undefined) continue;
    const group = byWords.get(words);
    if (group === undefined) byWords.set(words, [entry]);
    else group.push(entry);
  }
  const originals = new Map<Entry, Original>();
  for (const group of byWords.values()) {
    const original = group.find((entry) => !isOwnVoice(entry)) ?? group[0];
    if (original === undefined || saysOfSeveral(group)) continue;
    for (const entry of group) {
      if (entry.voice !== original.voice)
        originals.set(entry, { entry: original, key: "voice.identical_words", records: [] });
    }
  }
  return originals;
}

/** Tells whether one report gives the words to several voices at once: "both sides said that ...". */
function saysOfSeveral(entries: readonly Entry[]): boolean {
  const voiceOf = new Map<ReportId, string>();
  for (const { reports, voice } of entries) {
    for (const report of reports) {
      const known = voiceOf.get(report);
      if (known !== undefined && known !== voice) return true;
      voiceOf.set(report, voice);
    }
  }
  return false;
}

/** Follows copies of copies to the first; in a circle the one that readers see first stands for all. */
function rootOf(entry: Entry, originals: ReadonlyMap<Entry, Original>, roots: Map<Entry, Entry>): Entry {
  const path = new Set<Entry>();
  let current = entry;
  for (
    let next = originals.get(current);
    next !== undefined && !roots.has(current) && !path.has(current);
    next = originals.get(current)
  ) {
    path.add(current);
    current = next.entry;
  }
  const circle = path.has(current) ? [...path].slice([...path].indexOf(current)).sort(compareEntries) : [];
  const root = roots.get(current) ?? circle[0] ?? current;
  for (const passed of path) roots.set(passed, root);
  return root;
}

/**
 * Counts claims that repeat another voice with that voice, among the answers to one question.
 *
 * Order: as given.
 */
export function withCopies(entries: readonly Entry[], context: CopyContext): readonly Entry[] {
  const [first] = entries;
  if (first === undefined || entries.every(({ voice }) => voice === first.voice)) return entries;
  // Answers are read once for each distinct value, so that equal answers of one polarity are one object.
  const byAnswer = { positive: new Map<KeyedAnswer, Entry[]>(), negative: new Map<KeyedAnswer, Entry[]>() };
  for (const entry of entries) {
    if (entry.implied !== undefined) continue;
    const group = byAnswer[entry.polarity].get(entry.keyed);
    if (group === undefined) byAnswer[entry.polarity].set(entry.keyed, [entry]);
    else group.push(entry);
  }
  const originals = new Map<Entry, Original>();
  for (const group of [...byAnswer.positive.values(), ...byAnswer.negative.values()]) {
    if (group.every(({ voice }) => voice === group[0]?.voice)) continue;
    const sorted = [...group].sort(compareEntries);
    for (const [entry, original] of sameWordsOriginals(sorted, context)) originals.set(entry, original);
    const carried = carriedBy(sorted);
    for (const entry of sorted) {
      const original = creditedOriginal(entry, carried, context);
      if (original !== undefined) originals.set(entry, original);
    }
  }
  if (originals.size === 0) return entries;
  const roots = new Map<Entry, Entry>();
  return entries.map((entry) => toCopy(entry, rootOf(entry, originals, roots), originals.get(entry)));
}

function toCopy(entry: Entry, root: Entry, original: Original | undefined): Entry {
  if (original === undefined || root === entry) return entry;
  const reason = reasonOf("R1", original.key, {
    parameters: { voice: root.voice },
    records: [entry.claim.id, original.entry.claim.id, ...original.records],
    unless: ["unless.own_reporting"],
  });
  return { ...entry, voice: root.voice, copy: reason };
}
