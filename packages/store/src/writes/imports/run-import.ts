import type { WriteStore } from "../../write-store.ts";
import { type ImportRun, startImport } from "./import-run.ts";
import { inTransaction } from "../changes/in-transaction.ts";
import type { ImportOutcome, ImportPlan } from "./import-plan.ts";
import type { ImportRequest } from "./import-request.ts";
import { settleChange } from "../changes/settle-change.ts";

/** What the caller makes of a plan. */
export type Decision = "commit" | "rollback";

/**
 * Imports units: reads, checks, writes, brings what is derived up to it, and counts, all in one write transaction. What
 * was done is the plan; `decide` is asked whether to commit it. A plan, a dry run and an import are the same path.
 *
 * `decide` is not asked when there is nothing to decide: an error without `keepGoing`, an interrupt, or no difference.
 * Throws: `store.locked`, `store.busy`, and what units, `inputs` or `decide` throw; nothing is written then.
 */
export async function runImport(
  store: WriteStore,
  request: ImportRequest,
  decide: (plan: ImportPlan) => Promise<Decision>,
): Promise<ImportOutcome> {
  return inTransaction(store, async () => {
    const run = await startImport(store, request);
    const makeIndexes = run.change.isFirst ? store.engine.setIndexesAside() : undefined;
    await readUnits(run, request);
    run.settlePending();
    if (!isInterrupted(request) && !run.hasFailed() && request.checkOnly !== true) {
      makeIndexes?.();
      await run.withdraw();
      run.record();
      await settleChange(run.change, {
        derive: run.derive,
        onEffect: run.onEffect,
        onStep: async (step) => {
          await request.onCollated?.(step);
          return isInterrupted(request) ? "stop" : "go on";
        },
      });
    }
    const plan = await run.plan();
    const outcome = await conclude(plan, run, request, decide);
    return { result: outcome, keep: outcome.committed };
  });
}

async function readUnits(run: ImportRun, request: ImportRequest): Promise<void> {
  for await (const unit of request.units) {
    if (isInterrupted(request)) return;
    run.take(unit);
    request.onProgress?.(run.rows());
    if (run.hasTooManyErrors()) return;
  }
}

async function conclude(
  plan: ImportPlan,
  run: ImportRun,
  request: ImportRequest,
  decide: (plan: ImportPlan) => Promise<Decision>,
): Promise<ImportOutcome> {
  if (isInterrupted(request)) return { committed: false, stopped: "interrupted", plan };
  if (run.hasFailed()) return { committed: false, stopped: "errors", plan };
  if (request.checkOnly === true) return { committed: false, stopped: "declined", plan };
  if (plan.isEmpty) return { committed: false, stopped: "nothing-to-do", plan };
  if ((await decide(plan)) === "rollback") return { committed: false, stopped: "declined", plan };
  if (isInterrupted(request)) return { committed: false, stopped: "interrupted", plan };
  return { committed: true, change: run.change.number, plan };
}

function isInterrupted({ signal }: ImportRequest): boolean {
  return signal?.aborted === true;
}
