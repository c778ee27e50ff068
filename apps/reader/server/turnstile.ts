import { ReaderError } from "../src/reader-error.ts";

/**
 * Lets a bounded number of pieces of work run at once and a bounded number wait their turn.
 *
 * Throws: `reader.too-busy`, when the queue is full.
 */
export class Turnstile {
  readonly #atOnce: number;
  readonly #maxWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ atOnce, maxWaiting }: { readonly atOnce: number; readonly maxWaiting: number }) {
    this.#atOnce = atOnce;
    this.#maxWaiting = maxWaiting;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#maxWaiting) {
      throw new ReaderError("reader.too-busy", `Cannot make another page: ${this.#maxWaiting} are waiting already`, {
        hint: "Try again in a few seconds",
      });
    }
    // Whoever leaves hands its place on, so that the number at work stays what it was.
    await new Promise<void>((admit) => this.#waiting.push(admit));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}
