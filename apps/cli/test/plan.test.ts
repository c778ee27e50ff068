import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";
import { ACTORS, SMALL_BUNDLE } from "./small-bundle.ts";

describe("variorum plan", () => {
  test("prints the plan, writes nothing, and has an exit code for changes", async () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { code, io } = await inFolder(folder.path, ["plan", "bundle", "--exit-code"]);
    expect(io.out()).toContain("Plan against variorum.db at change 0\n");
    expect(io.out()).toMatch(/ {2}claims {7}2 new\n/);
    expect(code).toBe(10);
    expect(readdirSync(folder.path)).toEqual(["bundle"]);
  });

  test("holds hashes and counts and no record, when it is saved", async () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    expect((await inFolder(folder.path, ["plan", "bundle", "-o", "plan.json"])).code).toBe(0);
    const text = readFileSync(join(folder.path, "plan.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ variorum: "plan/1", plan: { base: 0, counts: { claim: { create: 2 } } } });
    expect(text).not.toContain("two of its fighters");
  });

  test("refuses to save a plan of standard input", async () => {
    using folder = temporaryFolder();
    const { code, io } = await inFolder(folder.path, ["plan", "-", "-o", "plan.json"], "[]");
    expect(io.err()).toContain("it cannot be read twice");
    expect(code).toBe(2);
  });
});

describe("variorum apply", () => {
  test("writes what was planned", async () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    await inFolder(folder.path, ["plan", "bundle", "-o", "plan.json"]);
    const { code, io } = await inFolder(folder.path, ["apply", "plan.json"]);
    expect(io.err()).toMatch(/Change 1 of variorum\.db/);
    expect(code).toBe(0);
  });

  test.each([
    ["an input is another", "bundle/actors.yaml"],
    ["the store moved on", ""],
  ])("refuses and writes nothing, when %s", async (_case, file) => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    await inFolder(folder.path, ["plan", "bundle", "-o", "plan.json"]);
    if (file === "") await inFolder(folder.path, ["import", "bundle/actors.yaml"]);
    else writeFileSync(join(folder.path, file), `${ACTORS}# a remark\n`);
    const { code, io } = await inFolder(folder.path, ["apply", "plan.json"]);
    expect(io.err()).toMatch(/^error\[cli\.plan-stale\]/m);
    expect(code).toBe(5);
    expect((await inFolder(folder.path, ["show", "clm:front-own-killed"])).code).not.toBe(0);
  });

  test("refuses a file that is no plan", async () => {
    using folder = temporaryFolder({ "plan.json": "{}" });
    expect((await inFolder(folder.path, ["apply", "plan.json"])).code).toBe(3);
  });
});
