import type { TokenRange } from "../text/parse-text.ts";
import { ANONYMOUS_WORDS, LEADING_VERBS, SPOKESPERSON_NOUNS } from "../vocabulary/roles.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised, isPersonName, type NameContext, typeOfBody, wordsOf } from "./names.ts";
import { hasOneOf, lastIndexOf, lastRole, nameEnd, officeEnd, withoutLead } from "./phrase-parts.ts";
import { bodyBefore } from "./body-before.ts";
import { bodyNamed } from "./body-named.ts";
import { bodyOf } from "./read-body.ts";

/** Words for one person. */
export interface PersonWords {
  readonly range: TokenRange;
  /** The same without article and brackets. */
  readonly bare: TokenRange;
  /** Who they are, in words beside them. */
  readonly appositive?: TokenRange;
}

/** Reads one person: a name behind an office, a name with its office beside it, a name that is known, an office alone. */
export function readPerson(context: NameContext, words: PersonWords): Mention | undefined {
  const { tokens } = context;
  const role = lastRole(tokens, words.bare);
  return (
    (role === undefined ? ofPossessor(context, words) : withOffice(context, words, role)) ??
    byName(context, words) ??
    (role === undefined ? undefined : byOffice(context, words, role))
  );
}

/** Offices and first parts of ranks that stand before a rank: "spokesman Colonel", "spokesman Brigadier General". */
const BEFORE_RANK =
  /^(?:spokes(?:man|woman|person)|official|chief|commander|leader|head|brigadier|lieutenant|major|maj\.|lt\.|brig\.)$/u;

/** "army spokesman Ali Sow" */
function withOffice(context: NameContext, words: PersonWords, role: number): Mention | undefined {
  const { range, bare, appositive } = words;
  const { tokens, people } = context;
  if (role + 1 >= bare.to) return undefined;
  const from = officeEnd(tokens, role, bare.to);
  const to = withoutBody(context, { from, to: nameEnd(tokens, from, bare.to) });
  if (to <= from || !isCapitalised(tokens[from])) return undefined;
  const name = wordsOf(context, { from, to });
  // "Revolutionary Guard Corps", "Coast Guard": a body whose name has an office in it
  if (typeOfBody(name) !== undefined) return undefined;
  const beside = officeBeside(context, appositive);
  // "Coalition [spokesman Colonel] Ali Sow": the body stands before the first of several offices
  let office = role;
  while (office > bare.from && BEFORE_RANK.test(tokens[office - 1]?.lower ?? "")) office -= 1;
  const isSpeaking = hasOneOf(tokens, { from: office, to: role + 1 }, SPOKESPERSON_NOUNS);
  const body =
    bodyBefore(context, { from: bare.from, to: office }) ??
    bodyBehind(context, { from: to, to: bare.to }) ??
    beside.body;
  return {
    range,
    kind: "named",
    name: people.get(name) ?? name,
    type: "person",
    role: wordsOf(context, { from: bare.from, to: from }),
    isSpokesperson: isSpeaking || beside.isSpokesperson === true,
    ...(body === undefined ? {} : { body }),
  };
}

/** "the Gazette's Ali Sow" */
function ofPossessor(context: NameContext, { range, bare }: PersonWords): Mention | undefined {
  const possessive = lastIndexOf(context.tokens, bare, "'s");
  if (possessive === undefined) return undefined;
  const nameRange = { from: possessive + 1, to: bare.to };
  if (!isPersonName(context, nameRange)) return undefined;
  const owner = bodyNamed(context, { from: bare.from, to: possessive });
  const body = owner !== undefined && /^\p{Lu}/u.test(owner.name) ? owner : undefined;
  return {
    range,
    kind: "named",
    name: wordsOf(context, nameRange),
    type: "person",
    ...(body === undefined ? {} : { body }),
  };
}

/** Number of the token after a name, without the country or body behind it: "President [Ali Sow] of Iran". */
function withoutBody(context: NameContext, { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at += 1) {
    if (context.tokens[at]?.lower === "of" && bodyBehind(context, { from: at, to }) !== undefined) return at;
  }
  return to;
}

