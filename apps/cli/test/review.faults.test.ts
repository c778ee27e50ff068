import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ARTICLE } from "./articles.ts";
import { inFolder } from "./in-folder.ts";
import { cleanEnv, runVariorum } from "./run-variorum.ts";
import { seeded } from "./seeded.ts";

const BIN = fileURLToPath(new URL("../bin/variorum.mjs", import.meta.url));
const REVIEWER = { VARIORUM_REVIEWER: "A. Editor" };
const KILLS = 8;
/** Longest wait for what is shown. Units: milliseconds. */
const LONGEST_MS = 60_000;

/** Starts a review on a terminal of its own, which `script` makes. */
function startReview(folder: string) {
  const command = `sh -c 'echo $$ > pid; exec "${process.execPath}" "${BIN}" review'`;
  const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd: folder, env: { ...cleanEnv(), ...REVIEWER } });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (shown += text));
  const ended = new Promise<void>((settle) => child.once("close", () => settle()));
  return {
    ended,
    press: (key: string): void => void child.stdin.write(key),
    async shows(words: string): Promise<void> {
      for (let waited = 0; !shown.includes(words); waited += 10) {
        if (waited > LONGEST_MS) throw new Error(`Not shown: ${words}\n${shown}`);
        await setTimeout(10);
      }
    },
    kill(): void {
      try {
        process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), "SIGKILL");
      } catch (error) {
        // It was quicker than its kill.
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    },
  };
}

/** How the claims stand that somebody reviewed. */
async function statuses(folder: string): Promise<readonly string[]> {
  const { io } = await inFolder(folder, ["export", "--as", "jsonl", "--everything"]);
  const found = io.out().matchAll(/"status":"(single_reviewed|rejected|double_reviewed|disputed)"/g);
  return [...found].map(([, status = ""]) => status).toSorted();
}

const resume = (folder: string) =>
  inFolder(folder, ["review"], "", { isTerminal: true, keys: ["q"], answers: [], env: REVIEWER });

describe("variorum review that is killed", () => {
  test("has written nothing of what was decided, and picks it up", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    expect(runVariorum(folder.path, ["import", "article.txt"]).code).toBe(0);
    const review = startReview(folder.path);
    await review.shows("1 of 5");
    review.press("a");
    await review.shows("2 of 5");
    review.press("r");
    await review.shows("3 of 5");
    review.kill();
    await review.ended;
    expect(await statuses(folder.path)).toEqual([]);
    expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
    const { io } = await resume(folder.path);
    expect(io.err()).toContain("Picking up 2 decisions from before");
    expect(await statuses(folder.path)).toEqual(["rejected", "single_reviewed"]);
    expect(existsSync(join(folder.path, "variorum.db.review.jsonl"))).toBe(false);
  });

  test(
    "writes each decision once, wherever it is killed while it writes",
    async () => {
      const moments = seeded(20_261_124);
      for (let killed = 0; killed < KILLS; killed += 1) {
        using folder = temporaryFolder({ "article.txt": ARTICLE });
        await inFolder(folder.path, ["import", "article.txt"]);
        const review = startReview(folder.path);
        await review.shows("1 of 5");
        review.press("a");
        await review.shows("2 of 5");
        review.press("q");
        await setTimeout(300 * moments.next().value);
        review.kill();
        await review.ended;
        await resume(folder.path);
        expect(await statuses(folder.path)).toEqual(["single_reviewed"]);
        expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
      }
    },
    10 * LONGEST_MS,
  );
});
