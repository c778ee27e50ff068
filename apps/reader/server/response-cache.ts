import type { KeptResponse } from "./kept-response.ts";

/**
 * Whole responses in memory, least recently used first out.
 *
 * Units: `maxBytes` bounds the bytes of bodies, plain and compressed, with their headers.
 * A cache holds one generation: everything goes when the store's change number moves, so that nothing withdrawn
 * lives on.
 */
export class ResponseCache {
  readonly #maxBytes: number;
  // A Map iterates in the order of insertion: the first entry is the least recently used one.
  readonly #kept = new Map<string, KeptResponse>();
  #generation: string | undefined;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The response kept for an address in this generation, if there is one. */
  get(generation: string, address: string): KeptResponse | undefined {
    this.#moveTo(generation);
    const response = this.#kept.get(address);
    if (response === undefined) return undefined;
    this.#kept.delete(address);
    this.#kept.set(address, response);
    return response;
  }

  /** Keeps a response; one made in a generation that has passed, or larger than the whole cache, is not kept. */
  put(generation: string, address: string, response: KeptResponse): void {
    if (generation !== this.#generation || response.bytes > this.#maxBytes) return;
    this.#drop(address);
    this.#kept.set(address, response);
    this.#bytes += response.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #moveTo(generation: string): void {
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#kept.clear();
    this.#bytes = 0;
  }

  #drop(address: string): void {
    const response = this.#kept.get(address);
    if (response === undefined) return;
    this.#kept.delete(address);
    this.#bytes -= response.bytes;
  }
}
