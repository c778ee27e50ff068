import type { Io } from "../io.ts";
import { presentBytes, presentCount, presentDuration } from "./number.ts";

/** How far long work has come. */
export interface Step {
  readonly rows: number;
  readonly bytes: number;
}

/** A line on a terminal that says how far long work has come, and one line at its end. */
export interface Progress {
  /** Asks how far it is, unless the last line is younger than a tenth of a second. */
  update(step: () => Step): void;
  /** The one final line; nothing more after it. */
  end(step: Step): void;
}

const AT_MOST_EVERY_MS = 100;
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
  const write = (step: Step): void => io.stdout(`${JSON.stringify({ progress: { ...step, ofBytes: total } })}\n`);
  return {
    update: (step) => {
      const now = io.now();
      const isWatched = isStream || (io.isTerminal && !isQuiet);
      if (!isWatched || now - drawn < AT_MOST_EVERY_MS) return;
      drawn = now;
      if (isStream) write(step());
      else draw(presentStep(label, step(), { total, ms: now - started }), "");
    },
    end: (step) => {
      if (isStream) write(step);
      if (isStream || isQuiet) return;
      const took = presentDuration(io.now() - started);
      const text = `${label}   ${presentCount(step.rows, "row")}   ${presentBytes(step.bytes)}   ${took}`;
      if (io.isTerminal) draw(text, "\n");
      else io.stderr(`${text}\n`);
    },
  };
}

/** Words of a running step: a bar and the time that is left where the size is known, a counter where it is not. */
export function presentStep(
  label: string,
  { rows, bytes }: Step,
  run: { total: number | undefined; ms: number },
): string {
  const rate = run.ms === 0 ? 0 : (rows / run.ms) * 1000;
  const counted = `${presentCount(rows, "row")}   ${presentCount(Math.round(rate), "row")} a second`;
  if (run.total === undefined || run.total === 0) return `${label}   ${counted}   ${presentBytes(bytes)}`;
  const share = Math.min(1, bytes / run.total);
  const full = Math.round(share * BAR);
  const left = share > 0.02 && share < 1 ? `   ${presentDuration((run.ms / share) * (1 - share))} left` : "";
  return `${label}   ${"█".repeat(full)}${"░".repeat(BAR - full)} ${Math.floor(share * 100)} %   ${counted}${left}`;
}
