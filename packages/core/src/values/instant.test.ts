import { expect, test } from "vitest";
import { Instant } from "./instant.ts";

test.each([
  ["2026-11-20T09:30:00Z", true],
  ["2026-11-20T09:30:00.123Z", true],
  ["2026-11-20", false],
  ["2026-11-20T09:30:00", false],
  ["2026-11-20T09:30:00+01:00", false],
  ["2026-13-20T09:30:00Z", false],
  ["2026-11-20T24:30:00Z", false],
])("Instant.safeParse(%j) succeeds: %j", (text, isInstant) => {
  expect(Instant.safeParse(text).success).toBe(isInstant);
});
