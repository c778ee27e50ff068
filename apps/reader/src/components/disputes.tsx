import type { QuestionView } from "../data/questions/to-question-view.ts";
import { words } from "../wording/words.ts";
import { Flag } from "./flag.tsx";
import { isolated } from "./isolated.ts";
import { More } from "./more.tsx";

interface DisputesProps extends Pick<QuestionView, "disputes"> {
  /** Page with more of them; absent on that page itself. */
  readonly href?: string;
}

/** Words for which reports name different originators, with the others by number. */
export function Disputes({ disputes, href }: DisputesProps) {
  const more = words.page.event.moreDisputes(words.count.number(disputes.more));
  return (
    <>
      {disputes.first.map(({ sentence, names }, index) => (
        // Two disputes may be between the same originators.
        <Flag key={`${index} ${names.join()}`}>{`${sentence} ${isolated(names)}`}</Flag>
      ))}
      {href !== undefined && <More count={disputes.more} text={more} href={href} />}
      {href === undefined && disputes.more > 0 && <p>{more}</p>}
    </>
  );
}
