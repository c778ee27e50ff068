import { describe, expect, test } from "vitest";
import { readLinesWith, recordsById } from "../test/dataset-lines.ts";
import { fixtures } from "../test/fixtures.ts";
import { all } from "../test/folder-input.ts";
import { readTabbedRows } from "./dataset/tabbed-rows.ts";
import gdeltEvents from "./gdelt-events.ts";
import { EVENT_TABLE } from "./gdelt-events/event-table.ts";

const [file] = fixtures.find(({ format, name }) => format === "gdelt-events" && name === "current")?.input.files ?? [];
const rows = file === undefined ? [] : (await all(readTabbedRows(file))).map(({ text }) => text);

describe("gdeltEvents", () => {
  test("gives leads: reports that cite an article, and neither events nor claims", async () => {
    const ids = [...recordsById(await readLinesWith(gdeltEvents, rows)).keys()];
    expect(ids).toEqual(["act:gdelt", "rep:gdelt-1280000001", "rep:gdelt-1280000002", "rep:gdelt-1280000003"]);
  });

  test("keeps no ethnic or religious code anywhere in the records", async () => {
    const text = [...recordsById(await readLinesWith(gdeltEvents, rows)).values()].join("\n");
    for (const code of ["tam", "TAMRI", "xxr", "tamxxr", "VALtamREB"]) expect(text).not.toContain(`"${code}"`);
    expect(text).toContain('"Actor2Name":"REBEL"');
  });

  test("keeps the zero in front of a code and the minus of a number", async () => {
    const text = [...recordsById(await readLinesWith(gdeltEvents, rows)).values()].join("\n");
    expect(text).toContain('"EventCode":"012"');
    expect(text).toContain('"ActionGeo_FeatureID":"-2031234"');
  });

  test("has the 61 columns of the codebook, each once", () => {
    expect(new Set(EVENT_TABLE.columns).size).toBe(61);
    expect(EVENT_TABLE.columns.slice(25, 29)).toEqual(["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode"]);
  });

  test.each([
    ["a row as published", rows[0] ?? "", 0.95],
    ["a table with a header", "GlobalEventID;SQLDATE;SourceURL", 1],
    ["another table with tabs", "1\t2\t3", 0],
    ["nothing", "", 0],
  ])("sniffs %s", (_title, text, score) => {
    expect(gdeltEvents.sniff(Buffer.from(text), "any")).toBe(score);
  });
});
