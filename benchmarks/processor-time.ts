import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second, whatever its clock does. */
const TICKS_A_SECOND = 100;

/** Processor time that a process has had so far, its own and the system's for it. Units: seconds; 0 where Linux does not tell. */
export function processorSecondsOf(pid: number | undefined): number {
  try {
    // Behind the name of the program, which may hold anything: state, 10 other numbers, then time of its own and of the system.
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(/\) (?=[^)]*$)/);
    const [own = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
    return (own + system) / TICKS_A_SECOND;
  } catch {
    return 0; // it has ended, or the system keeps no such file
  }
}
