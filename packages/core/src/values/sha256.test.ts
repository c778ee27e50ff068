import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Sha256, Sha256Hex } from "./sha256.ts";

const sha256: Sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

test.each([
  [sha256("Kidal"), true],
  [sha256("Kidal").toUpperCase(), false],
  ["d23f7b4f", false],
  ["", false],
])("Sha256Hex.safeParse(%j) succeeds: %j", (text, isHash) => {
  expect(Sha256Hex.safeParse(text).success).toBe(isHash);
});
