import { VariorumError } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { endedInWords } from "./ended-in-words.ts";

async function readAll(failure?: Error): Promise<{ readonly text: string; readonly failure?: unknown }> {
  async function* pieces() {
    yield "one,";
    if (failure !== undefined) throw failure;
    yield "two";
  }
  let text = "";
  try {
    for await (const piece of endedInWords(pieces(), (why) => `[${why}]`)) text += piece;
    return { text };
  } catch (error) {
    return { text, failure: error };
  }
}

describe("endedInWords", () => {
  test("passes on what is whole", async () => {
    expect(await readAll()).toEqual({ text: "one,two" });
  });

  test("says why at the end, when the store fails on the way, and breaks off", async () => {
    const failure = new VariorumError("store.damaged", "Cannot read the store");
    expect(await readAll(failure)).toEqual({ text: "one,[store.damaged: Cannot read the store]", failure });
  });

  test("tells nothing of the inside, when something else fails", async () => {
    const { text, failure } = await readAll(new TypeError("x is not a function"));
    expect(text).toMatch(/^one,\[The list broke off/);
    expect(failure).toBeInstanceOf(TypeError);
  });
});
