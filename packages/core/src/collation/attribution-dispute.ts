import type { ActorId, ClaimId, QuestionId, ReportId } from "../records/ids.ts";
import type { AttributionDispute, NamedOriginator } from "./collation.ts";
import { compareEntries, type Entry } from "./entry.ts";
import { groupBy } from "./readings.ts";
import { reasonOf } from "./reason-of.ts";
import type { Rule } from "./rule.ts";
import { type CopyContext, isOwnVoice, quotedWords } from "./voice.ts";

export const rule: Rule = {
  id: "R8",
  title: "Who said it",
  statement:
    "Where two reports name different originators for the same words, at least five of them, who said it is a question of its own: the reports contradict each other, presumptively where one of them does not name the originator at that place. The words themselves are counted once, with the originator who is named first.",
  example: {
    asks: "yes-or-no",
    claims: [
      { by: "army", says: "yes", said: "2024-07-26", words: "the aircraft came down near the town" },
      { by: "coalition", says: "yes", said: "2024-07-28", words: "the aircraft came down near the town" },
    ],
    gives: { status: "single_voice" },
  },
};

function namedOriginators(entries: readonly Entry[]): readonly NamedOriginator[] {
  const byVoice = groupBy(entries, ({ voice }) => voice);
  return [...byVoice]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([voice, named]) => ({
      // The canonical id of an actor is that of one of them.
      voice: voice as ActorId,
      claims: [...new Set(named.map(({ claim }): ClaimId => claim.id))].sort(),
      reports: [...new Set(named.flatMap(({ reports }): readonly ReportId[] => reports))].sort(),
    }));
}

/** Tells whether a report itself gives the words to several: then nothing is disputed. */
function shareReport(originators: readonly NamedOriginator[]): boolean {
  const seen = new Set<ReportId>();
  for (const { reports } of originators) {
    if (reports.some((report) => seen.has(report))) return true;
    for (const report of reports) seen.add(report);
  }
  return false;
}

/** Words as they stand in the first report that has them. */
function exactWords({ claim }: Entry, { passages }: CopyContext): string {
  return claim.evidence
    .flatMap((evidence) =>
      evidence.role === "content" && !("field" in evidence) ? (passages.get(evidence.passage)?.exact ?? []) : [],
    )
    .join(" … ");
}

/**
 * Finds words for which reports name different originators, among the answers to one question, before copies are
 * counted with the voice that they repeat.
 *
 * Order: by the words.
 */
export function attributionDisputes(
  question: QuestionId,
  entries: readonly Entry[],
  context: CopyContext,
): readonly AttributionDispute[] {
  const [first] = entries;
  if (first === undefined || entries.every(({ voice }) => voice === first.voice)) return [];
  const named = entries.filter((entry) => entry.implied === undefined && !isOwnVoice(entry));
  const byWords = groupBy(named, (entry) => quotedWords(entry, context.passages) ?? "");
  const disputes: AttributionDispute[] = [];
  for (const [words, group] of [...byWords].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (words === "" || group.length < 2) continue;
    const originators = namedOriginators(group);
    const [entry] = [...group].sort(compareEntries);
    if (entry === undefined || originators.length < 2 || shareReport(originators)) continue;
    const isNamedByAll = group.every(({ claim }) => claim.attribution[0]?.basis === "explicit");
    const records = originators.flatMap(({ claims, reports }) => [...claims, ...reports]);
    const unless = isNamedByAll ? (["unless.taken_back"] as const) : (["unless.named"] as const);
    disputes.push({
      words: exactWords(entry, context),
      question,
      originators,
      status: isNamedByAll ? "contested" : "in_tension",
      reason: reasonOf("R8", "attribution.disputed", { parameters: { count: originators.length }, records, unless }),
    });
  }
  return disputes;
}
