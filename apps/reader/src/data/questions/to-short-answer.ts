import "server-only";
import { isDraftClaim, type QuestionCollation } from "@variorum/core";
import { presentValue } from "../../wording/present-value.ts";
import type { HeldAnswer } from "./held-answers.ts";
import { linkedName } from "../records/linked-name.ts";
import type { WhoSays } from "../claims/to-claimant-view.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { toClaimView } from "../claims/to-claim-view.ts";

/** An account in the room of a table's cell. */
export interface ShortAnswerView {
  readonly who: WhoSays;
  readonly text: string;
  /** Language of the text where it is words of a report. */
  readonly lang?: string;
  /** The claim it was first stated by. */
  readonly href: string;
  /** The report's own verb where it has one, else our class of act. */
  readonly verb: string;
  /** Why it has left the comparison, or how it is implied; and that only drafts say it, where nobody has checked one. */
  readonly remark?: string;
}

/** Makes the short form of one answer to a question. */
export function toShortAnswer(
  { reading, holding, claims }: HeldAnswer,
  { question }: Pick<QuestionCollation, "question">,
  context: QuestionViewContext,
): ShortAnswerView {
  const { records, words } = context;
  const [first] = claims;
  if (first === undefined) throw new RangeError("An account has at least one claim");
  const { verb, href, value, claimant } = toClaimView(first, context);
  const nameOf = (id: string) => records.nameOf(id, words.language);
  const left = holding.state === "current" ? undefined : words.holding[holding.state];
  const standing = reading.implied === undefined ? left : words.implied[reading.implied];
  const draft = claims.every(isDraftClaim) ? words.origin.draftShort : undefined;
  const remarks = [standing, draft].filter((part) => part !== undefined);
  const { text } = presentValue(reading, { question: records.question(question), nameOf, words });
  return {
    who: { ...linkedName(holding.voice, records, words.language), alternatives: claimant.alternatives },
    text,
    ...(text === value.text && value.lang !== undefined && { lang: value.lang }),
    href,
    verb: verb.isQuoted ? `“${verb.text}”` : verb.text,
    ...(remarks.length > 0 && { remark: remarks.join(" · ") }),
  };
}
