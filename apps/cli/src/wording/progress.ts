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
const SHORTEST_BAR = 6;
const SHORTEST_NAME = 8;

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
  const width = io.isTerminal ? io.width - 1 : Number.POSITIVE_INFINITY;
  const draw = (text: string, end: string): void => io.stderr(`\r\x1b[2K${text.slice(0, width)}${end}`);
  const write = (step: Step): void =>
    io.stdout(`${JSON.stringify({ progress: "rows" in step ? { ...step, ofBytes: total } : step })}\n`);
  return {
    update: (step) => {
      const now = io.now();
      if (isQuiet && !isStream) return;
      if (now - drawn < (isStream || io.isTerminal ? AT_MOST_EVERY_MS : LOGGED_EVERY_MS)) return;
      drawn = now;
      if (isStream) return write(step());
      const text = presentStep(label, step(), { total, ms: now - started, width });
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
      const text = inWidth(label, [...done, took].join("   "), width);
      if (io.isTerminal) draw(text, "\n");
      else io.stderr(`${text}\n`);
    },
  };
}

interface RunningStep {
  readonly total: number | undefined;
  readonly ms: number;
  /** Room on the line, in columns. */
  readonly width: number;
}

/**
 * Words of a running step: a bar and the time that is left where the size is known, a counter where it is not. Where the
 * line is narrow the bar gives way first, then the name of the file: rate and time are what people wait for.
 */
export function presentStep(label: string, step: Step, { total, ms, width }: RunningStep): string {
  const [count, noun] = "rows" in step ? [step.rows, "row"] : [step.events, "event"];
  const [done, of] = "rows" in step ? [step.bytes, total] : [step.events, step.of];
  const rate = ms === 0 ? 0 : (count / ms) * 1000;
  const counted = `${presentCount(count, noun)}   ${presentCount(Math.round(rate), noun)} a second`;
  if (of === undefined || of === 0) return inWidth(label, `${counted}   ${presentBytes(done)}`, width);
  const share = Math.min(1, done / of);
  const left = share > 0.02 && share < 1 ? `   ${presentDuration((ms / share) * (1 - share))} left` : "";
  const told = `${Math.floor(share * 100)} %   ${counted}${left}`;
  const room = Math.max(0, Math.min(BAR, width - label.length - GAP.length - 1 - told.length));
  if (room < SHORTEST_BAR) return inWidth(label, told, width);
  const full = Math.round(share * room);
  return `${label}${GAP}${"█".repeat(full)}${"░".repeat(room - full)} ${told}`;
}

const GAP = "   ";

/** A label and what is told, with the beginning of the name cut where both do not fit. */
function inWidth(label: string, told: string, width: number): string {
  const room = width - GAP.length - told.length;
  const [verb = "", name = ""] = label.split(/ {2}(.*)/s, 2);
  if (label.length <= room || name === "") return `${label}${GAP}${told}`;
  const kept = Math.max(SHORTEST_NAME, room - verb.length - 3);
  return `${verb}  ${kept < name.length ? `…${name.slice(-kept)}` : name}${GAP}${told}`;
}
