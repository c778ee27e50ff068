/** How a file is packed, by its first bytes. */
export type Packing = "gzip" | "tar" | "zip";

const USTAR_OFFSET = 257;

/** Tells how a file is packed by its first bytes; `undefined` when it is not. A workbook is a zip too. */
export function packingOf(head: Uint8Array): Packing | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0x1f && second === 0x8b) return "gzip";
  // With entries, or without any.
  if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
    return "zip";
  const ustar = Buffer.from(head.subarray(USTAR_OFFSET, USTAR_OFFSET + 5)).toString("latin1");
  return ustar === "ustar" ? "tar" : undefined;
}
