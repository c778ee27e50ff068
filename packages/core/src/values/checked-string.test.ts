import { expect, test } from "vitest";
import { z } from "zod";
import { checkedString } from "./checked-string.ts";

const Shouted = checkedString(
  (text) =>
    text === text.toUpperCase()
      ? []
      : [{ code: "record.invalid-value", severity: "error", message: "Cannot read", hint: "Shout" }],
  { minLength: 1 },
);

test("checkedString keeps code and hint of the check, when the text is refused", () => {
  expect(Shouted.safeParse("a").error?.issues).toMatchObject([
    { code: "custom", message: "Cannot read", params: { code: "record.invalid-value", hint: "Shout" } },
  ]);
});

test("checkedString tells JSON Schema what it is given, also after a description is added", () => {
  expect(z.toJSONSchema(Shouted.meta({ description: "Loud" }))).toMatchObject({
    type: "string",
    minLength: 1,
    description: "Loud",
  });
});
