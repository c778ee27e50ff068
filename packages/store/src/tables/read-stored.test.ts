import { expect, test } from "vitest";
import { z } from "zod";
import { readStored } from "./read-stored.ts";

test.each([
  ["text that is no JSON", () => JSON.parse("{") as unknown],
  ["a value that no schema takes", () => z.enum(["a"]).parse("b")],
])("readStored calls %s damaged, with its cause and what to do", (_case, read) => {
  expect(() => readStored("change 12", read)).toThrow(
    expect.objectContaining({
      code: "store.damaged",
      message: expect.stringContaining("change 12"),
      hint: expect.any(String),
      cause: expect.any(Error),
    }),
  );
});

test("readStored gives what was read, and throws a fault of the program as it is", () => {
  expect(readStored("change 12", () => 12)).toBe(12);
  const fault = new TypeError("not a function");
  expect(() =>
    readStored("change 12", () => {
      throw fault;
    }),
  ).toThrow(fault);
});
