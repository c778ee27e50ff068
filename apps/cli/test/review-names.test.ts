import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

test("variorum review makes nobody new of a name that several actors have, and lists them", async () => {
  using folder = temporaryFolder({
    "a.txt": "HARBOUR TOWN, 2 March 2024. Hospital staff said nine people were killed in the fire on Friday.\n",
    "b.txt":
      "MILL TOWN, 9 May 2024. Hospital staff said two people died in the flood on Monday. The mayor said three died.\n",
  });
  for (const name of ["a.txt", "b.txt"]) await inFolder(folder.path, ["import", name]);
  const { io } = await inFolder(folder.path, ["review", "--by", "A. Editor"], "", {
    isTerminal: true,
    keys: ["e", "x", "q"],
    answers: ["hospital staff", "", "", "", "", "", "", "", ""],
  });
  expect(io.asked.join("")).not.toContain("is no actor yet");
  expect(io.err()).toMatch(
    /"hospital staff" is the name of 2 actors of the store: act:[0-9a-f]{20}, act:[0-9a-f]{20}\n/u,
  );
  expect(io.err()).toContain("Give the id of the one that is meant");
});
