import { Command } from "commander";
import type { ClaimToReview, ReadStore, ReviewWanted } from "@variorum/store/read";
import type { ReviewOutcome, WriteStore } from "@variorum/store/write";
import { parseWhole } from "../arguments.ts";
import type { GlobalOptions } from "../command.ts";
import { storePath } from "../env.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore, openStoreToWrite } from "../open-store.ts";
import { reviewerOf } from "../reviewer.ts";
import type { ReviewDecision } from "../reviewing/review-decision.ts";
import { presentCount } from "../wording/number.ts";
import { printChange } from "../wording/present-change.ts";

export interface ReviewOptions extends GlobalOptions {
  /** Only claims of this report. */
  readonly report?: string;
  /** Only claims of this event. */
  readonly event?: string;
  /** Whether claims that another person has reviewed are reviewed once more. */
  readonly second?: boolean;
  /** Whether to list the articles that rows of datasets point at, instead of claims. */
  readonly leads?: boolean;
  readonly by?: string;
  /** File of decisions that were made elsewhere. */
  readonly apply?: string;
  readonly limit?: number;
}

const NAME = {
  question: "Who reviews?",
  without: "Cannot review without a name: a review says who made it",
};

/** Walks the claims that nobody has reviewed, lists them for a program, or takes decisions that one made. */
export async function review(options: ReviewOptions, io: Io): Promise<ExitCode> {
  if (options.leads === true) {
    const { listLeads } = await import("../reviewing/list-leads.ts");
    await listLeads(options, io);
    return EXIT.done;
  }
  if (options.apply !== undefined) return applyFile(options.apply, options, io);
  if (options.json === true || options.ndjson === true) return list(options, io);
  if (!io.isTerminal) {
    throw new CliError("cli.wrong-usage", "Cannot review here: nobody can be asked", {
      hint: "List the claims with --json, and hand decisions in with --apply FILE",
    });
  }
  return walk(options, io);
}

async function walk(options: ReviewOptions, io: Io): Promise<ExitCode> {
  const { openJournal } = await import("../reviewing/review-journal.ts");
  const { openEditTools } = await import("../reviewing/apply-decisions.ts");
  const { reviewSession } = await import("../reviewing/review-session.ts");
  const { toReviewView } = await import("../reviewing/review-view.ts");
  const reviewer = await reviewerOf(options.by, NAME, io);
  await using store = await openStoreToWrite(options, io);
  const path = storePath(options.db, io.settings);
  let journal = openJournal(path);
  if (journal.leftBy !== undefined && journal.leftBy !== reviewer) {
    io.stderr(`Decisions of ${journal.leftBy} were left behind by a review that was broken off.\n`);
    await write(store, [...journal.left.values()], journal.leftBy, options, io);
    journal.close();
    journal = openJournal(path);
  }
  const claims = await claimsOf(store, options, reviewer);
  if (journal.left.size > 0) io.stderr(`Picking up ${presentCount(journal.left.size, "decision")} from before.\n`);
  else if (claims.length === 0) {
    io.stderr("Nothing awaits review.\n");
    return EXIT.done;
  }
  const edit = await openEditTools(store);
  const view = (claim: ClaimToReview) => toReviewView(store, claim);
  const decisions = await reviewSession(claims, { reviewer, journal, edit, view }, io);
  const code = await write(store, decisions, reviewer, options, io);
  journal.close();
  const left = claims.length - decisions.length;
  if (left > 0) io.stderr(`${presentCount(left, "claim")} not decided yet: variorum review\n`);
  return code;
}

async function claimsOf(store: ReadStore, options: ReviewOptions, reviewer?: string) {
  const { findClaimsToReview } = await import("@variorum/store/read");
  const claims = await findClaimsToReview(store, await wantedOf(options));
  const others = claims.filter(({ claim }) => reviewer === undefined || !claim.review.by.includes(reviewer));
  return others.slice(0, options.limit);
}

