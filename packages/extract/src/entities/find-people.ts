import { spanOf, type ParsedText, type Token, type TokenRange } from "../text/parse-text.ts";
import { GROUP_NOUNS, ROLE_NOUNS } from "../vocabulary/roles.ts";
import { isCapitalised, isPersonName } from "./names.ts";
import { findSpellingVariants } from "./spelling-variants.ts";

/** A person named somewhere in the text. */
export interface PersonMention extends TokenRange {
  readonly name: string;
}

/** Everybody whom a text names in full, and where. */
export interface People {
  /** Every form of a name that the text uses, with the full one. */
  readonly names: ReadonlyMap<string, string>;
  /** Order: that of the text. */
  readonly mentions: readonly PersonMention[];
  readonly byName: ReadonlyMap<string, readonly PersonMention[]>;
}

/** Runs of words with capitals, as long as names are. */
function capitalRuns(tokens: readonly Token[]): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitalised(tokens[at])) continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      tokens[to]?.sentence === tokens[at]?.sentence &&
      (isCapitalised(tokens[to]) ||
        (/^(?:bin|al|de|la|van|von|der|ibn)$/u.test(tokens[to]?.lower ?? "") && isCapitalised(tokens[to + 1])))
    )
      to += 1;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

function isOffice(token: Token | undefined): boolean {
  return token !== undefined && ROLE_NOUNS.has(token.lower);
}

/** A run without the offices at its front: "Prime Minister Ali Sow" is Ali Sow. */
function withoutOffice(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  for (let at = from; at < to; at += 1) if (isOffice(tokens[at])) start = at + 1;
  return { from: start, to };
}

/** Tells whether something beside a name shows that it is a person's: an office before or behind it, an age. */
function hasEvidence(tokens: readonly Token[], run: TokenRange, name: TokenRange): boolean {
  if (name.from > run.from || isOffice(tokens[run.from - 1])) return true;
  const comma = tokens[run.to]?.text === ",";
  if (!comma) return false;
  for (let at = run.to + 1; at < run.to + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "," || token.text === ".") break;
    if (isOffice(token)) return true;
  }
  if (/^\p{N}{1,2}$/u.test(tokens[run.to + 1]?.text ?? "")) return true;
  for (let at = run.from - 1; at > run.from - 8; at -= 1) {
    if (tokens[at]?.sentence !== tokens[run.from]?.sentence) break;
    if (isOffice(tokens[at]) && tokens[run.from - 1]?.text === ",") return true;
  }
  return false;
}

const SAYING = /^(?:said|says|told|added|wrote|tweeted|stated|claimed|explained|announced|who)$/u;

function isBesideSaying(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return SAYING.test(tokens[to]?.lower ?? "") || SAYING.test(tokens[from - 1]?.lower ?? "");
}

/** Finds the people whom a text names: full names with an office beside them or with a last name that comes back alone. */
export function findPeople({ text, tokens }: ParsedText): People {
  const context = { text, tokens, people: new Map<string, string>(), offices: new Set<string>() };
  const runs = capitalRuns(tokens);
  const wordsOf = (range: TokenRange): string => {
    const { start, end } = spanOf(tokens, range);
    return text.slice(start, end);
  };
  const singles = new Set(
    runs
      .map((run) => withoutOffice(tokens, run))
      .filter(({ from, to }) => to - from === 1)
      .map(wordsOf),
  );
  const names = new Map<string, string>();
  const lastNames = new Map<string, string>();
  for (const run of runs) {
    const name = withoutOffice(tokens, run);
    if (!isPersonName(context, name)) continue;
    const full = wordsOf(name);
    const last = tokens[name.to - 1]?.text ?? "";
    if (!hasEvidence(tokens, run, name) && !singles.has(last) && !isBesideSaying(tokens, run)) continue;
    names.set(full, full);
    lastNames.set(last, full);
    for (const part of [last, ...(hasEvidence(tokens, run, name) ? [tokens[name.from]?.text ?? ""] : [])]) {
      if (part.length > 2 && !names.has(part) && !GROUP_NOUNS.has(part.toLowerCase())) names.set(part, full);
    }
  }
  // A single name behind an office is a person too: "President Sow" where no full name is given.
  for (const run of runs) {
    const name = withoutOffice(tokens, run);
    if (name.to - name.from !== 1 || !hasEvidenceBefore(tokens, run, name)) continue;
    const single = wordsOf(name);
    if (!names.has(single)) names.set(single, single);
  }
  const speaking = runs.filter((run) => run.to - run.from === 1 && isBesideSaying(tokens, run)).map(wordsOf);
  for (const [single, full] of findSpellingVariants(speaking, lastNames))
    if (!names.has(single)) names.set(single, full);
  const mentions = runs.flatMap((run) => {
    const name = withoutOffice(tokens, run);
    const full = name.to > name.from ? names.get(wordsOf(name)) : undefined;
    return full === undefined ? [] : [{ ...name, name: full }];
  });
  return { names, mentions, byName: Map.groupBy(mentions, ({ name }) => name) };
}

function hasEvidenceBefore(tokens: readonly Token[], run: TokenRange, name: TokenRange): boolean {
  return name.from > run.from && isOffice(tokens[name.from - 1]) && tokens[name.from]?.tag === "PROPN";
}
