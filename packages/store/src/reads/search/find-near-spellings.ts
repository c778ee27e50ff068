import type { SearchedKind } from "../../engines/engine.ts";
import type { ReadStore } from "../../read-store.ts";
import type { SearchKind } from "../claims/claim-filter.ts";
import { beginningSlips, nearWords, slipsAllowed } from "./near-words.ts";
import { isFound, search } from "./search.ts";
import { SEARCHED } from "./search-targets.ts";
import { parseSearchWords, type SearchWords, wordsOf, writeSearchWords } from "./search-words.ts";

/** A search that has a word in another spelling, under which something is recorded. */
export interface NearSpelling {
  /** The word in question, folded. */
  readonly word: string;
  /** The other spelling, as a text has it. */
  readonly spelling: string;
  /** The whole search with it. */
  readonly q: string;
}

/** Words of one search that other spellings are looked for. */
const WORDS = 4;
/** Words of the index that are looked through for each. */
const LOOKED_THROUGH = 20_000;

/**
 * Finds, for each word of a search that occurs nowhere, the words that it may be mistyped for or begins. A search that
 * finds something has no such word.
 *
 * Each spelling is searched for before it is offered: what is hidden or withdrawn is not among them.
 * Order: of the words as they were typed, then the nearest first; at most 3 a word.
 */
export async function findNearSpellings(
  store: ReadStore,
  { q, kind = "claims" }: { readonly q: string; readonly kind?: SearchKind | undefined },
): Promise<readonly NearSpelling[]> {
  const asked = parseSearchWords(q);
  const words = [...new Set(asked.all.flatMap((entry) => wordsOf(entry).map(({ word }) => word)))]
    .filter((word) => slipsAllowed(word) > 0)
    .slice(0, WORDS);
  const found: NearSpelling[] = [];
  for (const word of words) {
    if (await isFound(store, kind, { all: [word], none: [] })) continue;
    for (const near of nearWords(word, candidates(store, SEARCHED[kind], word))) {
      const spelling = await spelt(store, kind, near);
      if (spelling !== undefined) found.push({ word, spelling, q: writeSearchWords(replaced(asked, word, near)) });
    }
  }
  return found;
}

/** Words with the same two first letters, in either order, and those that one slip there leads to. */
function candidates(store: ReadStore, kind: SearchedKind, word: string) {
  const [first = "", second = ""] = word;
  const beginnings = [...new Set([first + second, second + first])];
  const same = beginnings.flatMap((from) =>
    store.engine.findWords(kind, { from, before: `${from}\u{10FFFF}`, limit: LOOKED_THROUGH }),
  );
  const slipped = beginningSlips(word).flatMap((from) =>
    store.engine.findWords(kind, { from, before: `${from}\0`, limit: 1 }),
  );
  return [...same, ...slipped];
}

/** How a text spells a word of the index; `undefined` when nothing that may be shown has it. */
async function spelt(store: ReadStore, kind: SearchKind, word: string): Promise<string | undefined> {
  const { entries } = await search(store, { kind, q: word, limit: 1 });
  const [hit] = entries;
  const [mark] = hit?.snippet.marks ?? [];
  return hit === undefined || mark === undefined ? undefined : hit.snippet.text.slice(...mark);
}

function replaced({ all, none }: SearchWords, word: string, near: string): SearchWords {
  const written = all.map((entry) => {
    const parts = wordsOf(entry);
    return parts.some((part) => part.word === word)
      ? parts.map((part) => (part.word === word ? near : part.word)).join(" ")
      : entry;
  });
  return { all: written, none };
}
