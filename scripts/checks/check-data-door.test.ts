import { describe, expect, test } from "vitest";
import { checkDataDoor } from "./check-data-door.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const door = "apps/reader/src/data/home/get-home-page.ts";
const server = "apps/reader/server/main.ts";

describe("checkDataDoor", () => {
  test("is green when the door is marked and the server keeps away from it", async () => {
    using folder = temporaryFolder({ [door]: 'import "server-only";\n', [server]: "export {};\n" });
    expect(isGreen(await checkDataDoor.run(folder.path))).toBe(true);
  });

  test.each([
    ["a file of src/data can reach the browser", { [door]: "export {};\n", [server]: "" }, `${door}: must begin with`],
    [
      "the server imports src/data",
      { [door]: 'import "server-only";\n', [server]: 'import { a } from "../src/data/home/get-home-page.ts";\n' },
      `${server}: imports src/data`,
    ],
  ])("is red when %s", async (_, files, problem) => {
    using folder = temporaryFolder(files);
    expect((await checkDataDoor.run(folder.path)).problems).toEqual([expect.stringContaining(problem)]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder();
    expect(isGreen(await checkDataDoor.run(folder.path))).toBe(false);
  });
});
