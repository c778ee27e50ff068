import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { processorSecondsOf } from "../processor-time.ts";

/** How long a program took, and how much memory it held at most. */
export interface Measured {
  /** Processor time, its own and the system's for it: what other programs do at the time does not count. */
  readonly seconds: number;
  readonly megabytes: number;
}

const PAUSE_MS = 20;

/**
 * Runs a program to its end, its output thrown away.
 *
 * Units: megabytes of 10^6 bytes, of resident memory as Linux counts it; 0 where it does not, and seconds by the clock.
 * Throws: Error when the program fails, with what it wrote on standard error.
 */
export async function runMeasured(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  let [peak, used] = [0, 0];
  const look = (): void => {
    peak = Math.max(peak, peakOf(child.pid));
    used = Math.max(used, processorSecondsOf(child.pid));
  };
  const watch = setInterval(look, PAUSE_MS);
  const code = await ended.finally(() => clearInterval(watch));
  if (code !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${code}:\n${said}`);
  return { seconds: used === 0 ? (performance.now() - start) / 1000 : used, megabytes: peak / 1_000_000 };
}

/** Most bytes that a process has held so far. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended, or the system keeps no such file
  }
}
