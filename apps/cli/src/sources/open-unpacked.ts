import type { Io } from "../io.ts";
import type { SourceReading } from "./open-source.ts";
import type { OpenedSource } from "./opened-source.ts";
import { openTogether } from "./open-together.ts";

/** What a person named to be read. */
export interface NamedSource extends SourceReading {
  readonly files: readonly string[];
  /** Path of the mapping file, for a table of somebody's own. */
  readonly map?: string | undefined;
  /** Encoding of the files, those in archives too, where it is not UTF-8. */
  readonly encoding?: string | undefined;
}

/**
 * Opens what a person named, what archives among it hold in their place, and the mapping file. What is remembered of an
 * archive is its own name and hash.
 *
 * Throws: what opening throws, `formats.archive-refused`, `formats.archive-unreadable`.
 */
export async function openUnpacked(named: NamedSource, io: Io): Promise<OpenedSource> {
  const { files, map, allowPrivateAddresses } = named;
  const source = await openTogether(files, io, { allowPrivateAddresses });
  try {
    const { unpack } = await import("@variorum/formats/read");
    const { decodeInput } = await import("./decode-input.ts");
    const packed = await unpack(source.input);
    const encoding = named.encoding ?? source.encoding;
    const input = encoding === undefined ? packed : decodeInput(packed, { encoding, pathOf: source.pathOf });
    const unpacked = input === source.input ? source : { ...source, input };
    return map === undefined ? unpacked : withMapping(unpacked, await io.openSource(map));
  } catch (error) {
    await source.close();
    throw error;
  }
}

function withMapping(source: OpenedSource, map: OpenedSource): OpenedSource {
  const [mapping] = map.input.files;
  if (mapping === undefined) return source;
  return {
    ...source,
    input: { ...source.input, mapping },
    readFiles: () => [...source.readFiles(), ...map.readFiles()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    close: async () => {
      await source.close();
      await map.close();
    },
  };
}
