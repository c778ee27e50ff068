import { expect, test } from "vitest";
import { HttpUrl } from "./url.ts";

test.each([
  ["https://example.org", true],
  ["http://example.org:8080/a?b=c#d", true],
  ["https://مثال.example/خبر", true],
  ["https://example.org/%7Ea/(b)[c]", true],
  ["HTTPS://example.org", false],
  ["ftp://example.org", false],
  ["javascript:alert(1)", false],
  ["https://user:secret@example.org", false],
  ["https://example.org/a b", false],
  ['https://example.org/"onload', false],
  ["https://example.org/\u202Etxt", false],
  ["example.org", false],
  ["https://", false],
  [`https://example.org/${"a".repeat(9_000)}`, false],
])("HttpUrl.safeParse(%j) succeeds: %j", (text, isUrl) => {
  expect(HttpUrl.safeParse(text).success).toBe(isUrl);
});
