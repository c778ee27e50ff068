import type { AccusedAnswerView } from "../data/claims/to-accused-answer.ts";
import { words } from "../wording/words.ts";
import { Flag } from "./flag.tsx";
import { NameLink } from "./name-link.tsx";

/** What the accused answer, or that no answer is recorded; nothing where nobody is accused. */
export function AccusedAnswer({ answer }: { readonly answer: AccusedAnswerView | undefined }) {
  const labels = words.page.event;
  if (answer === undefined) return null;
  if (!answer.isAnswered) {
    return (
      <Flag>
        {labels.unanswered} {answer.searched !== undefined && <a href={answer.searched}>{labels.searchedLink}</a>}
      </Flag>
    );
  }
  const { who, said, href } = answer;
  return (
    <Flag>
      {labels.accusedAnswer}{" "}
      {who !== undefined && (
        <>
          <NameLink {...who} />:{" "}
        </>
      )}
      <a href={href}>{said === undefined ? labels.accusedDenies : <bdi lang={said.lang}>{said.text}</bdi>}</a>
    </Flag>
  );
}
