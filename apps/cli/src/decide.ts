import type { ImportPlan } from "@variorum/store/write";
import type { Io } from "./io.ts";
import { presentCount, presentNumber } from "./wording/number.ts";
import { presentChanges, presentRecords } from "./wording/present-plan.ts";

/** What becomes of a plan. `confirmed`: a person saw it and said yes; `needed`: somebody has to, and nobody is there. */
export type Decision = "commit" | "confirmed" | "declined" | "needed";

interface DecideOptions {
  readonly yes?: boolean | undefined;
  /** How many withdrawals were confirmed beforehand. */
  readonly confirmWithdraw?: number | undefined;
  readonly signal: AbortSignal;
  /** Shows what is decided on to the person who is asked. */
  readonly show: () => Promise<void>;
}

/**
 * Decides on a plan: what only adds is applied, anything else is asked on a terminal and needs a yes beforehand
 * elsewhere; withdrawals need their number confirmed too where nobody looks on.
 */
export async function decide(plan: ImportPlan, options: DecideOptions, io: Io): Promise<Decision> {
  if (!plan.changesExisting) return "commit";
  const withdrawals = plan.withdrawals.length;
  const isConfirmed = withdrawals === 0 || io.isTerminal || options.confirmWithdraw === withdrawals;
  if (options.yes === true && isConfirmed) return "commit";
  if (!io.isTerminal) return "needed";
  await options.show();
  const answer = await ask(
    `\n${presentCount(changing(plan), "existing record")} would change. Apply? [y/N] `,
    options.signal,
    io,
  );
  return /^y(es)?$/i.test(answer.trim()) ? "confirmed" : "declined";
}

/** The plan as people read it before they decide. */
export function presentPlan(
  plan: ImportPlan,
  { store, again }: { readonly store: string; readonly again: string },
): string {
  const head = `Plan against ${store} at change ${presentNumber(plan.base)}\n`;
  return head + presentRecords(plan) + presentChanges(plan, { full: false, again });
}

/** How many records of the store a plan changes or withdraws. */
export function changing({ counts }: ImportPlan): number {
  return Object.values(counts).reduce((sum, { changed, withdrawn }) => sum + changed + withdrawn, 0);
}

// An interrupted question is a no: the signal is what ends the import.
async function ask(question: string, signal: AbortSignal, io: Io): Promise<string> {
  try {
    return await io.ask(question, signal);
  } catch (error) {
    if (signal.aborted) return "";
    throw error;
  }
}
