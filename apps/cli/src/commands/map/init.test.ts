import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../../scripts/temporary-folder.ts";
import { memoryIo } from "../../../test/memory-io.ts";
import { mapInit } from "./init.ts";

const TABLE = "id,town,killed\n1,Café,2\n";

describe("mapInit", () => {
  test("names the encoding again in the next step, and refuses the table without it", async () => {
    using folder = temporaryFolder({});
    writeFileSync(join(folder.path, "a.csv"), Buffer.from(TABLE, "latin1"));
    const io = memoryIo({ folder: folder.path });
    await expect(mapInit({ file: "a.csv" }, io)).rejects.toMatchObject({ hint: expect.stringContaining("--encoding") });
    await mapInit({ file: "a.csv", encoding: "windows-1252" }, io);
    expect(io.err()).toContain("variorum check a.csv --encoding windows-1252 --map a.csv.map.yaml\n");
    expect(readFileSync(join(folder.path, "a.csv.map.yaml"), "utf8")).toContain("place: town");
  });

  test("gives standard output YAML alone or JSON alone", async () => {
    using folder = temporaryFolder({ "a.csv": TABLE });
    const [plain, json] = [memoryIo({ folder: folder.path }), memoryIo({ folder: folder.path })];
    await mapInit({ file: "a.csv", output: "-" }, plain);
    await mapInit({ file: "a.csv", output: "-", json: true }, json);
    expect(JSON.parse(json.out())).toEqual({ to: "-", mapping: plain.out() });
  });
});
