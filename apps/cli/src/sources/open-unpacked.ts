import type { Io } from "../io.ts";
import type { OpenedSource } from "./opened-source.ts";
import { openTogether } from "./open-together.ts";

/**
 * Opens what a person named, and what archives among it hold in their place. What is remembered of an archive is its own
 * name and hash.
 *
 * Throws: what opening throws, `formats.archive-refused`, `formats.archive-unreadable`.
 */
export async function openUnpacked(paths: readonly string[], io: Io, encoding?: string): Promise<OpenedSource> {
  const source = await openTogether(paths, io, encoding);
  try {
    const { unpack } = await import("@variorum/formats/read");
    const input = await unpack(source.input);
    return input === source.input ? source : { ...source, input };
  } catch (error) {
    await source.close();
    throw error;
  }
}
