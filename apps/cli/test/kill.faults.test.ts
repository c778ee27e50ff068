import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";
import { type KeptStore, keptStore } from "./kept-store.ts";
import { largeBundle } from "./large-bundle.ts";
import { seeded } from "./seeded.ts";
import { runVariorum, startVariorum } from "./run-variorum.ts";

const CLAIMS = 200;
const FILES = {
  ...largeBundle(CLAIMS),
  "first/actors.yaml": "- { id: act:first, type: ngo, names: [First] }\n",
};
// As many commands as are killed, each begun anew from a copied store and looked at after it, on a machine that has
// other work.
const TIMEOUT_MS = 600_000;

interface Killed {
  readonly command: string;
  readonly args: readonly string[];
  /** Commands that make the store it is run on; none where there is no store yet. */
  readonly prepared: readonly (readonly string[])[];
  readonly kills: number;
}

const KILLED: readonly Killed[] = [
  { command: "import into no store", args: ["import", "bundle"], prepared: [], kills: 10 },
  { command: "import", args: ["import", "bundle"], prepared: [["import", "first"]], kills: 15 },
  {
    command: "apply",
    args: ["apply", "plan.json"],
    prepared: [
      ["import", "first"],
      ["plan", "bundle", "-o", "plan.json"],
    ],
    kills: 15,
  },
  {
    command: "undo",
    args: ["undo", "2"],
    prepared: [
      ["import", "first"],
      ["import", "bundle"],
    ],
    kills: 15,
  },
];

/** Starts a command and waits until it writes, or has ended. */
async function startWriting(folder: string, { note }: KeptStore, args: readonly string[]) {
  const { child, ended } = startVariorum(folder, args);
  while (child.exitCode === null && !existsSync(note)) await setTimeout(1);
  return { child, ended, since: performance.now() };
}

describe("variorum that is killed", () => {
  test.each(KILLED)(
    "leaves all or nothing of $command, after $kills kills while it writes",
    async ({ args, prepared, kills }) => {
      using folder = temporaryFolder(FILES);
      const store = keptStore(folder.path);
      for (const words of prepared) expect(runVariorum(folder.path, words).code).toBe(0);
      const before = await store.state();
      store.keep();
      const whole = await startWriting(folder.path, store, args);
      expect((await whole.ended).code).toBe(0);
      let longestMs = performance.now() - whole.since;
      const after = await store.state();
      expect(after).not.toEqual(before);
      let undone = 0;
      const moments = seeded(20_240_727);
      for (let killed = 0, tried = 0; killed < kills; tried += 1) {
        expect(tried).toBeLessThan(10 * kills);
        store.putBack();
        const { child, ended, since } = await startWriting(folder.path, store, args);
        await setTimeout(longestMs * moments.next().value);
        child.kill("SIGKILL");
        if ((await ended).code === 0) {
          // It was quicker than its kill.
          longestMs = Math.min(longestMs, performance.now() - since);
          continue;
        }
        killed += 1;
        // A kill may come when the change is whole and only the process has not ended.
        const state = await store.state();
        expect([before, after]).toContainEqual(state);
        if (isDeepStrictEqual(state, after)) continue;
        undone += 1;
        if (undone % 4 !== 1) continue;
        expect((await inFolder(folder.path, args)).code).toBe(0);
        expect(await store.state()).toEqual(after);
      }
      expect(undone).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );
});

describe("variorum import that is interrupted", () => {
  test("leaves what was there and exits with 130", async () => {
    using folder = temporaryFolder(FILES);
    const store = keptStore(folder.path);
    runVariorum(folder.path, ["import", "first"]);
    const before = await store.state();
    const { child, ended } = await startWriting(folder.path, store, ["import", "bundle"]);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stderr).toContain("Nothing was written: an import is one transaction. Run the same command again.\n");
    expect(code).toBe(130);
    expect(await store.state()).toEqual(before);
  });
});
