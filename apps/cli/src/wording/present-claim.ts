import {
  type Answer,
  type AttributionStep,
  type ClaimRecord,
  isDraftClaim,
  isFieldEvidence,
  type PassageRecord,
} from "@variorum/core";
import type { Call } from "../names.ts";
import { printable } from "./printable.ts";
import { scopeWords } from "./scope-words.ts";
import { valueWords } from "./value-words.ts";
import { wrap } from "./wrap.ts";

/** What every claim is marked with that a program read and nobody has checked. */
export const DRAFT = "draft: read by a program, checked by nobody";

interface ClaimParts {
  readonly claim: ClaimRecord;
  readonly passages: readonly PassageRecord[];
  readonly answers?: readonly Answer[] | undefined;
  readonly call: Call;
  readonly width: number;
}

/** A claim in a few lines: who vouches for what, through whom, in which words. */
export function presentClaim({ claim, passages, answers, call, width }: ClaimParts): string {
  const { act, value } = claim;
  // That something is denied is what the act says.
  const says =
    value === undefined ? "" : `: ${printable(valueWords(value, { answers, call }))}${scopeWords(claim.scope, call)}`;
  return [
    `${claim.id}${isDraftClaim(claim) ? `   ${DRAFT}` : ""}\n`,
    wrap(`${chainWords(claim.attribution, call)} · ${act.replaceAll("_", " ")}${says}`, {
      width,
      first: "    ",
      rest: "      ",
    }),
    ...quotesOf(claim, passages).map(({ words, from }) =>
      wrap(`“${printable(words)}” ${from}`, { width, first: "    ", rest: "     " }),
    ),
  ].join("");
}

/** Who vouches, with what is unclear about it, and everybody who passed it on. */
function chainWords([originator, ...others]: readonly AttributionStep[], call: Call): string {
  if (originator === undefined) return "";
  const instead = (originator.alternatives ?? []).map((id) => ` or ${call(id)}`).join("");
  const cue = instead === "" || originator.cue === undefined ? "" : ` (the text says “${printable(originator.cue)}”)`;
  const through = others.filter(({ actor }) => actor !== originator.actor).map(({ actor }) => call(actor));
  return `${call(originator.actor)}${instead}${cue}${through.length === 0 ? "" : `, through ${[...new Set(through)].join(", ")}`}`;
}

function quotesOf(
  { evidence }: ClaimRecord,
  passages: readonly PassageRecord[],
): readonly { words: string; from: string }[] {
  return evidence.flatMap((each) => {
    if (each.role !== "content") return [];
    if (isFieldEvidence(each)) return [{ words: each.exact, from: `${each.report}, ${printable(each.field)}` }];
    const passage = passages.find(({ id }) => id === each.passage);
    if (passage === undefined) return [];
    return [{ words: passage.exact, from: `${each.report ?? passage.report}, ${passage.start}–${passage.end}` }];
  });
}
