import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../scripts/temporary-folder.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { openUnpacked } from "./open-unpacked.ts";

describe("openUnpacked", () => {
  test("reads what an archive holds, and remembers the archive", async () => {
    using folder = temporaryFolder();
    const packed = gzipSync("id,type\n");
    writeFileSync(join(folder.path, "a.csv.gz"), packed);
    const source = await openUnpacked({ files: ["a.csv.gz"] }, memoryIo({ folder: folder.path }));
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.input.files[0]?.open() ?? []) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("id,type\n");
    expect(source.readFiles()).toMatchObject([{ path: "a.csv.gz", bytes: packed.length }]);
  });

  test("remembers the mapping too, once it was read", async () => {
    using folder = temporaryFolder({ "a.csv": "1", "maps/a.yaml": "variorum: map/1\n" });
    const source = await openUnpacked({ files: ["a.csv"], map: "maps/a.yaml" }, memoryIo({ folder: folder.path }));
    for await (const _ of source.input.mapping?.open() ?? []) void _;
    expect(source.readFiles().map(({ path }) => path)).toContain("maps/a.yaml");
  });

  test("gives the source itself, when nothing is packed", async () => {
    using folder = temporaryFolder({ "a.csv": "1" });
    const { input } = await openUnpacked({ files: ["a.csv"] }, memoryIo({ folder: folder.path }));
    expect(input.files.map(({ name }) => name)).toEqual(["a.csv"]);
  });
});
