import type { Io } from "../io.ts";
import { presentBytes, presentCount, presentDuration } from "./number.ts";

/** How far long work has come: rows of a file, or events that are collated. */
export type Step = { readonly rows: number; readonly bytes: number } | { readonly events: number; readonly of: number };

/** A line on a terminal that says how far long work has come, and one line at its end. */
export interface Progress {
  /** Asks how far it is, unless the last line is younger than a tenth of a second. */
  update(step: () => Step): void;
  /** The one final line; nothing more after it. */
  end(step: Step): void;
}

const AT_MOST_EVERY_MS = 100;
/** Where nobody watches a line move, but a log is kept. */
const LOGGED_EVERY_MS = 10_000;
const BAR = 24;

interface ProgressOptions {
  /** What is done: "reading  GEDEvent_v26_0_1.csv". */
  readonly label: string;
  /** Bytes there are in all, where that is known. */
  readonly bytes: number | undefined;
  readonly isQuiet: boolean;
  /** Whether a program listens: one JSON object on standard output for each line that would be drawn. */
  readonly isStream?: boolean;
}

/** Starts the line of some long work; nothing is drawn where nobody watches. */
export function startProgress(io: Io, { label, bytes: total, isQuiet, isStream = false }: ProgressOptions): Progress {
  const started = io.now();
  let drawn = started;
  const draw = (text: string, end: string): void => io.stderr(`\r\x1b[2K${text.slice(0, io.width - 1)}${end}`);
  const write = (step: Step): void =>
    io.stdout(`${JSON.stringify({ progress: "rows" in step ? { ...step, ofBytes: total } : step })}\n`);
  return {
    update: (step) => {
      const now = io.now();
      if (isQuiet && !isStream) return;
      if (now - drawn < (isStream || io.isTerminal ? AT_MOST_EVERY_MS : LOGGED_EVERY_MS)) return;
      drawn = now;
      if (isStream) return write(step());
      const text = presentStep(label, step(), { total, ms: now - started });
      if (io.isTerminal) draw(text, "");
      else io.stderr(`${text}\n`);
    },
    end: (step) => {
      if (isStream) write(step);
      if (isStream || isQuiet) return;
      const took = presentDuration(io.now() - started);
      const done =
        "rows" in step
          ? [presentCount(step.rows, "row"), presentBytes(step.bytes)]
          : [presentCount(step.events, "event")];
      const text = [label, ...done, took].join("   ");
      if (io.isTerminal) draw(text, "\n");
      else io.stderr(`${text}\n`);
    },
  };
}

/** Words of a running step: a bar and the time that is left where the size is known, a counter where it is not. */
export function presentStep(label: string, step: Step, run: { total: number | undefined; ms: number }): string {
  const [count, noun] = "rows" in step ? [step.rows, "row"] : [step.events, "event"];
  const [done, of] = "rows" in step ? [step.bytes, run.total] : [step.events, step.of];
  const rate = run.ms === 0 ? 0 : (count / run.ms) * 1000;
  const counted = `${presentCount(count, noun)}   ${presentCount(Math.round(rate), noun)} a second`;
  if (of === undefined || of === 0) return `${label}   ${counted}   ${presentBytes(done)}`;
  const share = Math.min(1, done / of);
  const full = Math.round(share * BAR);
  const left = share > 0.02 && share < 1 ? `   ${presentDuration((run.ms / share) * (1 - share))} left` : "";
  return `${label}   ${"█".repeat(full)}${"░".repeat(BAR - full)} ${Math.floor(share * 100)} %   ${counted}${left}`;
}
