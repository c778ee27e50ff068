import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { derivedClaimId, derivedId, passageId } from "./derived-ids.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("derivedId", () => {
  test("is prefix and twenty hexadecimal digits", () => {
    expect(derivedId("place", ["Kidal", "ML"], sha256)).toMatch(/^plc:[0-9a-f]{20}$/);
  });

  test("does not collide for parts that would read the same when joined", () => {
    expect(derivedId("place", ["a|b", "c"], sha256)).not.toBe(derivedId("place", ["a", "b|c"], sha256));
  });
});

describe("passageId", () => {
  const hash = sha256("The front said two soldiers were killed.");

  test("is the same for the same words of the same text, and another elsewhere", () => {
    expect(passageId(hash, 15, 27, sha256)).toBe(passageId(hash, 15, 27, sha256));
    expect(passageId(hash, 15, 27, sha256)).not.toBe(passageId(hash, 15, 28, sha256));
  });
});

describe("derivedClaimId", () => {
  const identity = {
    reportSha256: sha256("text"),
    span: [1, 9] as const,
    event: "evt:a",
    topic: "parties",
    originator: "act:a",
  };

  test("is another for another quote or another answer, where several are possible", () => {
    const one = derivedClaimId({ ...identity, answer: "act:b" }, sha256);
    expect(one).toMatch(/^clm:[0-9a-f]{20}$/);
    expect(derivedClaimId({ ...identity, answer: "act:c" }, sha256)).not.toBe(one);
    expect(derivedClaimId({ ...identity, answer: "act:b", span: [2, 9] }, sha256)).not.toBe(one);
  });
});
