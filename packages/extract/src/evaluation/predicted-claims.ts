import { bestIn } from "@variorum/core";
import type { Draft } from "../extractor.ts";
import type { Span } from "../text/span.ts";

/** A drafted claim in the terms of the annotations. */
export interface PredictedClaim {
  readonly family: "count" | "statement";
  readonly content: readonly Span[];
  readonly originator: "own_voice" | "nobody" | "somebody";
  /** Who speaks: the person, where one speaks for a body. */
  readonly name: string;
  readonly mention?: Span;
  /** The body that the person speaks for. */
  readonly onBehalfOf?: string;
  readonly relays: readonly string[];
  readonly cue?: Span;
  readonly act: string;
  readonly certainty: string;
  readonly count?: {
    readonly topic: string;
    readonly lower: number;
    readonly upper: number | null;
    readonly qualifier: string;
    readonly mention: Span;
  };
  readonly isBackground: boolean;
}

/** Topics of the model that the annotations call by another name. */
const TOPIC_NAMES: Readonly<Record<string, string>> = { other_count: "other", seized: "captured" };

/** Turns the claims of a draft into the terms of the annotations. Order: that of the draft. */
export function predictedClaims(
  draft: Draft,
  nameOf: (actor: string) => string = namesOf(draft),
): readonly PredictedClaim[] {
  const passages = new Map(draft.passages.map((passage) => [passage.id as string, passage]));
  return draft.claims.map((claim) => {
    const spans = (role: string): readonly Span[] =>
      claim.evidence.flatMap((piece) => {
        const passage = piece.role === role && "passage" in piece ? passages.get(piece.passage) : undefined;
        return passage === undefined ? [] : [passage];
      });
    const content = spans("content");
    const [first] = claim.attribution;
    const person = claim.attribution.find(({ role }) => role === "spokesperson");
    const [mention] = spans("originator");
    const [cue] = spans("cue");
    const isOwn = first?.form === "own_voice";
    const isNobody = first?.basis === "unknown" && mention === undefined;
    const value = claim.value !== undefined && "lower" in claim.value ? claim.value : undefined;
    const number = value === undefined ? undefined : spanOfWords(draft.text, content, value.raw);
    return {
      family: value === undefined ? "statement" : "count",
      content,
      originator: isOwn ? "own_voice" : isNobody ? "nobody" : "somebody",
      name: nameOf(person?.actor ?? first?.actor ?? ""),
      ...(mention === undefined ? {} : { mention }),
      ...(person === undefined || first === undefined ? {} : { onBehalfOf: nameOf(first.actor) }),
      relays: claim.attribution
        .filter(({ role }) => role === "relay" || role === "medium")
        .map(({ actor }) => nameOf(actor)),
      ...(cue === undefined ? {} : { cue }),
      act: claim.act,
      certainty: claim.certainty,
      ...(value === undefined || number === undefined
        ? {}
        : {
            count: {
              topic: TOPIC_NAMES[claim.topic ?? ""] ?? claim.topic ?? "",
              lower: value.lower,
              upper: value.upper,
              qualifier: value.qualifier,
              mention: number,
            },
          }),
      isBackground: claim.salience === "background",
    };
  });
}

function namesOf(draft: Draft): (actor: string) => string {
  const names = new Map(draft.actors.map((actor) => [actor.id as string, bestIn("en", actor.names).value]));
  return (actor) => names.get(actor) ?? actor;
}

/** Position of words that are not part of longer ones: "a" is not in "another". */
function wholeWords(text: string, words: string): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return at;
  }
  return -1;
}

/** Where the words of a number stand in the content of its claim. */
function spanOfWords(text: string, content: readonly Span[], words: string): Span | undefined {
  for (const { start, end } of content) {
    const at = wholeWords(text.slice(start, end), words);
    if (at !== -1) return { start: start + at, end: start + at + words.length };
  }
  const [first] = content;
  return first;
}
