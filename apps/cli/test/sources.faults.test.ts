import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { keptStore } from "./kept-store.ts";
import { cleanEnv, runVariorum, startVariorum } from "./run-variorum.ts";

const first = { "first/actors.yaml": "- { id: act:first, type: ngo, names: [First] }\n" };
const actor = (number: number): string =>
  JSON.stringify({
    kind: "actor",
    id: `act:number-${number}`,
    type: "ngo",
    names: [{ value: `Number ${number}`, lang: "en", use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: { level: "public", reasons: [] },
  });
const lines = (count: number): string => Array.from({ length: count }, (_, number) => `${actor(number)}\n`).join("");

describe("variorum import of a file that changes while it is read", () => {
  test("says so, leaves what was there, and imports once the file is at rest", async () => {
    using folder = temporaryFolder({ ...first, "growing.jsonl": lines(2_000) });
    runVariorum(folder.path, ["import", "first"]);
    const store = keptStore(folder.path);
    const before = await store.state();
    const { child, ended } = startVariorum(folder.path, ["import", "growing.jsonl"]);
    for (let number = 2_000; child.exitCode === null; number += 1) {
      appendFileSync(join(folder.path, "growing.jsonl"), `${actor(number)}\n`);
      await setTimeout(1);
    }
    const { code, stderr } = await ended;
    expect(stderr).toMatch(/^error\[cli\.file-changed\]: .*"growing\.jsonl".*\nhint: .*run the same command again/m);
    expect(code).toBe(3);
    expect(await store.state()).toEqual(before);
    expect(runVariorum(folder.path, ["import", "growing.jsonl"]).code).toBe(0);
    expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
  });
});

describe("variorum import of standard input that ends too early", () => {
  test.each([
    ["is closed from the beginning", undefined, /^-:1:1: error file\.empty {2}/m],
    ["is empty", "", /^-:1:1: error file\.empty {2}/m],
    ["ends in the middle of a record", lines(3).slice(0, -20), /^-:3:\d+: error json\.syntax {2}/m],
    [
      "ends in the middle of a cell",
      'id,type,name,lang,aliases,identifiers,sensitivity,note\nact:a,ngo,"A',
      /^-:2:\d+: error csv\.syntax {2}/m,
    ],
    [
      "ends in the middle of a row",
      "id,type,name,lang,aliases,identifiers,sensitivity,note\nact:a,ngo,A",
      /^-:2:\d+: error csv\.ragged-row {2}/m,
    ],
  ] as const)("says where, leaves what was there and exits with 3: it %s", async (_case, input, says) => {
    using folder = temporaryFolder(first);
    runVariorum(folder.path, ["import", "first"]);
    const store = keptStore(folder.path);
    const before = await store.state();
    const options = input === undefined ? { closesInput: true } : { input };
    const { code, stdout } = runVariorum(folder.path, ["import", "-", "--format", "bundle"], options);
    expect(stdout).toMatch(says);
    expect(code).toBe(3);
    expect(await store.state()).toEqual(before);
  });

  test("ends with 130 and leaves nothing, when it is interrupted while it waits for more", async () => {
    using folder = temporaryFolder(first);
    const { child, ended } = startVariorum(folder.path, ["import", "-"]);
    child.stdin.write(lines(3));
    while (!readdirSync(folder.path).includes("variorum.db")) await setTimeout(5);
    await setTimeout(300);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stderr).toMatch(/^error\[cli\.interrupted\]: .*\nhint: Nothing was written/m);
    expect(code).toBe(130);
    expect(readdirSync(folder.path)).toEqual(["first"]);
  });
});

describe("variorum export into a pipe that nobody reads", () => {
  test("ends without a word, when its reader has seen enough", () => {
    using folder = temporaryFolder({ "many.jsonl": lines(3_000) });
    expect(runVariorum(folder.path, ["import", "many.jsonl"]).code).toBe(0);
    const bin = join(import.meta.dirname, "../bin/variorum.mjs");
    const script = `"$0" "$1" export --as jsonl --db variorum.db | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, bin], {
      cwd: folder.path,
      env: cleanEnv(),
      encoding: "utf8",
    });
    expect(stdout.split("\n")).toHaveLength(2);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
