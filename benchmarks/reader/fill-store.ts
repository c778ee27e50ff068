import type { SourceUnit } from "@variorum/core";
import { openForWriting, runImport } from "@variorum/store/write";

/** Imports units into a store, made where there is none. Throws: RangeError, when not all of them were taken. */
export async function fillStore(path: string, units: Iterable<SourceUnit>): Promise<void> {
  await using store = await openForWriting(path, { create: true });
  const outcome = await runImport(
    store,
    {
      source: { id: "invented", title: "Invented world" },
      method: "manual",
      command: "benchmark",
      units: each(units),
      inputs: () => [],
      onIssue: ({ severity, message }) => {
        if (severity === "error") throw new RangeError(message);
      },
    },
    async () => "commit",
  );
  if (!outcome.committed) throw new RangeError(`Cannot fill the store: ${outcome.stopped}`);
}

async function* each(units: Iterable<SourceUnit>) {
  for (const value of units) yield { ok: true, value, issues: [] } as const;
}