/** Throws: `cli.not-an-id`. */
async function wantedOf({ report, event, second }: ReviewOptions): Promise<ReviewWanted> {
  const { EventId, ReportId } = await import("@variorum/core");
  const { parseRecordId } = await import("../record-id.ts");
  return {
    status: second === true ? "single_reviewed" : "unreviewed",
    ...(report === undefined ? {} : { report: ReportId.parse(await parseRecordId(report)) }),
    ...(event === undefined ? {} : { event: EventId.parse(await parseRecordId(event)) }),
  };
}

async function write(
  store: WriteStore,
  decisions: readonly ReviewDecision[],
  by: string,
  options: ReviewOptions,
  io: Io,
): Promise<ExitCode> {
  const { applyDecisions, presentRefusal } = await import("../reviewing/apply-decisions.ts");
  const { presentDecisions } = await import("../reviewing/review-session.ts");
  if (decisions.length === 0) {
    io.stderr("Nothing was decided, and nothing was written.\n");
    return EXIT.done;
  }
  const at = new Date().toISOString().slice(0, 10);
  const outcome = await applyDecisions(store, decisions, { by, at, command: commandOf(options) });
  if (options.json === true || options.ndjson === true) printJson(outcome, io);
  else {
    for (const refusal of outcome.refused) io.stderr(presentRefusal(refusal));
    const refused = new Set<string>(outcome.refused.map(({ claim }) => claim));
    const did = `${presentDecisions(decisions.filter(({ claim }) => !refused.has(claim)))}, signed ${by}`;
    if (outcome.change === undefined) io.stderr("Nothing was written.\n");
    else printChange(outcome.change, did, options, io);
  }
  return outcome.refused.length === 0 ? EXIT.done : EXIT.partial;
}

function commandOf({ report, event, second, apply }: ReviewOptions): string {
  const words = [
    ...(report === undefined ? [] : ["--report", report]),
    ...(event === undefined ? [] : ["--event", event]),
    ...(second === true ? ["--second"] : []),
    ...(apply === undefined ? [] : ["--apply", apply]),
  ];
  return ["review", ...words].join(" ");
}

function printJson({ change, written, refused }: ReviewOutcome, io: Io): void {
  io.stdout(`${JSON.stringify({ ...(change === undefined ? {} : { change }), written, refused })}\n`);
}

async function applyFile(path: string, options: ReviewOptions, io: Io): Promise<ExitCode> {
  const { readDecisions } = await import("../reviewing/read-decisions.ts");
  const by = await reviewerOf(options.by, NAME, io);
  const decisions = await readDecisions(path, io);
  await using store = await openStoreToWrite(options, io);
  return await write(store, decisions, by, options, io);
}

async function list(options: ReviewOptions, io: Io): Promise<ExitCode> {
  const { toReviewView } = await import("../reviewing/review-view.ts");
  await using store = await openStore({ ...options, restricted: true }, io);
  const claims = await claimsOf(store, options);
  const entries: object[] = [];
  for (const each of claims) {
    const entry = { claim: each.claim, contentHash: each.contentHash, ...(await toReviewView(store, each)) };
    if (options.ndjson === true) io.stdout(`${JSON.stringify(entry)}\n`);
    else entries.push(entry);
  }
  if (options.json === true) io.stdout(`${JSON.stringify({ claims: entries })}\n`);
  return EXIT.done;
}

export function reviewCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("review")
    .option("--report <id>", "only claims of this report")
    .option("--event <id>", "only claims of this event")
    .option("--second", "claims that another person has reviewed: a second look")
    .option("--leads", "list the articles that rows of datasets point at and nobody has read")
    .option("--by <name>", "who reviews; left out: VARIORUM_REVIEWER")
    .option("--limit <n>", "at most so many claims or articles", parseWhole)
    .option("--apply <file>", 'take decisions from a file, or "-" for standard input')
    .addHelpText("after", "\nExample:\n  $ variorum review --report rep:retold-mid-day-2024-07-29")
    .action(async (_options: unknown, command: Command) => done(await review(command.optsWithGlobals(), io)));
}
