import "server-only";
import type { QuestionCollation } from "@variorum/core";
import type { RecordsAtHand } from "../records/records-at-hand.ts";
import { linkedName, type LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { toClaimView } from "./to-claim-view.ts";

/** What the accused answer to an accusation: it is never shown without this. */
export type AccusedAnswerView =
  /** `searched` leads to what was searched for accounts of the event: silence means something only beside it. */
  | { readonly isAnswered: false; readonly searched?: string }
  | {
      readonly isAnswered: true;
      readonly href: string;
      readonly who?: LinkedName;
      /** Their words as the report has them, with its language. */
      readonly said?: { readonly text: string; readonly lang: string };
    };

/** That no answer is recorded, with the way to what was searched for accounts of the event. */
export function unanswered(event: string, records: RecordsAtHand): AccusedAnswerView {
  return { isAnswered: false, searched: `${records.pathOf(event) ?? "/"}#searched` };
}

/** The answer of those whom the accounts of a question accuse; `undefined` where nobody is accused. */
export function toAccusedAnswer(
  { readings, flags }: QuestionCollation,
  context: QuestionViewContext,
): AccusedAnswerView | undefined {
  const isAccused = readings.some(
    ({ implied, holdings }) => implied === undefined && holdings.some(({ acts }) => acts.includes("accuse")),
  );
  if (!isAccused) return undefined;
  // The flag names the accusation and the denial that it read.
  const read = flags.find(({ id }) => id === "accused_denied")?.reason.records ?? [];
  const claim = read.flatMap((id) => context.records.get("claim", id) ?? []).find(({ act }) => act !== "accuse");
  if (claim === undefined) return unanswered(context.dossier.event.id, context.records);
  const { value, quotes } = toClaimView(claim, context);
  return {
    isAnswered: true,
    who: linkedName(claim.attribution[0]?.actor ?? "", context.records, context.words.language),
    said: quotes[0] ?? { text: value.text, lang: "und" },
    href: context.records.pathOf(claim.id) ?? "/",
  };
}
