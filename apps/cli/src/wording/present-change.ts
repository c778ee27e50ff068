import { RECORD_KINDS } from "@variorum/core";
import type { ChangeOutcome } from "@variorum/store/write";
import type { GlobalOptions } from "../command.ts";
import { storeName, storePath } from "../env.ts";
import type { Io } from "../io.ts";
import { presentCount, presentNumber } from "./number.ts";

interface PrintChangeOptions extends GlobalOptions {
  /** What records are that came about: most changes that are no import bring back what was there. */
  readonly created?: "back" | "new";
  /** Whether nothing can bring back what it took away. */
  readonly isFinal?: boolean;
}

/** Prints a change that was made, and how to take it back. */
export function printChange(outcome: ChangeOutcome, did: string, options: PrintChangeOptions, io: Io): void {
  if (options.json === true || options.ndjson === true) return io.stdout(`${JSON.stringify(outcome)}\n`);
  if (options.quiet === true) return;
  io.stderr(`${did}\n${presentOutcome(outcome, options.created ?? "back")}`);
  const store = storeName(storePath(options.db, io.settings), io.settings);
  const back = options.isFinal === true ? "It cannot be taken back" : `Take it back: variorum undo ${outcome.change}`;
  io.stderr(`Change ${presentNumber(outcome.change)} of ${store}.   ${back}\n`);
}

function presentOutcome({ counts, effects }: ChangeOutcome, word: "back" | "new"): string {
  const kinds = RECORD_KINDS.flatMap((kind) => {
    const { created, changed, withdrawn } = counts[kind];
    const parts = [
      ...(created > 0 ? [`${presentNumber(created)} ${word}`] : []),
      ...(changed > 0 ? [`${presentNumber(changed)} changed`] : []),
      ...(withdrawn > 0 ? [`${presentNumber(withdrawn)} taken out`] : []),
    ];
    return parts.length === 0 ? [] : [`  ${`${kind}s`.padEnd(13)}${parts.join(" · ")}\n`];
  });
  const moved = effects.total;
  return kinds.join("") + (moved === 0 ? "" : `  ${presentCount(moved, "question")} with another status\n`);
}
