import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { runVariorum } from "./run-variorum.ts";
import { ACTORS, SMALL_BUNDLE, smallBundleWith } from "./small-bundle.ts";

describe("variorum import", () => {
  test("makes the store, writes what only adds at once, and says how to take it back", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { code, stdout, stderr } = runVariorum(folder.path, ["import", "bundle"]);
    expect(stderr).toMatch(/Change 1 of variorum\.db\. {3}Take it back: variorum undo 1\n$/);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(existsSync(join(folder.path, "variorum.db"))).toBe(true);
  });

  test("changes nothing, when the same files come again", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    runVariorum(folder.path, ["import", "bundle"]);
    const { code, stderr } = runVariorum(folder.path, ["import", "bundle"]);
    expect(stderr).toMatch(/unchanged\. Nothing to do\. \(\d/);
    expect(code).toBe(0);
    expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({ change: 1 });
  });

  test("stops with the plan and exit code 10, when something existing would change and nobody is asked", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    runVariorum(folder.path, ["import", "bundle"]);
    writeFileSync(join(folder.path, "bundle/actors.yaml"), ACTORS.replace("The army", "The army of the state"));
    const refused = runVariorum(folder.path, ["import", "bundle"]);
    expect(refused.code).toBe(10);
    expect(refused.stderr).toContain("~ act:army   names");
    expect(refused.stderr).toMatch(/1 existing record would change and nothing was written/);
    const applied = runVariorum(folder.path, ["import", "bundle", "--yes"]);
    expect(applied.stderr).toMatch(/Change 2 of variorum\.db/);
    expect(applied.code).toBe(0);
  });

  test("writes nothing and makes no store, when it is a dry run", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { code, stderr } = runVariorum(folder.path, ["import", "bundle", "--dry-run"]);
    expect(stderr).toMatch(/Dry run: nothing was written/);
    expect(code).toBe(0);
    expect(readdirSync(folder.path)).toEqual(["bundle"]);
  });

  test("gives one JSON document, when asked for JSON", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { stdout, stderr } = runVariorum(folder.path, ["import", "bundle", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      committed: true,
      change: 1,
      base: 0,
      source: "harbour-town",
      counts: { claim: { create: 2 }, actor: { create: 3 } },
      issues: [],
    });
    expect(stderr).toBe("");
  });

  test("reads standard input", () => {
    using folder = temporaryFolder();
    const input = ACTORS;
    const { code, stderr } = runVariorum(folder.path, ["import", "-"], { input });
    expect(stderr).toMatch(/Change 1 of/);
    expect(code).toBe(0);
  });

  test("leaves rejects that import once they are mended, when it keeps going", () => {
    using folder = temporaryFolder(
      smallBundleWith("claims.yaml", (text) => text.replace("quote: two of its", "quote: three of its")),
    );
    const kept = runVariorum(folder.path, ["import", "bundle", "--keep-going"]);
    expect(kept.code).toBe(4);
    expect(kept.stderr).toContain("rows with errors → claims.rejects.yaml");
    const rejects = join(folder.path, "claims.rejects.yaml");
    const text = readFileSync(rejects, "utf8");
    expect(text).toMatch(/^# _code: quote\.not-found\n# _error: .*\n/);
    writeFileSync(rejects, text.replace("three of its", "two of its"));
    const mended = runVariorum(folder.path, ["import", "claims.rejects.yaml"]);
    expect(mended.stderr).toMatch(/Change 2 of/);
    expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({ records: { claim: 2 } });
  });
});

describe("variorum import started by pnpm", () => {
  test("means paths from the folder that the person is in", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    using elsewhere = temporaryFolder();
    const { code } = runVariorum(elsewhere.path, ["import", "bundle"], { variables: { INIT_CWD: folder.path } });
    expect(code).toBe(0);
    expect(existsSync(join(folder.path, "variorum.db"))).toBe(true);
    expect(readdirSync(elsewhere.path)).toEqual([]);
  });
});

describe("variorum import for a program that listens", () => {
  test("streams progress, issues and the result, one object a line", () => {
    using folder = temporaryFolder(
      smallBundleWith("claims.yaml", (text) => text.replace("quote: two of its", "quote: three of its")),
    );
    const { code, stdout, stderr } = runVariorum(folder.path, ["import", "bundle", "--ndjson"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    // How often progress is told depends on how long the machine takes.
    const told = lines.map((line) => Object.keys(line)[0]);
    expect(told.filter((key) => key !== "progress")).toEqual(["issue", "result"]);
    expect(told).toContain("progress");
    expect(lines.at(-1)).toMatchObject({ result: { committed: false, stopped: "errors" } });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
  });
});

describe("variorum undo", () => {
  test("takes a change back by another one", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    runVariorum(folder.path, ["import", "bundle"]);
    const { code, stderr } = runVariorum(folder.path, ["undo", "1"]);
    expect(stderr).toMatch(/Change 2 of variorum\.db\. {3}Take it back: variorum undo 2\n$/);
    expect(code).toBe(0);
    expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({
      change: 2,
      records: { claim: 0 },
    });
    expect(runVariorum(folder.path, ["undo", "7"]).code).toBe(2);
  });
});

describe("variorum check", () => {
  test("needs no store and leaves none", () => {
    using folder = temporaryFolder(SMALL_BUNDLE);
    const { code, stdout, stderr } = runVariorum(folder.path, ["check", "bundle"]);
    expect(stderr).toContain("rejected");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(readdirSync(folder.path)).toEqual(["bundle"]);
  });
});
