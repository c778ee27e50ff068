import { InvalidArgumentError } from "commander";

/** Reads the value of an option that counts; for commander, which says which option it was. */
export function parseWhole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

/** Reads the name of an encoding that the runtime can decode. */
export function parseEncoding(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError("Expected the name of an encoding, such as windows-1252, utf-16le or shift_jis.");
  }
}

/** Collects the values of an option that may be given several times. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
