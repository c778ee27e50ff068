import { describe, expect, test } from "vitest";
import { readWords } from "./import-run.ts";

describe("readWords", () => {
  test.each([
    [{ files: ["bundle/"] }, "bundle/"],
    [{ files: ["my notes.yaml", "it's.csv"] }, String.raw`'my notes.yaml' 'it'\''s.csv'`],
    [
      { files: ["a.csv"], format: "ucdp-ged", encoding: "windows-1252" },
      "a.csv --format ucdp-ged --encoding windows-1252",
    ],
    [{ files: ["a"], keepGoing: true, prune: true }, "a --keep-going --prune"],
  ])("%j → %s", (options, words) => {
    expect(readWords(options)).toBe(words);
  });
});
