import type { SourceFile } from "../format.ts";

const HEAD_BYTES = 65_536;

/** Reads the first 64 KiB of a file, or less where it is shorter. */
export async function readHeadOf(file: SourceFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}
