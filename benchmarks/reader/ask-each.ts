import type { Program } from "./start-program.ts";

/** How long whole answers took somebody who asks for one after the other. */
export interface Answers {
  /** Units: milliseconds by the clock. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** What one answer takes of the processor, in all processes of the program: about its time where nothing else runs. Units: milliseconds. */
  readonly processor: number;
  readonly failures: number;
}

/** Asks for each of some paths, one after the other. */
export async function askEach(program: Program, paths: readonly string[]): Promise<Answers> {
  const times: number[] = [];
  let failures = 0;
  const used = program.processorSeconds();
  for (const path of paths) {
    const start = performance.now();
    const response = await fetch(program.address + path);
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (!response.ok) failures += 1;
  }
  const processor = ((program.processorSeconds() - used) * 1000) / paths.length;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), processor, failures };
}
