/** Writes text so that each byte that it was decoded from stands again; what the encoding does not have becomes "?". */
export type Encode = (text: string) => Buffer;

/** Encodings of one byte for each character, as the runtime calls them. */
const SINGLE_BYTE = /^(?:ibm866|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|windows-\d+|x-mac-cyrillic)$/;
const BYTES = 256;

/**
 * Gives what writes an encoding, by its name as the runtime has it: UTF-16 and those of one byte for each character.
 * `undefined` for any other, in which one character may have been written in several ways.
 */
export function encoderOf(encoding: string): Encode | undefined {
  if (encoding === "utf-16le") return (text) => Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return (text) => Buffer.from(text, "utf16le").swap16();
  if (!SINGLE_BYTE.test(encoding)) return undefined;
  const byteOf = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = BYTES - 1; byte >= 0; byte -= 1) byteOf.set(decoder.decode(Buffer.of(byte)), byte);
  const unknown = "?".charCodeAt(0);
  return (text) => Buffer.from([...text].map((letter) => byteOf.get(letter) ?? unknown));
}
