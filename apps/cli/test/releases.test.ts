import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { gedFile } from "./ged-row.ts";
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
      withdrawals: readonly { id: string; reason: string }[];
      issues: readonly object[];
    };
    expect(planned.rows).toEqual({ read: 2, accepted: 2, rejected: 0 });
    const ids = planned.withdrawals.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["evt:acled-val1234", "rep:acled-val1234"]));
    expect(ids.every((id) => /^(?:evt|rep|clm):acled-val1234\b/.test(id))).toBe(true);
    const asked = await inFolder(folder.path, ["plan", "deleted.csv"]);
    expect(asked.io.out()).toContain("  - evt:acled-val1234   Deleted by ACLED on 2024-11-13\n");
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

describe("variorum import of a table in which a cell was emptied", () => {
  const mapping = `variorum: map/1
source: own
id: id
event: { label: [place, date], type: battle }
when: date
place: place
claims:
  - { value: killed, topic: killed }
`;
  const table = (killed: string): string => `id,date,place,killed\n1,2026-01-02,Orlo,${killed}\n`;
  const write = (folder: string, killed: string): void => writeFileSync(join(folder, "own.csv"), table(killed));

  test("takes the claim out that the cell made, so that every cell is as it is quoted", async () => {
    using folder = temporaryFolder({ "own.csv": table("9"), "own.csv.map.yaml": mapping });
    await inFolder(folder.path, ["import", "own.csv"]);
    write(folder.path, "");
    const asked = await inFolder(folder.path, ["import", "own.csv"]);
    expect(asked.code).toBe(10);
    expect(asked.io.err()).toContain("  - clm:own-1-killed   No longer in rep:own-1\n");
    expect(asked.io.err()).toMatch(/Say yes with: variorum import own.csv --yes\n$/);
    expect((await inFolder(folder.path, ["import", "own.csv", "--yes"])).code).toBe(0);
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
    expect(await recordsIn(folder.path)).toMatchObject({ claim: 2 });
    await inFolder(folder.path, ["undo", "2"]);
    expect(await recordsIn(folder.path)).toMatchObject({ claim: 3 });
  });

  test("leaves the row as it is, where a person reviewed what the cell said", async () => {
    using folder = temporaryFolder({ "own.csv": table("9"), "own.csv.map.yaml": mapping });
    await inFolder(folder.path, ["import", "own.csv"]);
    await inFolder(folder.path, ["export", "-o", "out"]);
    const claims = readFileSync(join(folder.path, "out/claims.yaml"), "utf8");
    const review = "  review: { status: single_reviewed, by: [A. Editor] }\n";
    writeFileSync(
      join(folder.path, "out/claims.yaml"),
      claims.replace("  field: killed\n", `  field: killed\n${review}`),
    );
    await inFolder(folder.path, ["import", "out", "--yes"]);
    write(folder.path, "10");
    const { io } = await inFolder(folder.path, ["plan", "own.csv", "--full"]);
    expect(io.out()).toMatch(/= rep:own-1 {3}row .* is not taken: a person wrote or reviewed it, or a claim on it\n/);
    await inFolder(folder.path, ["import", "own.csv", "--yes"]);
    expect((await inFolder(folder.path, ["show", "clm:own-1-killed"])).io.out()).toContain("“9” rep:own-1, killed");
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
  });
});

