import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

const fixture = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../packages/formats/fixtures/${path}`, import.meta.url)), "utf8");

const recordsIn = async (folder: string): Promise<Readonly<Record<string, number>>> =>
  (JSON.parse((await inFolder(folder, ["stats", "--json"])).io.out()) as { records: Record<string, number> }).records;

describe("variorum import of a list of events that a dataset deleted", () => {
  const files = {
    "acled.csv": fixture("acled/current/input.csv"),
    "deleted.csv": "event_id_cnty,deleted_timestamp\nVAL1234,1731456000\nVAL9999,1731456000\n",
  };

  test("plans what it withdraws, asks for its number, and can be taken back", async () => {
    using folder = temporaryFolder(files);
    await inFolder(folder.path, ["import", "acled.csv"]);
    const before = await recordsIn(folder.path);
    const planned = JSON.parse((await inFolder(folder.path, ["plan", "deleted.csv", "--json"])).io.out()) as {
      rows: object;
      withdrawals: readonly string[];
      issues: readonly object[];
    };
    expect(planned.rows).toEqual({ read: 2, accepted: 2, rejected: 0 });
    expect(planned.withdrawals).toEqual(expect.arrayContaining(["evt:acled-val1234", "rep:acled-val1234"]));
    expect(planned.withdrawals.every((id) => /^(?:evt|rep|clm):acled-val1234\b/.test(id))).toBe(true);
    expect(planned.issues).toMatchObject([{ code: "row.deletion", raw: "evt:acled-val9999" }]);

    expect((await inFolder(folder.path, ["import", "deleted.csv", "--yes"])).code).toBe(10);
    expect(await recordsIn(folder.path)).toEqual(before);
    const count = String(planned.withdrawals.length);
    expect((await inFolder(folder.path, ["import", "deleted.csv", "--yes", "--confirm-withdraw", count])).code).toBe(0);
    expect(await recordsIn(folder.path)).toMatchObject({ event: (before["event"] ?? 0) - 1, actor: before["actor"] });
    expect((await inFolder(folder.path, ["show", "evt:acled-val1234"])).io.out()).toContain(
      "Deleted by ACLED on 2024-11-13",
    );
    await inFolder(folder.path, ["undo", "2"]);
    expect(await recordsIn(folder.path)).toEqual(before);
  });

  test("leaves what another source recorded under the same id", async () => {
    using folder = temporaryFolder({
      ...files,
      "mine.yaml": "- id: evt:acled-val9999\n  type: battle\n  label: Mine\n",
    });
    await inFolder(folder.path, ["import", "mine.yaml"]);
    const { code, io } = await inFolder(folder.path, ["import", "deleted.csv"]);
    expect(io.out()).toContain("warning row.deletion  evt:acled-val9999");
    expect(code).toBe(0);
    expect(await recordsIn(folder.path)).toMatchObject({ event: 1 });
  });

  test("compares the totals of the next export with those of the last", async () => {
    using folder = temporaryFolder(files);
    await inFolder(folder.path, ["import", "acled.csv"]);
    await inFolder(folder.path, ["import", "deleted.csv", "--yes", "--confirm-withdraw", "9"]);
    const { io } = await inFolder(folder.path, ["import", "acled.csv"]);
    expect(io.err()).toMatch(/fatalities \d+ \(±0\)|fatalities \d+ ·/);
    expect(io.err()).not.toContain("nothing to compare with");
  });
});

describe("variorum import of the files of two months", () => {
  test("changes the events that both have, adds the new ones and leaves the others", async () => {
    using folder = temporaryFolder({
      "january.csv": fixture("ucdp-ged/current/input.csv"),
      "february.csv": fixture("ucdp-ged/candidate-month/input.csv"),
    });
    await inFolder(folder.path, ["import", "january.csv"]);
    const before = await recordsIn(folder.path);
    const { io } = await inFolder(folder.path, ["plan", "february.csv", "--json"]);
    const { counts, withdrawals, fieldChanges } = JSON.parse(io.out()) as {
      counts: Record<string, Record<string, number>>;
      withdrawals: readonly string[];
      fieldChanges: readonly { id: string }[];
    };
    expect(withdrawals).toEqual([]);
    expect(counts["event"]).toMatchObject({ create: 1, change: 0 });
    expect(new Set(fieldChanges.map(({ id }) => id.match(/\d{6}/)?.[0]))).toEqual(new Set(["900001"]));
    const applied = await inFolder(folder.path, ["import", "february.csv", "--yes"]);
    expect(applied.io.err()).toMatch(
      /deaths best \d+ \([+−±]\d+\).*\n\s+differences are from the last import of ucdp-ged/,
    );
    expect(await recordsIn(folder.path)).toMatchObject({ event: (before["event"] ?? 0) + 1 });
  });
});
