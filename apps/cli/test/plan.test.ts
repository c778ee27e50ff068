import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { runVariorum } from "./run-variorum.ts";
import { ACTORS, SMALL_BUNDLE } from "./small-bundle.ts";

describe("variorum plan", () => {
  test("prints the plan, writes nothing, and has an exit code for changes", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { code, stdout } = runVariorum(folder.path, ["plan", "bundle", "--exit-code"]);
    expect(stdout).toContain("Plan against variorum.db at change 0\n");
    expect(stdout).toMatch(/ {2}claims {7}2 new\n/);
    expect(code).toBe(10);
    expect(readdirSync(folder.path)).toEqual(["bundle"]);
  });

  test("holds hashes and counts and no record, when it is saved", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    expect(runVariorum(folder.path, ["plan", "bundle", "-o", "plan.json"]).code).toBe(0);
    const text = readFileSync(join(folder.path, "plan.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ variorum: "plan/1", plan: { base: 0, counts: { claim: { create: 2 } } } });
    expect(text).not.toContain("two of its fighters");
  });

  test("refuses to save a plan of standard input", () => {
    using folder = temporaryFolder();
    const { code, stderr } = runVariorum(folder.path, ["plan", "-", "-o", "plan.json"], { input: "[]" });
    expect(stderr).toContain("it cannot be read twice");
    expect(code).toBe(2);
  });
});

describe("variorum apply", () => {
  test("writes what was planned", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    runVariorum(folder.path, ["plan", "bundle", "-o", "plan.json"]);
    const { code, stderr } = runVariorum(folder.path, ["apply", "plan.json"]);
    expect(stderr).toMatch(/Change 1 of variorum\.db/);
    expect(code).toBe(0);
  });

  test.each([
    ["an input is another", "bundle/actors.yaml"],
    ["the store moved on", ""],
  ])("refuses and writes nothing, when %s", (_case, file) => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    runVariorum(folder.path, ["plan", "bundle", "-o", "plan.json"]);
    if (file === "") runVariorum(folder.path, ["import", "bundle/actors.yaml"]);
    else writeFileSync(join(folder.path, file), `${ACTORS}# a remark\n`);
    const { code, stderr } = runVariorum(folder.path, ["apply", "plan.json"]);
    expect(stderr).toMatch(/^error\[cli\.plan-stale\]/m);
    expect(code).toBe(5);
    const { stdout } = runVariorum(folder.path, ["stats", "--json"]);
    expect(
      stdout === "" || !("claim" in (JSON.parse(stdout) as { records?: object })) || !stdout.includes('"claim":2'),
    ).toBe(true);
  });

  test("refuses a file that is no plan", () => {
    using folder = temporaryFolder({ "plan.json": "{}" });
    expect(runVariorum(folder.path, ["apply", "plan.json"]).code).toBe(3);
  });
});
