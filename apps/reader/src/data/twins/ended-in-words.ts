import "server-only";
import { VariorumError } from "@variorum/core";
import { words } from "../../wording/words.ts";

/**
 * Passes on what is written; where it breaks off, ends with a last piece that says so, and then breaks off all the same:
 * nobody shall take a part for the whole.
 */
export async function* endedInWords(
  pieces: AsyncIterable<string>,
  lastPiece: (why: string) => string,
): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    // What else went wrong inside is nobody's business outside.
    yield lastPiece(error instanceof VariorumError ? `${error.code}: ${error.message}` : words.twin.brokeOff);
    throw error;
  }
}
