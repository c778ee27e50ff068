import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { CliError } from "../errors.ts";

/**
 * Reads the body of an answer and unpacks it, as far as a limit: what is small when it comes may be endless unpacked.
 *
 * Throws: `cli.fetch-failed` for more bytes than the limit, and for an encoding that was not asked for; what reading and
 * unpacking throw.
 */
export async function readBody(body: Readable, encoding: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > mostBytes) throw refused(`the page is larger than ${mostBytes / 2 ** 20} MiB`);
      chunks.push(chunk);
    }
  };
  const packing = encoding.trim().toLowerCase();
  if (packing === "" || packing === "identity") await collect(body);
  else if (packing === "gzip" || packing === "x-gzip") await pipeline(body, createGunzip(), collect);
  else if (packing === "br") await pipeline(body, createBrotliDecompress(), collect);
  else throw refused(`the server packs it as "${packing}", which was not asked for`);
  return Buffer.concat(chunks);
}

function refused(why: string): CliError {
  return new CliError("cli.fetch-failed", `Cannot fetch the page: ${why}`, {
    hint: "Save the page as a file and import that",
  });
}
