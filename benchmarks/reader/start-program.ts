import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { processorSecondsOf } from "../processor-time.ts";

/** A program that serves, and says where on its first line. */
export interface Program extends AsyncDisposable {
  readonly address: string;
  /** Resident memory. Order: its own, then of the processes it started. Units: megabytes of 10^6 bytes; empty where Linux does not tell. */
  megabytes(): readonly number[];
  /** Processor time of the same processes so far. */
  processorSeconds(): number;
}

/** Starts a program and waits for its address. Throws: RangeError, when it ends before it says one. */
export async function startProgram(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const child = spawn(process.execPath, [file, ...words], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await firstLine(child);
  return {
    address,
    megabytes: () => familyOf(child.pid ?? 0).map(residentOf),
    processorSeconds: () => familyOf(child.pid ?? 0).reduce((sum, pid) => sum + processorSecondsOf(pid), 0),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const [line, rest] = text.split("\n");
    if (line !== undefined && rest !== undefined) return line;
  }
  throw new RangeError("The program ended before it said its address");
}

/** A process and those that it started; none where Linux does not tell. */
function familyOf(pid: number): readonly number[] {
  try {
    const others = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
    return [pid, ...others.filter((other) => statusOf(other, "PPid") === pid)];
  } catch {
    return [];
  }
}

function residentOf(pid: number): number {
  return (statusOf(pid, "VmRSS") * 1024) / 1e6;
}

/** A number of a process's status; 0 for a process that has just ended. */
function statusOf(pid: number, field: string): number {
  try {
    const found = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0);
  } catch {
    return 0;
  }
}
