import { describe, expect, test } from "vitest";
import { nodeImports } from "./pack-core.ts";

describe("nodeImports", () => {
  test.each([
    ['import{readFile}from"node:fs/promises";', ["node:fs/promises"]],
    ['import "node:fs"; const p = await import("node:path");', ["node:fs", "node:path"]],
    ['const fs = require("node:fs");', ["node:fs"]],
    ['const words = "node:fs is not asked for";', []],
    ['import{a}from"./a.js";', []],
  ])("%s → %j", (bundle, names) => {
    expect(nodeImports(bundle)).toEqual(names);
  });
});
