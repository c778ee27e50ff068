import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { all, inputFrom } from "../../test/folder-input.ts";
import { type PackedFile, zipOf } from "../../test/zip-archive.ts";
import type { SourceInput } from "../format.ts";
import { readHeadOf } from "./read-head.ts";
import { unpack } from "./unpack.ts";

async function contentsOf({ files }: SourceInput): Promise<Readonly<Record<string, string>>> {
  const contents: Record<string, string> = {};
  for (const file of files) contents[file.name] = Buffer.concat([...(await all(file.open()))]).toString("utf8");
  return contents;
}

/** Opens an archive and reads everything in it. */
async function opened(name: string, bytes: Uint8Array) {
  return contentsOf(await unpack(inputFrom({ [name]: bytes })));
}

const zeros = (mebibytes: number): Buffer => Buffer.alloc(mebibytes * 2 ** 20);

describe("unpack", () => {
  test("gives back the same, when nothing is packed", async () => {
    const input = inputFrom({ "a.csv": "a,b\n" });
    expect(await unpack(input)).toBe(input);
  });

  test("gives the file in a gzip, in one piece or several", async () => {
    const bytes = Buffer.concat([gzipSync("a,b\n"), gzipSync("1,2\n")]);
    expect(await opened("a.csv.gz", bytes)).toEqual({ "a.csv": "a,b\n1,2\n" });
  });

  test("gives the files of a zip by their names without the folder they all lie in, hidden ones and links left out", async () => {
    const packed: readonly PackedFile[] = [
      { name: "release/b/c.txt", content: "c" },
      { name: "release/", content: "" },
      { name: "release/a.yaml", content: "a" },
      { name: "release/.DS_Store", content: "x" },
      { name: "__MACOSX/release/a.yaml", content: "x" },
      { name: "release/link", content: "/etc/passwd", mode: 0o120_777 },
    ];
    const input = await unpack(inputFrom({ "r.zip": zipOf(packed) }));
    expect(await contentsOf(input)).toEqual({ "a.yaml": "a", "b/c.txt": "c" });
    expect({ isFolder: input.isFolder, beside: input.beside("b/c.txt")?.name }).toEqual({
      isFolder: true,
      beside: "b/c.txt",
    });
  });

  test("gives a single file of a zip as a file", async () => {
    const input = await unpack(inputFrom({ "r.zip": zipOf([{ name: "in/a.csv", content: "a" }]) }));
    expect({ isFolder: input.isFolder, names: input.files.map(({ name }) => name) }).toEqual({
      isFolder: false,
      names: ["a.csv"],
    });
  });

  test("leaves a workbook as it is", async () => {
    const input = inputFrom({ "book.xlsx": zipOf([{ name: "xl/workbook.xml", content: "<workbook/>" }]) });
    expect(await unpack(input)).toBe(input);
  });

  test("opens gzipped files of a folder and no zips", async () => {
    const zip = zipOf([{ name: "x", content: "x" }]);
    const input = await unpack(inputFrom({ "a.csv.gz": gzipSync("a"), "b.zip": zip, "c.csv": "c" }));
    expect(input.files.map(({ name }) => name)).toEqual(["a.csv", "b.zip", "c.csv"]);
  });

  test.each<readonly [title: string, name: string, bytes: Uint8Array, why: string]>([
    ["a gzip that grows a thousandfold", "a.gz", gzipSync(zeros(64)), "200 times"],
    ["a zip that grows a thousandfold", "a.zip", zipOf([{ name: "a", content: zeros(64) }]), "200 times"],
    [
      "a zip of many files that grow together",
      "a.zip",
      zipOf(Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, content: zeros(1) }))),
      "200 times",
    ],
    [
      "a zip that says it holds more than a disk",
      "a.zip",
      zipOf([{ name: "a", content: "a", statedSize: 2 ** 32 - 2 }]),
      "times",
    ],
    ["a path that climbs out", "a.zip", zipOf([{ name: "../../etc/cron.d/a", content: "a" }]), "leads outside"],
    [
      "a path that climbs out with backslashes",
      "a.zip",
      zipOf([{ name: String.raw`..\a`, content: "a" }]),
      "leads outside",
    ],
    ["a path from the root", "a.zip", zipOf([{ name: "/etc/passwd", content: "a" }]), "leads outside"],
    ["a path with a drive", "a.zip", zipOf([{ name: "C:/a", content: "a" }]), "leads outside"],
    [
      "one name twice",
      "a.zip",
      zipOf([
        { name: "a", content: "a" },
        { name: "a", content: "b" },
      ]),
      "same name",
    ],
    ["an encrypted file", "a.zip", zipOf([{ name: "a", content: "a", flags: 1 }]), "encrypted"],
    [
      "a zip in a zip",
      "a.zip",
      zipOf([{ name: "b.zip", content: zipOf([{ name: "a", content: "a" }]) }]),
      "archive too",
    ],
    ["a gzip in a zip", "a.zip", zipOf([{ name: "b.csv", content: gzipSync("a") }]), "archive too"],
    ["a gzip in a gzip", "a.gz", gzipSync(gzipSync("a")), "archive too"],
    ["a tar in a gzip", "a.tar.gz", gzipSync(tar()), "archive too"],
    ["a tar", "a.tar", tar(), "tar is not read"],
    ["a zip without a file", "a.zip", zipOf([]), "no file"],
    [
      "more files than any release has",
      "a.zip",
      zipOf(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: "" }))),
      "10000 files",
    ],
  ])("throws formats.archive-refused, given %s", async (_title, name, bytes, why) => {
    await expect(opened(name, bytes)).rejects.toMatchObject({
      code: "formats.archive-refused",
      message: expect.stringContaining(why),
    });
  });

  test.each<readonly [title: string, name: string, bytes: Uint8Array]>([
    ["a gzip that is cut off", "a.gz", gzipSync(Buffer.from("a,b\n".repeat(9999))).subarray(0, 60)],
    ["a zip that is cut off", "a.zip", zipOf([{ name: "a", content: "a,b\n" }]).subarray(0, 60)],
    ["a file longer than its headers say", "a.zip", zipOf([{ name: "a", content: "aaaa", statedSize: 2 }])],
    ["a file shorter than its headers say", "a.zip", zipOf([{ name: "a", content: "aaaa", statedSize: 9 }])],
    ["a file with another checksum", "a.zip", zipOf([{ name: "a", content: "aaaa", statedSum: 7 }])],
  ])("throws formats.archive-unreadable, given %s", async (_title, name, bytes) => {
    await expect(opened(name, bytes)).rejects.toMatchObject({ code: "formats.archive-unreadable" });
  });

  test("stops reading the archive, when only the beginning is wanted", async () => {
    let read = 0;
    const bytes = gzipSync(
      Buffer.concat(Array.from({ length: 60_000 }, (_, index) => hash("sha256", `${index}`, "buffer"))),
    );
    const file = {
      name: "a.gz",
      async *open() {
        for (let at = 0; at < bytes.length; at += 65_536) {
          read += 1;
          yield bytes.subarray(at, at + 65_536);
        }
      },
    };
    const [inner] = (await unpack({ name: "a.gz", files: [file], isFolder: false, beside: () => undefined })).files;
    if (inner === undefined) throw new Error("no file");
    const before = read;
    expect((await readHeadOf(inner)).length).toBe(65_536);
    expect(read - before).toBeLessThan(20);
  });
});

/** The beginning of a tar, as far as it can be told by. */
function tar(): Buffer {
  const block = Buffer.alloc(512);
  block.write("a.csv");
  block.write("ustar", 257);
  return block;
}
