import { describe, expect, test } from "vitest";
import { sha256, sha256OfBytes } from "./sha256.ts";

describe("sha256", () => {
  test("hashes the UTF-8 bytes of a text", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("é")).toBe(sha256OfBytes(Uint8Array.from([0xc3, 0xa9])));
  });
});