/** "Ali Sow [of the Red Cross]", "[from Iran]": the body behind a name. */
function bodyBehind(context: NameContext, { from, to }: TokenRange): Mention | undefined {
  const { tokens } = context;
  if (to - from < 2 || !/^(?:of|from|with|at|for)$/u.test(tokens[from]?.lower ?? "")) return undefined;
  const rest = { from: from + 1, to };
  return typeOfBody(wordsOf(context, withoutLead(tokens, rest))) === undefined ? undefined : bodyNamed(context, rest);
}

/** "Ali Sow of the Red Cross": a name with its body. */
function withBody(context: NameContext, { range, bare }: PersonWords): Mention | undefined {
  const to = context.tokens.slice(bare.from, bare.to).findIndex(({ tag }) => tag === "ADP");
  if (to < 1) return undefined;
  const named = { from: bare.from, to: bare.from + to };
  const body = isPersonName(context, named) ? bodyBehind(context, { from: named.to, to: bare.to }) : undefined;
  const name = wordsOf(context, named);
  return body === undefined
    ? undefined
    : { range, kind: "named", name: context.people.get(name) ?? name, type: "person", body };
}

function byName(context: NameContext, words: PersonWords): Mention | undefined {
  const { range, bare, appositive } = words;
  const behind = withBody(context, words);
  if (behind !== undefined) return behind;
  const name = wordsOf(context, bare);
  const known = context.people.get(name);
  if (known === undefined && !isPersonName(context, bare)) return undefined;
  if (known === undefined && appositive === undefined && bare.from !== range.from) return undefined;
  return { range, kind: "named", name: known ?? name, type: "person", ...officeBeside(context, appositive) };
}

/** "…, spokesman for the army", "…, deputy commander of the Front" */
function officeBeside(
  context: NameContext,
  range: TokenRange | undefined,
): Pick<Mention, "role" | "isSpokesperson" | "body"> {
  if (range === undefined) return {};
  const { tokens } = context;
  const bare = withoutLead(tokens, range);
  const role = lastRole(tokens, range);
  const before = (): Mention | undefined =>
    role === undefined ? undefined : bodyBefore(context, { from: bare.from, to: role });
  // "Aid First's head of mission": the owner, and not what the office is of
  const isOwned = role !== undefined && lastIndexOf(tokens, { from: bare.from, to: role }, "'s") !== undefined;
  const body = headed(context, range) ?? (isOwned ? before() : undefined) ?? bodyOf(context, range) ?? before();
  return {
    role: wordsOf(context, bare),
    isSpokesperson: role !== undefined && SPOKESPERSON_NOUNS.has(tokens[role]?.lower ?? ""),
    ...(body === undefined ? {} : { body }),
  };
}

/** "…, who heads the rescue service", "…, of the Red Cross" */
function headed(context: NameContext, { from, to }: TokenRange): Mention | undefined {
  const [first, verb] = [context.tokens[from]?.lower ?? "", context.tokens[from + 1]?.lower ?? ""];
  const isHead = first === "who" && LEADING_VERBS.has(verb);
  const led = { from: from + 2, to };
  if (isHead && to > led.from && typeOfBody(wordsOf(context, withoutLead(context.tokens, led))) !== undefined)
    return bodyNamed(context, led);
  const isMember = /^(?:a|an|one)$/u.test(first) && verb === "member" && context.tokens[from + 2]?.lower === "of";
  return bodyBehind(context, isMember ? { from: from + 2, to } : { from, to });
}

/** "a spokesman for the army": one person who is not named. */
function byOffice(context: NameContext, { range, bare }: PersonWords, role: number): Mention | undefined {
  const { tokens } = context;
  const next = tokens[role + 1];
  const isAlone = role === bare.to - 1 || next === undefined || next.tag === "ADP" || next.tag === "VERB";
  if (!isAlone) return undefined;
  const name = wordsOf(context, bare);
  const body = bodyOf(context, bare);
  return {
    range,
    kind: hasOneOf(tokens, range, ANONYMOUS_WORDS) ? "anonymous" : "described",
    name,
    type: "unidentified_person",
    role: name,
    isSpokesperson: SPOKESPERSON_NOUNS.has(tokens[role]?.lower ?? ""),
    ...(body === undefined ? {} : { body }),
  };
}
