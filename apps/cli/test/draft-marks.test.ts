import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ARTICLE } from "./articles.ts";
import { inFolder } from "./in-folder.ts";

interface Listed {
  readonly claims: readonly {
    readonly claim: { readonly id: string; readonly event: string; readonly question: string };
  }[];
}

test("search, collate and show mark each draft until somebody has checked it", async () => {
  using folder = temporaryFolder({ "article.txt": ARTICLE });
  const run = async (...words: readonly string[]) => (await inFolder(folder.path, words)).io.out();
  await run("import", "article.txt");
  const [first] = (JSON.parse(await run("review", "--json")) as Listed).claims;
  if (first === undefined) throw new RangeError("A claim was drafted");
  const { id, event, question } = first.claim;
  const marks = async () => {
    const printed = [
      await run("search", "--where", "topic=killed"),
      await run("collate", event),
      await run("show", question),
      await run("show", id),
    ];
    return printed.map((text) => (text.match(/draft, checked|draft: read/g) ?? []).length);
  };
  const before = await marks();
  expect(before.every((count) => count > 0)).toBe(true);
  const world = { isTerminal: true, keys: ["a", "q"], env: { VARIORUM_REVIEWER: "A. Editor" } };
  expect((await inFolder(folder.path, ["review"], "", world)).code).toBe(0);
  expect(await marks()).toEqual(before.map((count) => count - 1));
});
