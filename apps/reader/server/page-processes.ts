import { setTimeout as wait } from "node:timers/promises";
import { ReaderError } from "../src/reader-error.ts";
import type { PageProcess } from "./page-process.ts";

/** Units: milliseconds, before a process that ended takes up its work again. */
const PAUSE = 500;

interface Running {
  readonly process: PageProcess;
  /** Pieces of work it is at. */
  busy: number;
}

/**
 * The processes that make pages. A large event keeps one of them busy for a second; the others and the server in front
 * go on answering meanwhile. One that ends is started again.
 *
 * Throws: `reader.page-failed`, while no process runs.
 */
export class PageProcesses {
  readonly #start: () => Promise<PageProcess>;
  readonly #onFailure: (failure: unknown) => void;
  readonly #running = new Set<Running>();
  #isClosed = false;

  private constructor(start: () => Promise<PageProcess>, onFailure: (failure: unknown) => void) {
    this.#start = start;
    this.#onFailure = onFailure;
  }

  /** Starts the processes. Ready when the first of them is: the others join as soon as they can. */
  static async start(
    start: () => Promise<PageProcess>,
    { count, onFailure }: { readonly count: number; readonly onFailure: (failure: unknown) => void },
  ): Promise<PageProcesses> {
    const processes = new PageProcesses(start, onFailure);
    await processes.#add();
    for (let more = 1; more < count; more += 1) void processes.#addAgain();
    return processes;
  }

  /** Lets the process that has least to do work. */
  async run<Result>(work: (process: PageProcess) => Promise<Result>): Promise<Result> {
    const [first, ...others] = this.#running;
    if (first === undefined) {
      throw new ReaderError("reader.page-failed", "The page could not be made", { hint: "Try again in a minute" });
    }
    const chosen = others.reduce((least, other) => (other.busy < least.busy ? other : least), first);
    chosen.busy += 1;
    try {
      return await work(chosen.process);
    } finally {
      chosen.busy -= 1;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#running].map(({ process }) => process.end()));
  }

  async #add(): Promise<void> {
    const process = await this.#start();
    if (this.#isClosed) return process.end();
    const running: Running = { process, busy: 0 };
    this.#running.add(running);
    void this.#replaceWhenEnded(running);
  }

  async #replaceWhenEnded(running: Running): Promise<void> {
    await running.process.ended;
    this.#running.delete(running);
    if (this.#isClosed) return;
    this.#onFailure(new RangeError("A process that makes pages ended; another one is started"));
    await wait(PAUSE, undefined, { ref: false });
    await this.#addAgain();
  }

  async #addAgain(): Promise<void> {
    if (this.#isClosed) return;
    try {
      await this.#add();
    } catch (failure) {
      this.#onFailure(failure);
      await wait(PAUSE, undefined, { ref: false });
      await this.#addAgain();
    }
  }
}
