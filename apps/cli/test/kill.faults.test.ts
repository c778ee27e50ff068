import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { largeBundle } from "./large-bundle.ts";
import { runVariorum, startVariorum } from "./run-variorum.ts";

const KILLS = 12;
const CLAIMS = 600;
// Twelve imports, with a look at the store after each, on a machine that has other work.
const TIMEOUT_MS = 400_000;

/** The same numbers in every run: a generator of Park and Miller. */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function changeOf(folder: string): number {
  const { code, stdout } = runVariorum(folder, ["stats", "--json"]);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as { change: number }).change;
}

describe("variorum import that is killed", () => {
  test(
    `leaves what was there before, after ${KILLS} kills at different moments, and imports whole afterwards`,
    async () => {
      using folder = temporaryFolder({
        ...largeBundle(CLAIMS),
        "first/actors.yaml": "- { id: act:first, type: ngo, names: [First] }\n",
      });
      expect(runVariorum(folder.path, ["import", "first"]).code).toBe(0);
      let whole = timed(() => runVariorum(folder.path, ["import", "bundle", "--dry-run"]));
      const moments = seeded(20_240_727);
      let killed = 0;
      for (let tried = 0; killed < KILLS && tried < 4 * KILLS; tried += 1) {
        const before = changeOf(folder.path);
        const started = performance.now();
        const { child, ended } = startVariorum(folder.path, ["import", "bundle"]);
        await setTimeout(whole * (moments.next().value as number));
        child.kill("SIGKILL");
        const { code } = await ended;
        expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
        expect(changeOf(folder.path)).toBe(code === 0 ? before + 1 : before);
        if (code === 0) {
          // It was quicker than its kill: a whole change, taken back so that the next has all to do.
          whole = Math.min(whole, performance.now() - started);
          runVariorum(folder.path, ["undo", String(before + 1)]);
        } else killed += 1;
      }
      expect(killed).toBe(KILLS);
      expect(runVariorum(folder.path, ["import", "bundle"]).code).toBe(0);
      expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
      expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({
        records: { claim: CLAIMS },
      });
    },
    TIMEOUT_MS,
  );

  test("leaves nothing and exits with 130, when it is interrupted", async () => {
    using folder = temporaryFolder(largeBundle(CLAIMS));
    const started = performance.now();
    runVariorum(folder.path, ["import", "bundle", "--dry-run"]);
    const { child, ended } = startVariorum(folder.path, ["import", "bundle"]);
    await setTimeout((performance.now() - started) * 0.6);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stderr).toContain("Nothing was written: an import is one transaction. Run the same command again.\n");
    expect(code).toBe(130);
    expect(runVariorum(folder.path, ["stats"]).code).toBe(7);
  });
});
