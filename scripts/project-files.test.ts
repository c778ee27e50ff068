import { describe, expect, test } from "vitest";
import { isCode, isTest, projectFiles, readProjectFile } from "./project-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("projectFiles", () => {
  test("lists what people wrote and leaves out what is installed, built or stored", () => {
    using folder = temporaryFolder({
      "b/a.ts": "",
      "a.md": "words",
      "node_modules/x/index.js": "",
      "b/dist/a.js": "",
      "variorum.db": "",
    });
    expect(projectFiles(folder.path)).toEqual(["a.md", "b/a.ts"]);
    expect(readProjectFile(folder.path, "a.md")).toBe("words");
  });
});

describe("isCode and isTest", () => {
  test.each([
    ["a/b.ts", true, false],
    ["a/b.tsx", true, false],
    ["a/b.test.ts", true, true],
    ["a/b.test-d.ts", true, true],
    ["a/test/b.ts", true, true],
    ["apps/reader/e2e/b.ts", true, true],
    ["a/latest/b.ts", true, false],
    ["a/b.md", false, false],
  ])("%s", (path, expectedCode, expectedTest) => {
    expect([isCode(path), isTest(path)]).toEqual([expectedCode, expectedTest]);
  });
});
