import { citedDate } from "./cited-date.ts";

/** One step of a chain in words: the name of the actor, and of others that the words may mean. */
export interface NamedStep {
  readonly name: string;
  /** Whether the report names nobody at this place. */
  readonly isUnnamed?: boolean;
  readonly alternatives?: readonly string[];
  /** Words of the report that point to the actor without naming it: "It". */
  readonly cue?: string;
}

/** What a claim is cited by. */
export interface Citation {
  /** Id of the claim: `clm:baza-wagner-killed`. */
  readonly claim: string;
  /** Number of the change that the citation is pinned to. */
  readonly change: number;
  /** Whole address of the claim as of that change; absent where none is known. */
  readonly url?: string;
  readonly originator: NamedStep;
  /** Those who passed it on, nearest to the originator first, without the publisher. */
  readonly through: readonly NamedStep[];
  /** Words of the report, exactly; only for claims that were read from words of a text. */
  readonly quote?: string;
  /** What a cell of a table says, in words: no quotation marks are put round it. */
  readonly stated?: string;
  readonly publisher?: string;
  /** Date of the report, as EDTF. */
  readonly date?: string;
  /** Whether the claim is a draft that nobody has reviewed. */
  readonly isDraft?: boolean;
  readonly notice?: string;
}

/**
 * Gives the sentence to cite a claim by, the one thing that people paste: According to X, through Y, "quote" (Publisher,
 * date); Variorum clm:…@1204, and in brackets the address where it is known.
 *
 * An unclear attribution stays in it, quotation marks stand only round words of a text, and a draft and a notice follow.
 *
 * @example
 * readySentence({ claim: "clm:own-killed", change: 7, originator: { name: "CSP-PSD" }, through: [], quote: "7 rebels were killed", publisher: "Mid-Day", date: "2024-07-29" })
 * // According to CSP-PSD, "7 rebels were killed" (Mid-Day, 29 July 2024); Variorum clm:own-killed@7.
 */
export function readySentence(citation: Citation): string {
  const { claim, change, url, originator, through, quote, stated, publisher, date, isDraft, notice } = citation;
  const relays = through.length === 0 ? "" : `, through ${through.map(inWords).join(", through ")}`;
  const words = quote === undefined ? stated : `"${oneLine(quote)}"`;
  const where = [publisher, date === undefined ? undefined : citedDate(date)]
    .filter((part) => part !== undefined)
    .join(", ");
  const sentence = [
    `According to ${inWords(originator)}${relays}`,
    ...(words === undefined ? [] : [`, ${oneLine(words)}`]),
    ...(where === "" ? [] : [` (${where})`]),
    `; Variorum ${claim}@${change}${url === undefined ? "" : ` (${url})`}.`,
  ].join("");
  const draft = isDraft === true ? ["Draft, not reviewed."] : [];
  return [sentence, ...draft, ...(notice === undefined ? [] : [`${notice}.`.replace(/\.\.$/, ".")])].join(" ");
}

function inWords({ name, isUnnamed, alternatives, cue }: NamedStep): string {
  if (isUnnamed === true) return "a claimant the report does not name";
  if (alternatives === undefined || alternatives.length === 0) return name;
  const names = [name, ...alternatives].join(" or ");
  return cue === undefined ? `${names} (the text does not say which)` : `${names} (the text says "${oneLine(cue)}")`;
}

/** Line breaks and runs of spaces of a text would break the sentence where it is pasted. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
