import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a load of requests met. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Units: milliseconds, of whole answers. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers that were no success, and connections that failed. */
  readonly failures: number;
}

interface Wanted {
  readonly seconds: number;
  readonly connections: number;
  /** Asks in turn for the address with each number below this one at its end. */
  readonly numbers?: number;
}

const run = promisify(execFile);

/** Lua of wrk that prints what its own table leaves out. Units: latency in microseconds. */
const REPORT = new URL("report.lua", import.meta.url).pathname;

/** Asks for an address again and again with wrk. Throws: Error, when wrk is not installed. */
export async function runWrk(address: string, { seconds, connections, numbers }: Wanted): Promise<Load> {
  const words = [
    "-t",
    "1",
    "-c",
    String(connections),
    "-d",
    `${seconds}s`,
    "-s",
    REPORT,
    address,
    ...(numbers ? [String(numbers)] : []),
  ];
  const { stdout } = await run("wrk", words);
  const line = stdout.split("\n").find((each) => each.startsWith("{"));
  if (line === undefined) throw new RangeError(`wrk gave no result for ${address}`);
  // The line is what report.lua prints.
  const { p50, p95, p99, ...load } = JSON.parse(line) as Load;
  return { ...load, p50: p50 / 1000, p95: p95 / 1000, p99: p99 / 1000 };
}
