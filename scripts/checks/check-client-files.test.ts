import { describe, expect, test } from "vitest";
import { checkClientFiles } from "./check-client-files.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("checkClientFiles", () => {
  test.each([
    ["a client file says so", "copy-link.client.tsx", '"use client";\n'],
    ["a comment stands before the directive", "copy-link.client.tsx", '// Why.\n"use client";\n'],
    [
      "a client file imports types of core",
      "a.client.tsx",
      '"use client";\nimport type { A } from "@variorum/core";\n',
    ],
    ["an error boundary has the directive that Next asks for", "error.tsx", '"use client";\n'],
    ["a server file mentions the directive", "a.tsx", 'const words = "use client";\n'],
  ])("is green when %s", async (_, name, text) => {
    using folder = temporaryFolder({ [`apps/reader/src/app/${name}`]: text });
    const result = await checkClientFiles.run(folder.path);
    expect(result.problems).toEqual([]);
    expect(isGreen(result)).toBe(true);
  });

  test.each([
    ["client code hides under a plain name", "a.tsx", '"use client";\n', "its name must end in .client.tsx"],
    ["a client file lacks the directive", "a.client.tsx", "export {};\n", 'does not begin with "use client"'],
    [
      "a client file imports values of core",
      "a.client.tsx",
      '"use client";\nimport { parseCount } from "@variorum/core";\n',
      "imports values of @variorum/core",
    ],
  ])("is red when %s", async (_, name, text, problem) => {
    using folder = temporaryFolder({ [`apps/reader/src/app/${name}`]: text });
    const { problems } = await checkClientFiles.run(folder.path);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder();
    expect(isGreen(await checkClientFiles.run(folder.path))).toBe(false);
  });
});
