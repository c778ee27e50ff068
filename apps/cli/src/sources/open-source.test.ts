import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../scripts/temporary-folder.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { openTogether } from "./open-together.ts";

const textOf = async (file: { open(): AsyncIterable<Uint8Array> } | undefined): Promise<string> => {
  if (file === undefined) return "nothing";
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

describe("openSource", () => {
  test("opens a folder with the files in it by name, hidden ones left out", async () => {
    using folder = temporaryFolder({
      "b/claims.yaml": "1",
      "b/reports/a.txt": "2",
      "b/.git/x": "3",
      "b/.gitattributes": "4",
    });
    const { input, bytes, pathOf } = await memoryIo({ folder: folder.path }).openSource("b");
    expect(input.files.map(({ name }) => name)).toEqual(["claims.yaml", "reports/a.txt"]);
    expect({ bytes, isFolder: input.isFolder, path: pathOf("reports/a.txt") }).toEqual({
      bytes: 2,
      isFolder: true,
      path: "b/reports/a.txt",
    });
  });

  test("gives files beside the input, and none that lies outside, by path or by link", async () => {
    using folder = temporaryFolder({ "secret.txt": "no", "b/claims.yaml": "", "b/reports/a.txt": "yes" });
    symlinkSync(join(folder.path, "secret.txt"), join(folder.path, "b/reports/link.txt"));
    const { input } = await memoryIo({ folder: folder.path }).openSource("b/claims.yaml");
    expect(await textOf(input.beside("reports/a.txt"))).toBe("yes");
    for (const path of [
      "../secret.txt",
      join(folder.path, "secret.txt"),
      "reports/link.txt",
      "reports",
      "",
      "gone.txt",
    ]) {
      expect({ path, file: input.beside(path) }).toEqual({ path, file: undefined });
    }
  });

  test("hashes what was read to its end, and nothing that was only begun", async () => {
    using folder = temporaryFolder({ "a.csv": "abc", "b.csv": "b" });
    const source = await openTogether(["b.csv", "a.csv"], memoryIo({ folder: folder.path }));
    const begun = source.input.files[0]?.open()[Symbol.asyncIterator]();
    await begun?.next();
    await begun?.return?.();
    await textOf(source.input.files[1]);
    expect(source.readFiles()).toEqual([
      { path: "a.csv", bytes: 3, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    ]);
  });

  test("reads standard input as often as it is asked", async () => {
    const source = await memoryIo({ stdin: "id: x" }).openSource("-");
    expect(await textOf(source.input.files[0])).toBe("id: x");
    expect(await textOf(source.input.files[0])).toBe("id: x");
    await source.close();
    await expect(textOf(source.input.files[0])).rejects.toMatchObject({ code: "cli.file-unreadable" });
  });

  test("says where it looked, when there is no such file", async () => {
    using folder = temporaryFolder();
    await expect(memoryIo({ folder: folder.path }).openSource("gone.csv")).rejects.toMatchObject({
      code: "cli.file-not-found",
      hint: `Paths are meant from ${folder.path}`,
    });
  });
});

describe("openTogether", () => {
  test("takes several files as one input, and refuses a folder among them", async () => {
    using folder = temporaryFolder({ "a.csv": "1", "b.csv": "22", "c/d.csv": "" });
    const io = memoryIo({ folder: folder.path });
    const source = await openTogether(["a.csv", "b.csv"], io);
    expect(source.input.files.map(({ name }) => name)).toEqual(["a.csv", "b.csv"]);
    expect(source.bytes).toBe(3);
    await expect(openTogether(["a.csv", "c"], io)).rejects.toMatchObject({ code: "cli.wrong-usage" });
  });
});
