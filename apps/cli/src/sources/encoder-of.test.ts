import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encoderOf } from "./encoder-of.ts";

const SINGLE = ["windows-1250", "windows-1252", "windows-1253", "iso-8859-2", "iso-8859-8-i", "koi8-r", "macintosh"];

describe("encoderOf", () => {
  test.each([...SINGLE, "ibm866", "x-mac-cyrillic"])("gives back the bytes that %s was decoded from", (encoding) => {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const known = [...Array(256).keys()].filter((byte) => isKnown(decoder, byte));
    expect(known.length).toBeGreaterThan(200);
    const bytes = Buffer.from(known);
    expect(encoderOf(encoding)?.(decoder.decode(bytes))).toEqual(bytes);
  });

  test.each(["utf-16le", "utf-16be"])("gives back the bytes that %s was decoded from", (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = encoderOf(encoding)?.(text);
        expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)).toBe(text);
      }),
    );
  });

  test("writes a question mark for what the encoding does not have", () => {
    expect(encoderOf("windows-1252")?.("é “б” 😀").toString("latin1")).toBe("\xe9 \x93?\x94 ?");
  });

  test.each(["utf-8", "shift_jis", "gb18030"])("gives nothing for %s", (encoding) => {
    expect(encoderOf(encoding)).toBeUndefined();
  });
});

function isKnown(decoder: InstanceType<typeof TextDecoder>, byte: number): boolean {
  try {
    return decoder.decode(Buffer.of(byte)).length === 1;
  } catch {
    return false;
  }
}
