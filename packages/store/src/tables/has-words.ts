import { type ClaimRecord, isFieldEvidence } from "@variorum/core";

/**
 * Tells whether a claim has words that somebody may search it by. A number or a date of a dataset has none, and what
 * names an actor has only the actor's name: such claims are found through their event.
 */
export function hasWords({ extraction, evidence, value, note }: ClaimRecord): boolean {
  if (extraction.method !== "dataset" || note !== undefined) return true;
  if (!evidence.every(isFieldEvidence)) return true;
  if (value === undefined || "text" in value) return true;
  if ("answer" in value && typeof value.answer === "string" && value.answer.startsWith("act:")) return false;
  const texts = [
    ...evidence.map((piece) => ("exact" in piece ? piece.exact : "")),
    "raw" in value ? (value.raw ?? "") : "",
  ];
  return texts.some((text) => /\p{L}/u.test(text));
}
