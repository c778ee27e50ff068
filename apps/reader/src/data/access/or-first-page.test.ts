import { VariorumError } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { orFirstPage } from "./or-first-page.ts";

async function list({ cursor }: { readonly cursor?: string }): Promise<string> {
  if (cursor === "torn") throw new VariorumError("store.cursor-unreadable", "Cannot read cursor");
  if (cursor === "down") throw new VariorumError("store.damaged", "Cannot read the store");
  return cursor ?? "first";
}

describe("orFirstPage", () => {
  test.each([
    [undefined, { page: "first", isFirst: true }],
    ["second", { page: "second", isFirst: false }],
    ["torn", { page: "first", isFirst: true }],
  ])("of cursor %s gives %o", async (cursor, expected) => {
    expect(await orFirstPage(cursor, list)).toEqual(expected);
  });

  test("lets an outage be seen", async () => {
    await expect(orFirstPage("down", list)).rejects.toMatchObject({ code: "store.damaged" });
  });
});
