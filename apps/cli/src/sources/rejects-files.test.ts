import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadImporter } from "@variorum/formats/read";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../scripts/temporary-folder.ts";
import { openTogether } from "./open-together.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { type RejectsFiles, startRejects } from "./rejects-files.ts";

const TABLE = "id,label\nevt:a,A\n";

async function begin(folder: string, files: readonly string[], to?: string): Promise<RejectsFiles> {
  const source = await openTogether(files, memoryIo({ folder }), undefined);
  return startRejects({ source, importer: await loadImporter("ucdp-ged"), folder, to });
}

const unit = (file: string, raw: string) => ({
  issues: [{ code: "row.duplicate", severity: "error", message: "Stands twice", at: { file, line: 2 } } as const],
  at: { file, line: 2 },
  raw: Buffer.from(raw),
});

describe("startRejects", () => {
  test("adds a number to the name, when a file has it already", async () => {
    using folder = temporaryFolder({
      "events.csv": TABLE,
      "events.rejects.csv": "mine",
      "events.rejects-2.csv": "too",
    });
    const rejects = await begin(folder.path, ["events.csv"]);
    rejects.add(unit("events.csv", "evt:a,A"));
    expect(rejects.close()).toEqual(["events.rejects-3.csv"]);
    expect(readFileSync(join(folder.path, "events.rejects.csv"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder.path, "events.rejects-3.csv"), "utf8")).toContain("evt:a,A");
  });

  test("writes no second file, when an earlier try left the same one", async () => {
    using folder = temporaryFolder({ "events.csv": TABLE });
    const tries = [["evt:a,A"], ["evt:a,A"], ["evt:a,B"], ["evt:a,B"]];
    const names: string[] = [];
    for (const rows of tries) {
      const rejects = await begin(folder.path, ["events.csv"]);
      for (const row of rows) rejects.add(unit("events.csv", row));
      names.push(...rejects.close());
    }
    const [first, second] = ["events.rejects.csv", "events.rejects-2.csv"];
    expect(names).toEqual([first, first, second, second]);
    expect(readdirSync(folder.path).toSorted()).toEqual(["events.csv", second, first]);
  });

  test("gives each of two imports at once a file of its own", async () => {
    using folder = temporaryFolder({ "events.csv": TABLE });
    const both = [await begin(folder.path, ["events.csv"]), await begin(folder.path, ["events.csv"])];
    for (const [index, rejects] of both.entries()) rejects.add(unit("events.csv", `evt:a,${index}`));
    expect(both.flatMap((rejects) => rejects.close())).toEqual(["events.rejects.csv", "events.rejects-2.csv"]);
    expect(readdirSync(folder.path).toSorted()).toEqual(["events.csv", "events.rejects-2.csv", "events.rejects.csv"]);
  });

  test("writes to an absolute path, when the person names one", async () => {
    using folder = temporaryFolder({ "events.csv": TABLE });
    using elsewhere = temporaryFolder();
    const to = join(elsewhere.path, "mine.csv");
    for (const name of ["mine.csv", "mine-2.csv"]) {
      const rejects = await begin(folder.path, ["events.csv"], to);
      rejects.add(unit("events.csv", `evt:a,${name}`));
      expect(rejects.close()).toEqual([join(elsewhere.path, name)]);
    }
    expect(readdirSync(elsewhere.path).toSorted()).toEqual(["mine-2.csv", "mine.csv"]);
  });

  test("keeps rows of different headers apart, when they are to go into one file", async () => {
    using folder = temporaryFolder({ "a.csv": "id,relid,year\n1,2,3\n", "b.csv": "year,id\n3,1\n" });
    const source = await openTogether(["a.csv", "b.csv"], memoryIo({ folder: folder.path }), undefined);
    const importer = await loadImporter("table");
    const rejects = await startRejects({ source, importer, folder: folder.path, to: "all.csv" });
    rejects.add(unit("a.csv", "1,2,3"));
    rejects.add(unit("b.csv", "3,1"));
    expect(rejects.close()).toEqual(["all.csv", "all-2.csv"]);
    expect(readFileSync(join(folder.path, "all-2.csv"), "utf8")).toMatch(/^_code,_error,_hint,year,id\n/);
  });

  test("leaves nothing behind, when it is discarded", async () => {
    using folder = temporaryFolder({ "events.csv": TABLE });
    const rejects = await begin(folder.path, ["events.csv"]);
    rejects.add(unit("events.csv", "evt:a,A"));
    rejects.discard();
    expect(readdirSync(folder.path)).toEqual(["events.csv"]);
  });

  test("throws cli.cannot-write, when the place is none", async () => {
    using folder = temporaryFolder({ "events.csv": TABLE });
    writeFileSync(join(folder.path, "file"), "");
    const rejects = await begin(folder.path, ["events.csv"], "file/mine.csv");
    expect(() => rejects.add(unit("events.csv", "evt:a,A"))).toThrow(
      expect.objectContaining({ code: "cli.cannot-write" }),
    );
  });
});
