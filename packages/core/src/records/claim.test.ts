import { expect, test } from "vitest";
import { buildClaim } from "../testing.ts";
import { isDraftClaim } from "./claim.ts";

test.each([
  ["rule", "unreviewed", true],
  ["model", "unreviewed", true],
  ["manual", "unreviewed", false],
  ["dataset", "unreviewed", false],
  ["rule", "rejected", false],
] as const)("isDraftClaim of what was read by %s and is %s is %j", (method, status, isDraft) => {
  const by = status === "unreviewed" ? [] : ["A. Editor"];
  expect(isDraftClaim({ ...buildClaim(), extraction: { method }, review: { status, by } })).toBe(isDraft);
});
