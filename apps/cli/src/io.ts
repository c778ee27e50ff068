import { createInterface } from "node:readline/promises";
import { resolve } from "node:path";
import { parseEnv, type Settings } from "./env.ts";
import { CliError } from "./errors.ts";
import { EXIT } from "./exit-codes.ts";
import { keyReader } from "./key-reader.ts";
import { openSource, type SourceReading } from "./sources/open-source.ts";
import { forTerminal } from "./wording/printable.ts";
import type { OpenedSource } from "./sources/opened-source.ts";

/** Everything the commands know of the world outside: tests hand in one that lives in memory. */
export interface Io {
  readonly settings: Settings;
  /** Data, and nothing else. */
  stdout(text: string): void;
  /** Talk: progress, questions, summaries. */
  stderr(text: string): void;
  /** Whether a person watches and can answer. */
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Puts a question and gives the answer as typed, without the line's end. */
  ask(question: string, signal?: AbortSignal): Promise<string>;
  /** Waits for one key and gives what it sends: a letter, "\r", "\u0003" for Ctrl-C; "" when the terminal is gone. */
  readKey(): Promise<string>;
  /** Turns Ctrl-C into a signal until the end of the command; before that, it ends the process. */
  catchInterrupt(): AbortSignal;
  /** Makes a path that the person typed absolute. */
  resolve(path: string): string;
  /** Opens what a person named: a file, a folder, "-" for standard input, or an address to fetch. */
  openSource(path: string, options?: SourceReading): Promise<OpenedSource>;
  /** Milliseconds that only ever grow. */
  now(): number;
}

const NARROWEST = 40;
const USUAL_WIDTH = 80;

/** The world of the real process. */
export function createIo(self: NodeJS.Process): Io {
  const settings = parseEnv(self.env, self.cwd());
  // A reader that has seen enough closes the pipe: `variorum search … | head` is no failure.
  self.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") self.exit(EXIT.done);
    throw error;
  });
  let readsInput = false;
  const stdin = (): NodeJS.ReadStream => {
    readsInput = true;
    return self.stdin;
  };
  // Whoever waits for more of standard input would wait for ever.
  const stopReading = (): void => {
    if (readsInput && !self.stdin.readableEnded) self.stdin.destroy(interrupted());
  };
  return {
    settings,
    stdout: (text) => void self.stdout.write(self.stdout.isTTY ? forTerminal(text) : text),
    stderr: (text) => void self.stderr.write(self.stderr.isTTY ? forTerminal(text) : text),
    isTerminal: self.stdin.isTTY && self.stderr.isTTY,
    hasColour: settings.canColour && self.stdout.isTTY && self.stderr.isTTY,
    width: Math.max(NARROWEST, self.stderr.columns || self.stdout.columns || USUAL_WIDTH),
    ask: (question, signal) => ask(self, question, signal),
    readKey: keyReader(self.stdin),
    catchInterrupt: () => catchInterrupt(self, stopReading),
    resolve: (path) => resolve(settings.folder, path),
    openSource: (path, options) => openSource(path, { folder: settings.folder, stdin, ...options }),
    now: () => performance.now(),
  };
}

async function ask(self: NodeJS.Process, question: string, signal?: AbortSignal): Promise<string> {
  // Not as a terminal: in raw mode Ctrl-C would be a key and no longer a signal.
  const line = createInterface({ input: self.stdin, output: self.stderr, terminal: false });
  try {
    return await line.question(question, signal === undefined ? {} : { signal });
  } finally {
    line.close();
  }
}

function interrupted(): CliError {
  return new CliError("cli.interrupted", "Stopped before standard input came to its end", {
    hint: "Nothing was written. Run the same command again",
  });
}

function catchInterrupt(self: NodeJS.Process, stopReading: () => void): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    self.on(name, () => {
      // The second time nobody waits: the open transaction is rolled back when the file is opened again.
      if (controller.signal.aborted) self.exit(EXIT.interrupted);
      self.stderr.write("\nstopping …\n");
      controller.abort();
      stopReading();
    });
  }
  return controller.signal;
}
