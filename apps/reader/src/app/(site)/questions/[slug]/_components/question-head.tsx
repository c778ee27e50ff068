import { Flag } from "../../../../../components/flag.tsx";
import { isolated } from "../../../../../components/isolated.ts";
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
      {question.disputes.map(({ sentence, names }) => (
        <Flag key={names.join()}>{`${sentence} ${isolated(names)}`}</Flag>
      ))}
      <PinnedBanner pin={pin} />
      <Notice text={notice} />
    </header>
  );
}
