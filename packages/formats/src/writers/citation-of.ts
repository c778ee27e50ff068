import { type AttributionStep, type ClaimRecord, type ClaimValue, countToText, isFieldEvidence } from "@variorum/core";
import { citedDate } from "./cited-date.ts";
import type { Citation, NamedStep } from "./ready-sentence.ts";

/** What a citation needs to know beside the claim. */
export interface CitationParts {
  /** Number of the change that the citation is pinned to. */
  readonly change: number;
  /** Whole address of the claim as of that change, where one is known. */
  readonly url?: string | undefined;
  /** Name of an actor or place, to people who read the language; the id itself of what is neither. */
  readonly nameOf: (actor: string) => string;
  /** Whether an actor is somebody whom the report does not name. */
  readonly isUnnamed: (actor: string) => boolean;
  /** Words of a passage by its id; `undefined` when it is not at hand. */
  readonly wordsOf: (passage: string) => string | undefined;
  readonly notice?: string | undefined;
}

/**
 * Gathers from a claim what it is cited by: the same for the command line and for every page.
 *
 * The publisher stands with the date and is not named again among those who passed the claim on.
 */
export function citationOf(claim: ClaimRecord, parts: CitationParts): Citation {
  const [originator, ...others] = claim.attribution;
  if (originator === undefined) throw new RangeError(`Cannot cite ${claim.id}: its chain is empty`); // no schema allows it
  const publisher =
    others.findLast(({ role }) => role === "publisher") ?? (others.length === 0 ? originator : undefined);
  const quote = quoteOf(claim, parts);
  return {
    claim: claim.id,
    change: parts.change,
    ...(parts.url !== undefined && { url: parts.url }),
    originator: namedStep(originator, parts),
    through: others.filter((step) => step !== publisher).map((step) => namedStep(step, parts)),
    ...(quote !== undefined && { quote }),
    ...(quote === undefined && claim.value !== undefined && { stated: inWords(claim.value, parts) }),
    ...(publisher !== undefined && { publisher: parts.nameOf(publisher.actor) }),
    ...(claim.reportedAt !== undefined && { date: claim.reportedAt }),
    isDraft: ["rule", "model"].includes(claim.extraction.method) && claim.review.status === "unreviewed",
    ...(parts.notice !== undefined && { notice: parts.notice }),
  };
}

function quoteOf({ evidence }: ClaimRecord, { wordsOf }: CitationParts): string | undefined {
  return evidence.flatMap((each) =>
    isFieldEvidence(each) || each.role !== "content" ? [] : (wordsOf(each.passage) ?? []),
  )[0];
}

/** The value of a claim that was read from a cell: it has no words of its own. */
function inWords(value: ClaimValue, { nameOf }: CitationParts): string {
  if ("lower" in value) return countToText(value);
  if ("edtf" in value) return citedDate(value.edtf);
  if ("place" in value) return nameOf(value.place);
  if ("text" in value) return value.text;
  if (typeof value.answer === "boolean") return value.answer ? "yes" : "no";
  return nameOf(value.answer);
}

function namedStep({ actor, alternatives, cue }: AttributionStep, { nameOf, isUnnamed }: CitationParts): NamedStep {
  return {
    name: nameOf(actor),
    isUnnamed: isUnnamed(actor),
    ...(alternatives !== undefined && { alternatives: alternatives.map(nameOf) }),
    ...(cue !== undefined && { cue }),
  };
}
