import type { ReadStore } from "../../read-store.ts";
import { chunksOf } from "../records/chunks-of.ts";

/** Finds which texts are held. Shape: SHA-256 hashes in, those of them whose text is held out. */
export async function findHeldTexts(store: ReadStore, hashes: Iterable<string>): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const chunk of chunksOf([...new Set(hashes)])) {
    const rows = await store.engine.db
      .selectFrom("report_text")
      .select("sha256")
      .where("sha256", "in", chunk)
      .execute();
    for (const { sha256 } of rows) held.add(sha256);
  }
  return held;
}
