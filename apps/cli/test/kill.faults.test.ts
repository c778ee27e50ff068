import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { largeBundle } from "./large-bundle.ts";
import { runVariorum, startVariorum } from "./run-variorum.ts";
import { SMALL_BUNDLE } from "./small-bundle.ts";

const KILLS = 12;
const CLAIMS = 1_500;

/** The same numbers in every run: a generator of Park and Miller. */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe("variorum import that is killed", () => {
  test(`leaves what was there before, after ${KILLS} kills at different moments, and imports whole afterwards`, async () => {
    using folder = temporaryFolder({
      ...largeBundle(CLAIMS),
      "first/actors.yaml": SMALL_BUNDLE["bundle/actors.yaml"]!,
    });
    expect(runVariorum(folder.path, ["import", "first"]).code).toBe(0);
    const started = performance.now();
    expect(runVariorum(folder.path, ["import", "bundle", "--dry-run"]).code).toBe(0);
    const whole = performance.now() - started;
    const moments = seeded(20_240_727);
    let killed = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const { child, ended } = startVariorum(folder.path, ["import", "bundle"]);
      await setTimeout(whole * (moments.next().value as number));
      child.kill("SIGKILL");
      const { code } = await ended;
      const { stdout, code: statsCode } = runVariorum(folder.path, ["stats", "--json"]);
      expect(statsCode).toBe(0);
      const { change } = JSON.parse(stdout) as { change: number };
      // One that was quicker than its kill is a whole change: taken back, so that the next has all to do.
      if (code === 0) runVariorum(folder.path, ["undo", String(change)]);
      else killed += 1;
      expect(change % 2, `change ${change} after kill ${kill}`).toBe(code === 0 ? 0 : 1);
      expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
    expect(runVariorum(folder.path, ["import", "bundle"]).code).toBe(0);
    expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
    expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({
      records: { claim: CLAIMS },
    });
  });

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
