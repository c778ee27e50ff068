import type { ClaimRecord } from "@variorum/core";
import type { ClaimToReview } from "@variorum/store/read";
import type { Io } from "../io.ts";
import { presentCount } from "../wording/number.ts";
import { askEdit } from "./ask-edit.ts";
import type { EditTools } from "./edit-claim.ts";
import type { NewActor } from "./new-actor.ts";
import { presentReview } from "./present-review.ts";
import type { ReviewDecision } from "./review-decision.ts";
import type { ReviewJournal } from "./review-journal.ts";
import type { ReviewView } from "./review-view.ts";

/** What a walk through claims needs. */
export interface SessionTools {
  readonly reviewer: string;
  readonly journal: ReviewJournal;
  readonly edit: EditTools;
  /** Puts together what is shown of a claim. */
  readonly view: (claim: ClaimToReview) => Promise<ReviewView>;
}

/** What a key does. */
type Step = "accept" | "edit" | "reject" | "skip" | "undo" | "quit" | "help";

const KEYS: Readonly<Record<string, Step>> = {
  a: "accept",
  e: "edit",
  r: "reject",
  s: "skip",
  " ": "skip",
  "\u001B[C": "skip",
  u: "undo",
  "\u001B[D": "undo",
  q: "quit",
  "\u0003": "quit",
  "\u0004": "quit",
  "": "quit",
  "?": "help",
};

const PROMPT = "[a]ccept  [e]dit  [r]eject  [s]kip  [u]ndo  [q]uit and write  [?] ";

const HELP = `
  a  the words say this, and this person or body says it
  e  put something of it right, field by field
  r  the words do not say it: it is kept, and enters no comparison
  s  leave it for later (also space, →)
  u  go back to the claim before and take back what was decided on it (also ←)
  q  write what was decided, and end (also Ctrl-C); the rest waits for the next review
`;

/** How far a walk has come. */
interface Walk {
  at: number;
  readonly decisions: Map<string, ReviewDecision>;
  /** Claims as they were edited in this walk. */
  readonly edited: Map<string, ClaimRecord>;
}

/**
 * Walks through claims with a person: shows each, and takes what is decided on it. Every decision is in the journal before
 * the next claim is shown.
 *
 * Order of the decisions that it gives: as they were made.
 */
export async function reviewSession(
  claims: readonly ClaimToReview[],
  tools: SessionTools,
  io: Io,
): Promise<readonly ReviewDecision[]> {
  const walk: Walk = { at: 0, decisions: new Map(tools.journal.left), edited: new Map() };
  forward(walk, claims, 0);
  for (let shown = -1; ;) {
    const claim = claims[walk.at];
    if (claim === undefined) break;
    if (shown !== walk.at) await show(claim, claims.length, { walk, tools, io });
    shown = walk.at;
    io.stderr(PROMPT);
    const step = KEYS[(await io.readKey()).toLowerCase()] ?? KEYS[await unknownKey(io)];
    io.stderr(`${step ?? ""}\n`);
    if (step === "quit") break;
    if (step === "help") io.stderr(HELP);
    if (step === "undo") shown = goBack(claims, { walk, tools, io });
    const isDecision = step === "accept" || step === "reject" || step === "edit";
    const isDecided = isDecision && (await decide(claim, step, { walk, tools, io }));
    if (step === "skip" || isDecided) forward(walk, claims, walk.at + 1);
  }
  return [...walk.decisions.values()];
}

interface Around {
  readonly walk: Walk;
  readonly tools: SessionTools;
  readonly io: Io;
}

async function unknownKey(io: Io): Promise<string> {
  io.stderr("(no such key) ");
  return "?";
}

async function show(claim: ClaimToReview, total: number, { walk, tools, io }: Around): Promise<void> {
  const before = walk.decisions.get(claim.claim.id);
  const head = `${walk.at + 1} of ${total}${before === undefined ? "" : ` · decided: ${before.decision}`}`;
  const record = walk.edited.get(claim.claim.id) ?? claim.claim;
  const view = await tools.view({ ...claim, claim: record });
  io.stderr(`${presentReview(view, record, { width: io.width, hasColour: io.hasColour, head })}\n`);
}

/** Goes on to the next claim that is not decided. */
function forward(walk: Walk, claims: readonly ClaimToReview[], from: number): void {
  walk.at = from;
  while (walk.decisions.has(claims[walk.at]?.claim.id ?? "")) walk.at += 1;
}

/** The actors that the decisions so far make new. */
function madeIn({ decisions }: Walk): readonly NewActor[] {
  return [...decisions.values()].flatMap(({ set }) => set?.actors ?? []);
}

/** Takes a decision; tells whether there was one. */
async function decide(claim: ClaimToReview, step: ReviewDecision["decision"], around: Around): Promise<boolean> {
  const { walk, tools, io } = around;
  const { id } = claim.claim;
  const decided = { claim: id, decision: step, basedOn: claim.contentHash };
  const edit = step === "edit" ? await askEdit(claim.claim, { ...tools.edit, made: madeIn(walk) }, io) : undefined;
  if (step === "edit" && edit === undefined) {
    io.stderr("Nothing was put right.\n");
    return false;
  }
  const decision: ReviewDecision = edit === undefined ? decided : { ...decided, set: edit.set };
  if (edit !== undefined) walk.edited.set(id, edit.claim);
  // Behind the others, so that undo takes back the last one first.
  walk.decisions.delete(id);
  walk.decisions.set(id, decision);
  tools.journal.add(tools.reviewer, decision);
  return true;
}

/** Goes back to the claim before, undecided again. Gives what counts as shown: nothing, so that it is shown anew. */
function goBack(claims: readonly ClaimToReview[], { walk, tools, io }: Around): number {
  if (walk.at === 0) io.stderr("This is the first one.\n");
  walk.at = Math.max(0, walk.at - 1);
  const id = claims[walk.at]?.claim.id ?? "";
  if (walk.decisions.delete(id)) tools.journal.undo(tools.reviewer, id);
  walk.edited.delete(id);
  return -1;
}

/** Words for what was decided: `3 accepted, 1 rejected`. */
export function presentDecisions(decisions: readonly ReviewDecision[]): string {
  const words = { accept: "accepted", edit: "put right", reject: "rejected" } as const;
  const counts = Map.groupBy(decisions, ({ decision }) => decision);
  const parts = [...counts].map(([decision, of]) => `${presentCount(of.length, "claim")} ${words[decision]}`);
  return parts.join(", ");
}
