import type { ParsedText } from "../text/parse-text.ts";
import type { Finding } from "./finding.ts";
import { tokensOf } from "./tokens-of.ts";

/** How far back an answer may reach. Units: sentences. */
const REACH = 6;
/** Words that only point at what was said before. */
const POINTING =
  /^(?:the|these|those|such|all|any|this|that|it|them|both|allegations?|accusations?|claims?|charges?|reports?|of|its|their|wrongdoing)$/u;

/** Tells whether words only point back: "the allegations", "it". */
function isPointing(parsed: ParsedText, { content }: Finding): boolean {
  const words = tokensOf(parsed, content);
  return words.length > 0 && words.every(({ lower, text }) => POINTING.test(lower) || /^\p{P}$/u.test(text));
}

function isOtherVoice(a: Finding, b: Finding): boolean {
  return a.source?.entity?.key !== b.source?.entity?.key || b.source?.entity === undefined;
}

function isSameCount(a: Finding, b: Finding): boolean {
  const [one, other] = [a.count, b.count];
  if (one === undefined || other === undefined || one.topic !== other.topic) return false;
  return one.number.value.lower === other.number.value.lower && one.number.value.upper === other.number.value.upper;
}

/**
 * Finds what denials and confirmations answer, where the text has it: "denies the allegations" answers the accusation
 * before it, a confirmed number the same number by another.
 */
export function findTargets<Each extends Finding>(
  parsed: ParsedText,
  findings: readonly Each[],
): ReadonlyMap<Each, Each> {
  const targets = new Map<Each, Each>();
  for (const [index, finding] of findings.entries()) {
    const earlier = findings.slice(Math.max(0, index - 20), index).toReversed();
    const isDenial =
      (finding.act === "deny" || finding.act === "disclaim_responsibility") && isPointing(parsed, finding);
    const isNear = (each: Finding): boolean => finding.sentence - each.sentence <= REACH && isOtherVoice(each, finding);
    const target = isDenial
      ? (earlier.find((each) => isNear(each) && each.act === "accuse") ??
        earlier.find((each) => isNear(each) && each.act === "assert"))
      : finding.act === "confirm"
        ? earlier.find((each) => isNear(each) && isSameCount(each, finding))
        : undefined;
    if (target !== undefined) targets.set(finding, target);
  }
  return targets;
}
