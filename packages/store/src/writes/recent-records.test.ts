import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { createRecentRecords } from "./recent-records.ts";

test("createRecentRecords forgets what was not asked for the longest, so that memory stays flat", () => {
  const recent = createRecentRecords();
  const record = buildActor();
  for (let number = 0; number < 20_000; number += 1) recent.set(`act:${number}`, { record, isPut: false });
  expect(recent.get("act:0")?.record).toBe(record);
  recent.set("act:one-more", { record, isPut: true });
  expect(recent.get("act:0")).toBeDefined();
  expect(recent.get("act:1")).toBeUndefined();
  recent.delete("act:0");
  expect(recent.get("act:0")).toBeUndefined();
});
