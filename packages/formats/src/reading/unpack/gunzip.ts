import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { SourceFile } from "../../format.ts";
import { archiveUnreadable, checkGrowth } from "./limits.ts";

/**
 * Hands a gzipped file on as what it holds, streamed.
 *
 * Throws while it is read: `formats.archive-refused`, `formats.archive-unreadable`.
 */
export function gunzipped(file: SourceFile): SourceFile {
  return { name: file.name.replace(/\.gz$/i, ""), open: () => expanded(file) };
}

async function* expanded(file: SourceFile): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  let packed = 0;
  const source = Readable.from(
    (async function* count() {
      for await (const chunk of file.open()) {
        packed += chunk.length;
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
  source.on("error", (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let grown = 0;
  try {
    for await (const chunk of gunzip) {
      const part = chunk as Uint8Array; // no encoding is set, so that chunks are bytes
      grown += part.length;
      checkGrowth(file.name, packed, grown);
      yield part;
    }
  } catch (error) {
    throw isZlibError(error) ? archiveUnreadable(file.name, error) : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
