import { expect, test } from "vitest";
import { findHeldTexts } from "../src/read.ts";
import { RECORDS, TEXTS } from "./harbour-records.ts";
import { describeEngines, importRecords } from "./stores.ts";

describeEngines("findHeldTexts", (openTest) => {
  test("gives those of some texts that are held, however many are asked for", async () => {
    await using open = await openTest();
    await importRecords(open.store, RECORDS);
    const held = [...TEXTS.keys()];
    const others = Array.from({ length: 1_200 }, (_, number) => number.toString(16).padStart(64, "0"));
    expect(await findHeldTexts(open.store, [...others, ...held])).toEqual(new Set(held));
    expect(await findHeldTexts(open.store, [])).toEqual(new Set());
  });
});
