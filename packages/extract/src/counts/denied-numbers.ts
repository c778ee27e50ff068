import { isAuxiliary, isNegation } from "../grammar/verbs.ts";
import type { Token } from "../text/parse-text.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import type { NumberMention } from "./number-mention.ts";
import { beingTopic, looseTriggerAt } from "./trigger-words.ts";

const NONE = { lower: 0, upper: 0, qualifier: "none" } as const;
/** How near before "any" its negation stands. Units: tokens. */
const NEAR_NOT = 7;

/** Words that deny what follows them, as "denied losing any vehicles". */
const DENYING = /^(?:den(?:y|ied|ies|ying)|without|nor|neither|rejected|rejects)$/u;

/** "not cause any casualties", "without casualties", "no reports of injuries", "neither of the two": none, in other words. */
export function deniedAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const none = (to: number, core = to): NumberMention => ({
    from: at,
    to,
    core: { from: at, to: core },
    value: NONE,
    isArticle: false,
  });
  const [first, second, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? "");
  const isDenied = (token: Token): boolean => isNegation(token) || DENYING.test(token.lower);
  if (first === "any" && tokens.slice(Math.max(0, at - NEAR_NOT), at).some(isDenied)) return none(at + 1);
  if (first === "without") {
    if (second === "any") return none(at + 2);
    return COUNTED.get(second ?? "")?.unit === "person" ? none(at + 1) : undefined;
  }
  if (first === "neither" && second === "of") return none(at + 1);
  if (first !== "no") return undefined;
  const of = [at + 2, at + 3].find((each) => tokens[each]?.lower === "of");
  const isReport = /^(?:reports?|records?|news)$/u.test((of === at + 2 ? second : third) ?? "");
  return of !== undefined && isReport ? none(of + 1, at + 1) : undefined;
}

/** "dead", "wounded": how somebody is. */
function isHurt(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.tag !== "NOUN" || /^(?:hurt|dead|killed)$/u.test(token.lower)) && beingTopic(token.lower) !== undefined;
}

/** "a third was arrested", "another died": one more, without a noun. */
export function oneMoreAt(tokens: readonly Token[], at: number): NumberMention | undefined {
  const [first, second] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isOrdinal = (first === "a" || first === "the") && /^(?:second|third|fourth|fifth|sixth|seventh)$/u.test(second);
  const to = isOrdinal ? at + 2 : first === "another" ? at + 1 : at;
  const next = tokens[to];
  // "left another in critical condition", "another seriously hurt"
  const state = next?.tag === "ADV" ? tokens[to + 1] : next;
  const isState = first === "another" && (looseTriggerAt(tokens, to) !== undefined || isHurt(state));
  const isSubject = isAuxiliary(next) || isState || /^(?:died|survived|escaped|fled)$/u.test(next?.lower ?? "");
  if (to === at || !isSubject) return undefined;
  const range = { from: at, to };
  return { ...range, core: range, value: { lower: 1, upper: 1, qualifier: "exactly" }, isArticle: false };
}
