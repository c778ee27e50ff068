import { hasFiniteVerb, isQuoted } from "../grammar/clauses.ts";
import { isAuxiliary } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";

/** What something is said in, on or through, in small letters. */
const MEDIA: ReadonlySet<string> = new Set([
  ...["statement", "recording", "video", "audio", "message", "post", "posting", "posts", "tweet", "tweets", "letter"],
  ...[
    "email",
    "e-mail",
    "interview",
    "broadcast",
    "communique",
    "communiqué",
    "leaflet",
    "leaflets",
    "channel",
    "call",
  ],
  ...["website", "site", "telegram", "whatsapp", "twitter", "facebook", "x", "television", "tv", "radio", "platform"],
  ...["service", "media", "lawyer", "lawyers", "spokesman", "spokeswoman", "spokesperson", "court", "conference"],
]);
const LEADS = /^(?:in|on|via|through|over)$/u;
/** Longest phrase from its preposition to the medium: "in a 12-minute audio recording". Units: tokens. */
const LONGEST_MEDIUM = 7;

/**
 * Number of the token at which the thing named ends that somebody claims or denies, before the words that tell where: "the
 * attack [in a recording sent to an agency]". Words with a verb of their own stay whole.
 */
export function withoutMedium(tokens: readonly Token[], from: number, to: number): number {
  // "the attack in a recording sent to an agency": a participle behind the medium is no verb of the thing
  if (tokens.slice(from, to).some(isAuxiliary)) return to;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || isQuoted(token)) return to;
    if (token.lower === "online" && at === to - 1) return at;
    if (!LEADS.test(token.lower)) continue;
    const words = tokens.slice(at + 1, Math.min(to, at + 1 + LONGEST_MEDIUM));
    const end = words.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tag));
    const isMedium = words.slice(0, end === -1 ? words.length : end).some(({ lower }) => MEDIA.has(lower));
    if (isMedium) return hasFiniteVerb(tokens, from, at) ? to : at;
  }
  return to;
}
