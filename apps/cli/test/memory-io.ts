import { resolve } from "node:path";
import { parseEnv } from "../src/env.ts";
import type { Io } from "../src/io.ts";
import { openSource } from "../src/sources/open-source.ts";

export interface MemoryIoOptions {
  /** Folder that the person is in. */
  readonly folder?: string;
  readonly isTerminal?: boolean;
  /** Answers to the questions, in their order. */
  readonly answers?: readonly string[];
  /** Keys that are pressed, in their order; then the terminal is gone. */
  readonly keys?: readonly string[];
  /** Bytes of standard input. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Times that the clock gives, the last one for ever. */
  readonly times?: readonly number[];
  readonly interrupt?: AbortSignal;
}

/** A world in memory: what was said is kept, what is asked is answered from a list. */
export interface MemoryIo extends Io {
  out(): string;
  err(): string;
  /** Questions that were put. */
  readonly asked: readonly string[];
}

export function memoryIo(options: MemoryIoOptions = {}): MemoryIo {
  const { folder = "/nowhere", isTerminal = false, answers = [], keys = [], times = [0], env = {} } = options;
  const settings = parseEnv(env, folder);
  const left = [...answers];
  const pressed = [...keys];
  const ticks = [...times];
  const asked: string[] = [];
  let out = "";
  let err = "";
  return {
    settings,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    isTerminal,
    hasColour: false,
    width: 80,
    asked,
    ask: async (question) => {
      asked.push(question);
      return left.shift() ?? "";
    },
    readKey: async () => pressed.shift() ?? "",
    catchInterrupt: () => options.interrupt ?? new AbortController().signal,
    resolve: (path) => resolve(folder, path),
    openSource: (path, reading) => openSource(path, { folder, stdin: () => bytesOf(options.stdin ?? ""), ...reading }),
    now: () => (ticks.length > 1 ? (ticks.shift() ?? 0) : (ticks[0] ?? 0)),
    out: () => out,
    err: () => err,
  };
}

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === "string" ? new TextEncoder().encode(text) : text;
}
