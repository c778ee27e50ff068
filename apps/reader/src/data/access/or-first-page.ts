import "server-only";
import { VariorumError } from "@variorum/core";

/**
 * Gets the page of a list that a cursor leads to, or the first one where the cursor of an address is none of ours:
 * an old or mistyped address still shows the list. Every other failure goes on.
 */
export async function orFirstPage<Listed>(
  cursor: string | undefined,
  get: (at: { readonly cursor?: string }) => Promise<Listed>,
): Promise<{ readonly page: Listed; readonly isFirst: boolean }> {
  if (cursor === undefined) return { page: await get({}), isFirst: true };
  try {
    return { page: await get({ cursor }), isFirst: false };
  } catch (error) {
    if (!(error instanceof VariorumError) || error.code !== "store.cursor-unreadable") throw error;
    return { page: await get({}), isFirst: true };
  }
}
