import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { createRecentRecords } from "./recent-records.ts";

test("createRecentRecords keeps what is asked for and forgets the rest, so that memory stays flat", () => {
  const recent = createRecentRecords();
  const record = buildActor();
  recent.set("act:asked", { record, isPut: true });
  recent.set("act:left", { record, isPut: false });
  for (let number = 0; number < 30_000; number += 1) {
    recent.set(`act:${number}`, { record, isPut: false });
    if (number % 5_000 === 0) expect(recent.get("act:asked")).toEqual({ record, isPut: true });
  }
  expect(recent.get("act:left")).toBeUndefined();
  expect(recent.get("act:29999")).toBeDefined();
  recent.delete("act:asked");
  expect(recent.get("act:asked")).toBeUndefined();
});
