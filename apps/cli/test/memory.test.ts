import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { gedFile } from "./ged-row.ts";
import { runVariorum } from "./run-variorum.ts";

const ROWS = 300;
/** Says at the end of a process how much room it gave to what is new. */
const TELLER = `import v8 from "node:v8"; process.on("exit", () => console.error("new space", v8
  .getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size));`;

test("variorum import collects what it leaves behind soon, however much memory there is", () => {
  using folder = temporaryFolder({
    "ged.csv": gedFile(Array.from({ length: ROWS }, (_, row) => ({ id: String(1000 + row) }))),
    "teller.mjs": TELLER,
  });
  const variables = { NODE_OPTIONS: "--import ./teller.mjs" };
  const { code, stderr } = runVariorum(folder.path, ["import", "ged.csv", "--yes"], { variables });
  expect(code).toBe(0);
  // Left to itself, V8 gives 67 MB to what is new by then.
  expect(Number(/new space (\d+)/.exec(stderr)?.[1])).toBeLessThan(4e6);
});
