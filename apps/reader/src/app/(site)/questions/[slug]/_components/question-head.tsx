import { Flag } from "../../../../../components/flag.tsx";
import { Disputes } from "../../../../../components/disputes.tsx";
import { Notice } from "../../../../../components/notice.tsx";
import { PinnedBanner } from "../../../../../components/pinned-banner.tsx";
import { StatusMark } from "../../../../../components/status-mark.tsx";
import type { QuestionPageView } from "../../../../../data/questions/get-question-page.ts";
import styles from "./question-head.module.css";

/** The question, where its accounts stand, and what to know beside that. */
export function QuestionHead({ view: { question, notice, pin } }: { readonly view: QuestionPageView }) {
  return (
    <header className={styles["head"]}>
      <h1>{question.wording}</h1>
      <p>
        <StatusMark status={question.status} />
      </p>
      {question.flags.map(({ label, sentence }) => (
        <Flag key={label}>{sentence}</Flag>
      ))}
      <Disputes disputes={question.disputes} />
      <PinnedBanner pin={pin} />
      <Notice text={notice} />
    </header>
  );
}
