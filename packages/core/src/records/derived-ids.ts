import type { Sha256 } from "../values/sha256.ts";
import { ClaimId, type PassageId, PassageId as PassageIdSchema } from "./ids.ts";
import type { Population } from "./population.ts";
import { ID_PREFIXES, type RecordKind } from "./record-kind.ts";

/** Number of hexadecimal digits of SHA-256 that a derived id keeps. */
const DIGITS = 20;

/**
 * Derives the id of a record that neither its author nor a dataset numbered: prefix and the first 20 hexadecimal digits
 * of the hash of the JSON list of kind and parts. A list, not joined text, so that different parts never collide.
 *
 * Shape: parts are what identifies the record; never a position, a time or, but for questions with several answers, the value.
 */
export function derivedId(kind: RecordKind, parts: readonly unknown[], sha256: Sha256): string {
  return `${ID_PREFIXES[kind]}:${sha256(JSON.stringify([kind, ...parts])).slice(0, DIGITS)}`;
}

/**
 * Derives the id of a passage from the hash of its text and its position, so that reports with the same text share it.
 *
 * Units: start and end in UTF-16 code units, end exclusive.
 */
export function passageId(textSha256: string, start: number, end: number, sha256: Sha256): PassageId {
  return PassageIdSchema.parse(`pas:${sha256(JSON.stringify([textSha256, start, end])).slice(0, DIGITS)}`);
}

/** What identifies a claim that has no id of its own. */
export interface ClaimIdentity {
  /** SHA-256 of the report's text, or of the row's bytes. */
  readonly reportSha256: string;
  /** Position of the words, or the column's name. */
  readonly span: readonly [start: number, end: number] | string;
  readonly event: string;
  readonly topic: string;
  readonly population?: Population;
  readonly originator: string;
  /** The answer, where the question takes several. */
  readonly answer?: string;
}

/** Derives the id of a claim from the words, question and originator that identify it, and the answer where several are possible. */
export function derivedClaimId(claim: ClaimIdentity, sha256: Sha256): ClaimId {
  const { reportSha256, span, event, topic, population, originator, answer } = claim;
  const of = population === undefined ? [] : [...population.of].sort();
  const whose = population === undefined ? "" : [of, population.who, population.label ?? "", population.unit ?? ""];
  return ClaimId.parse(derivedId("claim", [reportSha256, span, event, topic, whose, originator, answer ?? ""], sha256));
}
