import type { Token, TokenRange } from "../text/parse-text.ts";
import { beingTopic, doneVerb, oneWord, type Trigger } from "./trigger-words.ts";

/** Finds a word of the phrase itself: "five dead", "35 bodies", "25 others injured". */
export function triggerInside(tokens: readonly Token[], { from, to }: TokenRange): Trigger | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    const topic = beingTopic(lower);
    // "death tolls" are no deaths
    const isPart = at < to - 1 && /^(?:death|injury|body|corpse|casualty|fatality)$/u.test(lower);
    // "50 dead or wounded civilians": of either
    const other =
      tokens[at - 1]?.lower === "or" && at - 2 >= from ? beingTopic(tokens[at - 2]?.lower ?? "") : undefined;
    if (topic !== undefined && other !== undefined && other !== topic)
      return { topic: "other_count", from: at - 2, to: at + 1 };
    if (topic !== undefined && !isPart) return oneWord(topic, at);
    // "two stolen cars", "three abducted girls"
    const done = at < to - 1 ? doneVerb(tokens[at]) : undefined;
    // "31 of those hanged"
    const isOfThose = at === to - 1 && tokens[at - 1]?.lower === "those" && tokens[at - 2]?.lower === "of";
    const hit = isOfThose ? doneVerb(tokens[at]) : undefined;
    if (hit?.form === "past" && hit.topic === "killed") return oneWord(hit.topic, at);
    if (done?.form === "past" && done.topic !== "present" && !UNTELLING.has(done.lemma)) return oneWord(done.topic, at);
  }
  return undefined;
}

/** Verbs whose participles before a noun tell something else: "lost children", "pulled teeth". */
const UNTELLING: ReadonlySet<string> = new Set(["lose", "hold", "pull", "hit", "strike", "recover", "down", "save"]);
