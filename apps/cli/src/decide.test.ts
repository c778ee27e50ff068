import { describe, expect, test } from "vitest";
import { buildPlan } from "../test/build-plan.ts";
import { memoryIo } from "../test/memory-io.ts";
import { decide } from "./decide.ts";

const changing = buildPlan({
  changesExisting: true,
  counts: { claim: { changed: 7, created: 41 }, actor: { withdrawn: 1 } },
  withdrawals: [],
});
const pruning = buildPlan({
  changesExisting: true,
  counts: { claim: { withdrawn: 2 } },
  withdrawals: ["clm:a", "clm:b"].map((id) => ({ id, reason: "No longer in harbour-town" })),
});
const always = { signal: new AbortController().signal, show: async () => {} };

describe("decide", () => {
  test.each([
    ["only adds, elsewhere", buildPlan({ counts: { claim: { created: 2 } } }), {}, "commit"],
    ["changes, elsewhere, without a yes", changing, {}, "needed"],
    ["changes, elsewhere, with a yes", changing, { yes: true }, "commit"],
    ["withdraws, elsewhere, with a yes alone", pruning, { yes: true }, "needed"],
    ["withdraws, elsewhere, with a yes and another number", pruning, { yes: true, confirmWithdraw: 3 }, "needed"],
    ["withdraws, elsewhere, with a yes and the number", pruning, { yes: true, confirmWithdraw: 2 }, "commit"],
    ["withdraws, elsewhere, with the number alone", pruning, { confirmWithdraw: 2 }, "needed"],
  ])("a plan that %s is decided, case %#", async (_case, plan, options, decision) => {
    const io = memoryIo();
    expect(await decide(plan, { ...always, ...options }, io)).toBe(decision);
    expect(io.asked).toEqual([]);
  });

  test.each([
    ["y", "confirmed"],
    ["YES", "confirmed"],
    ["", "declined"],
    ["n", "declined"],
    ["yesterday", "declined"],
  ])("on a terminal the answer %j → %s", async (answer, decision) => {
    const io = memoryIo({ isTerminal: true, answers: [answer] });
    const show = async (): Promise<void> => io.stderr(`shown before ${io.asked.length} questions`);
    expect(await decide(changing, { ...always, show }, io)).toBe(decision);
    expect(io.asked).toEqual(["\n8 existing records would change. Apply? [y/N] "]);
    expect(io.err()).toBe("shown before 0 questions");
  });

  test("an interrupted question is a no", async () => {
    const controller = new AbortController();
    const io = { ...memoryIo({ isTerminal: true }), ask: async () => Promise.reject(new Error("aborted")) };
    controller.abort();
    expect(await decide(changing, { ...always, signal: controller.signal }, io)).toBe("declined");
  });
});
