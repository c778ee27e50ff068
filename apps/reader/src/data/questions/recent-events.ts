import "server-only";

/** How many claims of events are kept at most: an event of ten thousand fills some 100 MB. */
const CLAIMS = 20_000;

interface Kept<View> {
  readonly view: Promise<View>;
  claims: number;
}

/**
 * The events that were collated last, so that the many pages of one large event collate it once, and pages that are
 * asked for together share one piece of work.
 *
 * A failure reaches all who waited and is not kept. What is kept is bounded by claims, least recently used first out.
 */
export class RecentEvents<View> {
  readonly #countClaims: (view: View) => number;
  // A Map iterates in the order of insertion: the first entry is the least recently used one.
  readonly #kept = new Map<string, Kept<View>>();

  constructor(countClaims: (view: View) => number) {
    this.#countClaims = countClaims;
  }

  get(key: string, make: () => Promise<View>): Promise<View> {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.view;
    }
    const kept: Kept<View> = { view: make(), claims: 0 };
    this.#kept.set(key, kept);
    void this.#weigh(key, kept);
    return kept.view;
  }

  async #weigh(key: string, kept: Kept<View>): Promise<void> {
    try {
      kept.claims = this.#countClaims(await kept.view);
      this.#makeRoom(key);
    } catch {
      // The failure goes to those who wait for the view; here it is only not kept.
      this.#kept.delete(key);
    }
  }

  #makeRoom(newest: string): void {
    let claims = [...this.#kept.values()].reduce((sum, kept) => sum + kept.claims, 0);
    for (const [key, kept] of this.#kept) {
      if (claims <= CLAIMS) break;
      if (key === newest && kept.claims <= CLAIMS) continue;
      this.#kept.delete(key);
      claims -= kept.claims;
    }
  }
}
