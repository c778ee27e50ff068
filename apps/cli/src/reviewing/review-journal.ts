import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { CliError } from "../errors.ts";
import { ReviewDecision } from "./review-decision.ts";

const Line = z.union([
  z.strictObject({ by: z.string(), decided: ReviewDecision }),
  z.strictObject({ by: z.string(), undone: z.string() }),
]);

/** The decisions of a review that are not in the store yet, in a file beside it: none is lost, however it ends. */
export interface ReviewJournal {
  /** Decisions that an earlier review left behind, by claim, and who made them. */
  readonly left: ReadonlyMap<string, ReviewDecision>;
  readonly leftBy: string | undefined;
  add(by: string, decision: ReviewDecision): void;
  undo(by: string, claim: string): void;
  /** Removes the file, when all is in the store. */
  close(): void;
}

/**
 * Opens the journal beside a store. Each decision is in the file before the next claim is shown.
 *
 * Throws: `cli.cannot-write`, `cli.review-unreadable`.
 */
export function openJournal(store: string): ReviewJournal {
  const path = `${store}.review.jsonl`;
  const left = new Map<string, ReviewDecision>();
  let leftBy: string | undefined;
  for (const line of linesOf(path)) {
    leftBy = line.by;
    if ("decided" in line) left.set(line.decided.claim, line.decided);
    else left.delete(line.undone);
  }
  const append = (line: z.infer<typeof Line>): void => {
    try {
      appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true });
    } catch (cause) {
      throw new CliError("cli.cannot-write", `Cannot keep the decision in "${path}": ${(cause as Error).message}`, {
        cause,
      });
    }
  };
  return {
    left,
    leftBy,
    add: (by, decided) => append({ by, decided }),
    undo: (by, undone) => append({ by, undone }),
    close: () => rmSync(path, { force: true }),
  };
}

function linesOf(path: string): readonly z.infer<typeof Line>[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  // What was cut off while it was written was never decided.
  const whole = lines.slice(0, -1);
  try {
    return whole.map((line) => Line.parse(JSON.parse(line)));
  } catch (cause) {
    throw new CliError("cli.review-unreadable", `Cannot read the decisions that are kept in "${path}"`, {
      cause,
      hint: "Mend the file, or move it away to begin anew",
    });
  }
}
