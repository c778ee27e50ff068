import { setImmediate } from "node:timers/promises";
import type { Issue } from "@variorum/core";
import type { CollatedEvents } from "@variorum/store/write";
import type { GlobalOptions } from "./command.ts";
import type { Io } from "./io.ts";
import type { OpenedSource } from "./sources/opened-source.ts";
import { printable } from "./wording/printable.ts";
import { type Progress, startProgress } from "./wording/progress.ts";

/** Events to collate at the end from which that is told: fewer take no time that anybody notices. */
const MANY_EVENTS = 1_000;

/** What those who wait for an import are told. */
interface ReadingReport {
  issue(issue: Issue): void;
  rows(counts: { readonly read: number }): void;
  collated(step: CollatedEvents): Promise<void>;
  /** Ends the line that moves. */
  end(): void;
}

/**
 * Says how far an import is while files are read, and then while events are collated: a line that moves, issues one by one for a
 * program, and one line at the end of each.
 */
export function startReadingReport(
  source: OpenedSource,
  { quiet, json, ndjson }: GlobalOptions,
  io: Io,
): ReadingReport {
  const watched = { isQuiet: quiet === true || json === true, isStream: ndjson === true };
  const start = (label: string, bytes?: number): Progress => startProgress(io, { ...watched, label, bytes });
  const reading = start(`reading  ${printable(source.input.name)}`, source.bytes);
  let rows = 0;
  let isRead = false;
  let collating: Progress | undefined;
  let collated = { events: 0, of: 0 };
  const endReading = (): void => {
    if (!isRead) reading.end({ rows, bytes: source.bytesRead() });
    isRead = true;
  };
  return {
    issue: (issue) => {
      if (ndjson === true) io.stdout(`${JSON.stringify({ issue })}\n`);
    },
    rows: ({ read }) => {
      rows = read;
      reading.update(() => ({ rows, bytes: source.bytesRead() }));
    },
    collated: async (step) => {
      await setImmediate(); // Ctrl-C is heard between two steps.
      if (step.of < MANY_EVENTS) return;
      endReading();
      collating ??= start("collating");
      collated = step;
      collating.update(() => step);
    },
    end: () => {
      endReading();
      collating?.end(collated);
      collating = undefined;
    },
  };
}
