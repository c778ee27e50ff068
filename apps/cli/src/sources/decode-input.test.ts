import { describe, expect, test } from "vitest";
import type { SourceInput } from "@variorum/formats/read";
import { decodeInput } from "./decode-input.ts";

function inputOf(contents: Readonly<Record<string, Uint8Array>>): SourceInput {
  const files = Object.entries(contents).map(([name, bytes]) => ({ name, open: () => oneByOne(bytes) }));
  return { name: "in", files, isFolder: true, beside: (path) => files.find(({ name }) => name === path) };
}

async function* oneByOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4) yield bytes.subarray(at, at + 4);
}

async function textOf(bytes: AsyncIterable<Uint8Array> | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

const latin = Buffer.from("caf\xe9 cr\xe8me", "latin1");
const decoding = { encoding: "windows-1252", pathOf: (name: string) => `in/${name}` };

describe("decodeInput", () => {
  test("hands another encoding on as UTF-8, files beside the input too", async () => {
    const input = decodeInput(inputOf({ "a.csv": latin }), decoding);
    expect(await textOf(input.files[0]?.open())).toBe("café crème");
    expect(await textOf(input.beside("a.csv")?.open())).toBe("café crème");
  });

  test.each([
    ["a mapping", "a.csv.map.yaml", Buffer.from("# café\n")],
    ["a workbook", "a.xlsx", Buffer.from("PK\u0003\u0004é")],
  ])("leaves %s as it is", async (_what, name, bytes) => {
    const input = decodeInput(inputOf({ [name]: bytes }), decoding);
    expect(await textOf(input.files[0]?.open())).toBe(bytes.toString("utf8"));
    expect(await textOf(input.beside(name)?.open())).toBe(bytes.toString("utf8"));
  });

  test("throws cli.undecodable, when the bytes are in another encoding", async () => {
    const input = decodeInput(inputOf({ "a.csv": latin }), { ...decoding, encoding: "utf-8" });
    await expect(textOf(input.files[0]?.open())).rejects.toMatchObject({
      code: "cli.undecodable",
      message: expect.stringContaining('"in/a.csv" as utf-8'),
    });
  });
});
