import { foldText } from "@variorum/core";
import { overlaps } from "../text/span.ts";
import { ROLE_NOUNS } from "../vocabulary/roles.ts";
import type { GoldClaim } from "./gold.ts";
import type { Match, Matching } from "./match-claims.ts";
import type { PredictedClaim } from "./predicted-claims.ts";

/** How often something was right, of how many times it could be. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The figures of one family. */
export interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly originator: Share;
  /** The stricter reading: the name itself, pronouns resolved. */
  readonly name: Share;
  readonly onBehalf: Share;
  readonly relays: Share;
  readonly act: Share;
  readonly certainty: Share;
  /** Bounds and qualifier; counts only. */
  readonly count: Share;
  readonly background: Share;
  readonly exactContent: Share;
  readonly exactCue: Share;
  readonly exactSource: Share;
}

/** Words of titles beside the offices themselves. */
const TITLE_WORDS: ReadonlySet<string> = new Set(["prime", "deputy", "vice", "acting", "foreign", "former"]);

/** A name as names are compared: without article, office, brackets and case. */
export function plainName(name: string): string {
  const words = foldText(name)
    .replaceAll(/\([^)]*\)/gu, " ")
    .replaceAll(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== "" && word !== "the" && word !== "a" && word !== "an");
  const rest = words.filter((word) => !ROLE_NOUNS.has(word) && !TITLE_WORDS.has(word));
  return (rest.length > 0 ? rest : words).join(" ");
}

/** Tells whether the drafted originator is the annotated one: the same name, or words in common. */
export function isOriginatorRight({ gold, predicted }: Pick<Match, "gold" | "predicted">): boolean {
  const { kind, mention, name } = gold.originator;
  if (kind === "own_voice") return predicted.originator === "own_voice";
  if (predicted.originator === "own_voice") return false;
  if (mention === null) return predicted.originator === "nobody";
  if (predicted.mention !== undefined && overlaps(mention, predicted.mention)) return true;
  return plainName(predicted.name) === plainName(name);
}

function isNameRight({ gold, predicted }: Match): boolean {
  if (gold.originator.kind === "own_voice" || gold.originator.mention === null)
    return isOriginatorRight({ gold, predicted });
  return predicted.originator === "somebody" && isSameName(predicted.name, gold.originator.name);
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function areRelaysRight({ gold, predicted }: Match): boolean {
  return (
    gold.relays.length === predicted.relays.length &&
    gold.relays.every((relay, index) => isSameName(relay, predicted.relays[index] ?? ""))
  );
}

function isCountRight({ gold, predicted }: Match): boolean {
  const { count } = gold;
  const own = predicted.count;
  return (
    count !== null &&
    own !== undefined &&
    count.lower === own.lower &&
    count.upper === own.upper &&
    count.qualifier === own.qualifier
  );
}

function isExact(gold: GoldClaim["content"], predicted: PredictedClaim["content"]): boolean {
  return gold.length === predicted.length && gold.every((span, index) => isSameSpan(span, predicted[index]));
}

function isSameSpan(a: { start: number; end: number } | null, b: { start: number; end: number } | undefined): boolean {
  return a === null ? b === undefined : b !== undefined && a.start === b.start && a.end === b.end;
}

function share(matches: readonly Match[], isRight: (match: Match) => boolean): Share {
  return { right: matches.filter(isRight).length, of: matches.length };
}

/** Scores one family of claims of one text or of many. */
export function scoreMatching(matchings: readonly Matching[]): Score {
  const matches = matchings.flatMap((each) => each.matches);
  const missed = matchings.flatMap((each) => each.missed);
  const extra = matchings.flatMap((each) => each.extra);
  const counted = matches.filter(({ gold }) => gold.count !== null);
  return {
    gold: matches.length + missed.length,
    predicted: matches.length + extra.length,
    matched: matches.length,
    originator: share(matches, isOriginatorRight),
    name: share(matches, isNameRight),
    onBehalf: share(
      matches.filter(({ gold }) => gold.on_behalf_of !== null),
      ({ gold, predicted }) =>
        predicted.onBehalfOf !== undefined && isSameName(predicted.onBehalfOf, gold.on_behalf_of ?? ""),
    ),
    relays: share(matches, areRelaysRight),
    act: share(matches, ({ gold, predicted }) => gold.act === predicted.act),
    certainty: share(matches, ({ gold, predicted }) => gold.certainty === predicted.certainty),
    count: share(counted, isCountRight),
    background: share(matches, ({ gold, predicted }) => gold.same_event_as_headline !== predicted.isBackground),
    exactContent: share(matches, ({ gold, predicted }) => isExact(gold.content, predicted.content)),
    exactCue: share(matches, ({ gold, predicted }) => isSameSpan(gold.cue, predicted.cue)),
    exactSource: share(matches, ({ gold, predicted }) => isSameSpan(gold.originator.mention, predicted.mention)),
  };
}

/** Precision, recall and their harmonic mean. */
export function f1Of({ gold, predicted, matched }: Pick<Score, "gold" | "predicted" | "matched">): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = gold === 0 ? 0 : matched / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