describe("variorum import of a table again", () => {
  test("compares the sums of the columns that count with those of the last time, whatever they are called", async () => {
    const mapping = `variorum: map/1
source: own
id: id
event: {}
claims:
  - { value: constructor, topic: killed }
  - { value: hurt, topic: injured }
`;
    const table = (killed: number): string => `id,constructor,hurt\n1,${killed},dozens\n2,3,4\n`;
    using folder = temporaryFolder({ "own.csv": table(7), "own.csv.map.yaml": mapping });
    const first = await inFolder(folder.path, ["import", "own.csv"]);
    expect(first.io.err()).toContain("totals    constructor 10 · hurt 4\n");
    writeFileSync(join(folder.path, "own.csv"), table(9));
    const { io } = await inFolder(folder.path, ["import", "own.csv", "--yes"]);
    expect(io.err()).toContain("totals    constructor 12 (+2) · hurt 4\n");
    expect(io.err()).toContain("differences are from the last import of own\n");
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
      withdrawals: readonly unknown[];
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

describe("variorum review --leads", () => {
  test("lists each article that GDELT points at once, and how to read one", async () => {
    using folder = temporaryFolder({
      "events.csv": fixture("gdelt-events/current/input.csv"),
      "mentions.csv": fixture("gdelt-mentions/current/input.csv"),
    });
    await inFolder(folder.path, ["import", "events.csv"]);
    await inFolder(folder.path, ["import", "mentions.csv"]);
    const { io, code } = await inFolder(folder.path, ["review", "--leads"]);
    const address = "https://www.valdia-post.example/2026/01/07/orlo.html?id=7";
    expect(io.out().split(address)).toHaveLength(2);
    expect(io.err()).toBe(`Read one, and draft its claims: variorum import ${address}\n`);
    expect(code).toBe(0);
    const { io: few } = await inFolder(folder.path, ["review", "--leads", "--limit", "1", "--json"]);
    expect(JSON.parse(few.out())).toMatchObject({
      leads: [{ cited: { url: address }, report: "rep:gdelt-1280000001" }],
    });
  });

  test("says so, when there is none", async () => {
    using folder = temporaryFolder({ "january.csv": fixture("ucdp-ged/current/input.csv") });
    await inFolder(folder.path, ["import", "january.csv"]);
    const { io } = await inFolder(folder.path, ["review", "--leads"]);
    expect([io.out(), io.err()]).toEqual(["", "No row points at an article that nobody has read.\n"]);
  });
});

describe("variorum import of rows that are parts of conflicts", () => {
  test("counts as many events as rows, and the conflicts apart", async () => {
    using folder = temporaryFolder({ "ged.csv": gedFile([{}, { id: "990002" }]) });
    const first = await inFolder(folder.path, ["import", "ged.csv"]);
    expect(first.io.err()).toMatch(/2 rows read = 2 accepted.*\n[^]*\n {2}events {7}2 new\n {2}conflicts {4}1 new\n/);
    const again = await inFolder(folder.path, ["plan", "ged.csv", "--json"]);
    expect(JSON.parse(again.io.out())).toMatchObject({ counts: { event: { same: 3 } }, conflicts: { same: 1 } });
    const moved = { conflict_new_id: "777", conflict_name: "Valdia: Lowlands" };
    writeFileSync(join(folder.path, "ged.csv"), gedFile([moved, { id: "990002", ...moved }]));
    const pruned = await inFolder(folder.path, ["plan", "ged.csv", "--prune", "--json"]);
    expect(JSON.parse(pruned.io.out())).toMatchObject({
      counts: { event: { create: 1, change: 2, withdraw: 1 } },
      conflicts: { create: 1, change: 0, withdraw: 1 },
    });
  });
});

describe("variorum import of a row that names others than before", () => {
  const moved = {
    conflict_new_id: "777",
    conflict_name: "Valdia: Lowlands",
    side_b_new_id: "888",
    side_b: "Lowland Army",
    where_coordinates: "Orlo town",
    latitude: "12.5",
  };
  const planOf = async (folder: string): Promise<readonly string[]> => {
    const { io } = await inFolder(folder, ["plan", "ged.csv", "--json"]);
    return (JSON.parse(io.out()) as { unnamed: readonly { id: string }[] }).unnamed.map(({ id }) => id);
  };

  test("withdraws the actors, places and conflicts that nothing names any more, and undo brings them back", async () => {
    using folder = temporaryFolder({ "ged.csv": gedFile() });
    await inFolder(folder.path, ["import", "ged.csv"]);
    const before = await recordsIn(folder.path);
    writeFileSync(join(folder.path, "ged.csv"), gedFile([moved]));
    const [actor = "", conflict = "", place = ""] = (await planOf(folder.path)).toSorted();
    expect([actor, conflict]).toEqual(["act:ucdp-9202", "evt:ucdp-conflict-9001"]);
    expect(place).toMatch(/^plc:/);
    const shown = await inFolder(folder.path, ["plan", "ged.csv"]);
    expect(shown.io.out()).toContain(`  - ${conflict}   Nothing names it any more: evt:ucdp-990001 did\n`);
    expect((await inFolder(folder.path, ["import", "ged.csv", "--yes"])).code).toBe(0);
    expect(await recordsIn(folder.path)).toEqual(before);
    expect((await inFolder(folder.path, ["show", conflict])).io.out()).toContain("No longer named in ucdp-ged");
    expect((await inFolder(folder.path, ["db", "status"])).code).toBe(0);
    expect((await inFolder(folder.path, ["undo", "2"])).code).toBe(0);
    expect(await recordsIn(folder.path)).toEqual(before);
    expect((await inFolder(folder.path, ["show", actor])).io.out()).toContain("CSP-PSD");
    expect((await inFolder(folder.path, ["import", "ged.csv", "--yes"])).code).toBe(0);
    writeFileSync(join(folder.path, "ged.csv"), gedFile());
    expect((await inFolder(folder.path, ["import", "ged.csv", "--yes"])).code).toBe(0);
    expect((await inFolder(folder.path, ["show", actor])).io.out()).toContain("CSP-PSD");
  });

  test("leaves what another row, another file of the dataset or a record of one's own names", async () => {
    using folder = temporaryFolder({ "ged.csv": gedFile(), "more.csv": gedFile([{ id: "990002" }]) });
    await inFolder(folder.path, ["import", "ged.csv"]);
    await inFolder(folder.path, ["import", "more.csv"]);
    writeFileSync(join(folder.path, "ged.csv"), gedFile([moved]));
    expect(await planOf(folder.path)).toEqual([]);
    using other = temporaryFolder({
      "ged.csv": gedFile(),
      "mine.yaml":
        "- { id: act:wing, type: armed_group, names: [Wing], affiliations: [{ actor: act:ucdp-9202, relation: part_of, basis: external }] }\n",
    });
    await inFolder(other.path, ["import", "ged.csv"]);
    expect((await inFolder(other.path, ["import", "mine.yaml"])).code).toBe(0);
    writeFileSync(join(other.path, "ged.csv"), gedFile([moved]));
    expect(await planOf(other.path)).not.toContain("act:ucdp-9202");
    expect(await planOf(other.path)).toHaveLength(2);
  });
});
