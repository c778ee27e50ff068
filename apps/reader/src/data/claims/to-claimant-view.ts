import "server-only";
import type { ClaimRecord } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** Who may be meant by the words that name a claimant: one, or one of several. */
export interface WhoSays extends LinkedName {
  /** Who else the words may mean. */
  readonly alternatives: readonly LinkedName[];
}

/** Who vouches for a claim, as a page shows it. */
export interface ClaimantView extends WhoSays {
  /** Whether the report names nobody: then the name is only what the report calls them. */
  readonly isUnnamed: boolean;
  /** The words of the report that leave it open. */
  readonly cue?: string;
  /** Whether the report states it in its own voice; of a dataset that is understood. */
  readonly isOwnVoice: boolean;
}

/** Makes the claimant of a claim from the first step of its chain. */
export function toClaimantView(
  { attribution, extraction }: ClaimRecord,
  records: RecordsAtHand,
  words: Words,
): ClaimantView {
  const [originator] = attribution;
  if (originator === undefined) throw new RangeError("A claim has at least one step");
  const alternatives = (originator.alternatives ?? []).map((id) => linkedName(id, records, words.language));
  const type = records.get("actor", originator.actor)?.type;
  const isOpen = originator.basis === "anaphora" || originator.alternatives !== undefined;
  return {
    ...linkedName(originator.actor, records, words.language),
    isUnnamed: type === "unidentified_group" || type === "unidentified_person",
    isOwnVoice: originator.form === "own_voice" && extraction.method !== "dataset",
    alternatives,
    ...(isOpen && originator.cue !== undefined && { cue: originator.cue }),
  };
}

/** Everybody who may be meant, in one line of plain text: titles and lists must not settle what the words leave open. */
export function whoSays({ name, alternatives }: Pick<WhoSays, "name" | "alternatives">, words: Words): string {
  return [name, ...alternatives.map((other) => other.name)].join(` ${words.attribution.or} `);
}
