import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

/** A program that serves, and says where on its first line. */
export interface Program extends AsyncDisposable {
  readonly address: string;
  /** Resident memory. Order: its own, then of the processes it started. Units: megabytes of 10^6 bytes; empty where Linux does not tell. */
  megabytes(): readonly number[];
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
    megabytes: () => memoryOf(child.pid ?? 0),
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

function memoryOf(pid: number): readonly number[] {
  try {
    const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && statusOf(name, "PPid") === pid);
    return [String(pid), ...children].map(residentOf);
  } catch {
    return [];
  }
}

function residentOf(name: string): number {
  return (statusOf(name, "VmRSS") * 1024) / 1e6;
}

/** A number of a process's status; 0 for a process that has just ended. */
function statusOf(name: string, field: string): number {
  try {
    const found = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${name}/status`, "utf8"));
    return Number(found?.[1] ?? 0);
  } catch {
    return 0;
  }
}
