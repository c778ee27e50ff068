import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/command-list.ts";
import { filledStore } from "./filled-store.ts";
import { inFolder } from "./in-folder.ts";

/** Commands as they are typed, a family by its members. */
const commands = Object.values(COMMANDS).flatMap((ofHeading) =>
  Object.entries(ofHeading).flatMap(([name, listed]) =>
    "family" in listed ? Object.keys(listed.family).map((second) => [name, second]) : [[name]],
  ),
);

/** The words of a line as a shell parts them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = ""]) => quoted ?? bare);
}

const namesRecord = (line: string): boolean => /\b(?:evt|act|rep|clm|plc|lnk|q):/.test(line);

async function exampleOf(store: Awaited<ReturnType<typeof filledStore>>, command: readonly string[]) {
  const { io } = await store.run(...command, "--help");
  return /\nExample:\n {2}\$ variorum ([^\n]+)\n$/.exec(io.out())?.[1] ?? "";
}

describe("--help", () => {
  test("gives examples that work on the example, wherever they name a record", async () => {
    const tried: string[] = [];
    using store = await filledStore();
    const lines = await Promise.all(commands.map(async (command) => await exampleOf(store, command)));
    for (const line of lines.filter(namesRecord)) {
      using fresh = await filledStore();
      // Taken back is what was merged before.
      if (line.startsWith("unmerge")) await fresh.run("merge", "act:mali", "act:malian-authorities", "--yes");
      const { code, io } = await inFolder(fresh.path, [...wordsOf(line), "--yes"], "", {
        isTerminal: true,
        env: { VARIORUM_REVIEWER: "A. Editor" },
      });
      expect({ line, code, err: code === 0 ? "" : io.err() }).toEqual({ line, code: 0, err: "" });
      tried.push(line.split(" ")[0] ?? "");
    }
    expect(tried).toEqual(expect.arrayContaining(["show", "compare", "collate", "link", "merge", "withdraw"]));
  });
});
