import type { AnyRecord } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtures } from "../test/fixtures.ts";
import { all, inputFrom } from "../test/folder-input.ts";
import { readLinesWith, recordsById } from "../test/dataset-lines.ts";
import { readTableRows } from "./dataset/dataset-row.ts";
import gtd from "./gtd.ts";
import { asUtf8 } from "./reading/as-utf8.ts";

const [file] = fixtures.find(({ format, name }) => format === "gtd" && name === "current")?.input.files ?? [];
const rows = file === undefined ? [] : await all(readTableRows(asUtf8(file), { delimiter: "," }));
const [header = "", ...data] = rows.map(({ text }) => text);
const read = (lines: readonly string[]) => readLinesWith(gtd, lines);

/** The first row with some of its cells replaced. */
function rowWith(changed: Readonly<Record<string, string>>): string {
  const cells = rows[1]?.cells ?? [];
  return header
    .split(",")
    .map((name, index) => `"${(changed[name] ?? cells[index] ?? "").replaceAll('"', '""')}"`)
    .join(",");
}

async function partsWith(changed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const ids = [...recordsById(await read([header, rowWith(changed)])).keys()];
  return ids.filter((id) => id.startsWith("clm:")).map((id) => id.replace(/^clm:gtd-\d+-/, ""));
}

describe("gtd", () => {
  test("gives the same records, in whatever order the rows stand", async () => {
    const expected = recordsById(await read([header, ...data]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...data], { minLength: data.length }), async (shuffled) => {
        expect(recordsById(await read([header, ...shuffled]))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ["1", ["group-1", "claimed-1"]],
    ["0", ["group-1"]],
    ["-9", ["group-1"]],
    ["", ["group-1"]],
  ])("claims responsibility for the group only, when claimed is %j", async (claimed, expected) => {
    const parts = await partsWith({ claimed, gname2: "", claim2: "" });
    expect(parts.filter((part) => /^(?:group|claimed)-/.test(part)).toSorted()).toEqual([...expected].toSorted());
  });

  test.each(["", "-99", "-9", "-99.0", "Unknown"])(
    "makes no claim of a number that is %j, which is not 0",
    async (cell) => {
      expect(await partsWith({ nkill: cell })).not.toContain("nkill");
      expect(await partsWith({ nkill: "0" })).toContain("nkill");
    },
  );

  test("links related events once, when the second of them is there", async () => {
    const first = await read([header, data[0] ?? ""]);
    expect([...recordsById(first).keys()].filter((id) => id.startsWith("lnk:"))).toEqual([]);
    const held = { get: (id: string) => recordOf(first, id), text: () => undefined };
    const second = await all(gtd.read(inputFrom({ "a.csv": [header, data[1]].join("\n") }), held));
    expect([...recordsById(second).keys()].filter((id) => id.startsWith("lnk:"))).toEqual([
      "lnk:gtd-201405030001-201405030002",
    ]);
  });

  test("reads Windows-1252 and UTF-8 alike", async () => {
    const other = fixtures.find(({ format, name }) => format === "gtd" && name === "utf-8");
    const [again] = other === undefined ? [] : await all(gtd.read(other.input));
    const [unit] = await read([header, data[0] ?? ""]);
    const claims = (of: typeof unit) => (of?.ok ? of.value.records.filter(({ kind }) => kind === "claim") : []);
    expect(claims(again)).toEqual(claims(unit));
    expect(JSON.stringify(claims(again))).toContain("café");
  });
});

function recordOf(units: Awaited<ReturnType<typeof read>>, id: string): AnyRecord | undefined {
  return units.flatMap((unit) => (unit.ok ? unit.value.records : [])).find((record) => record.id === id);
}
