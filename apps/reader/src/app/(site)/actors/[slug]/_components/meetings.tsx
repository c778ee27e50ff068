import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import { StatusMark } from "../../../../../components/status-mark.tsx";
import type { MeetingsView } from "../../../../../data/actors/get-actor-account.ts";
import type { MeetingView, MetQuestionView } from "../../../../../data/actors/to-meeting.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./meetings.module.css";

/** Where the account of an actor meets others: event by event, question by question, how its answers stand to theirs. */
export function Meetings({ meets }: { readonly meets: MeetingsView }) {
  const labels = words.page.actor;
  return (
    <PageSection id="meets" title={labels.meets} note={labels.meetsNote}>
      {meets.events.length === 0 ? <p>{labels.meetsNobody}</p> : <Counts meets={meets} />}
      {meets.events.map((meeting) => (
        <Meeting key={meeting.event.href} meeting={meeting} />
      ))}
      {meets.more > 0 && <p>{labels.meetsMore(words.count.events(meets.more))}</p>}
    </PageSection>
  );
}

function Counts({ meets: { counts, alone } }: { readonly meets: MeetingsView }) {
  return (
    <ul className={styles["counts"]}>
      {counts.map(({ label, questions }) => (
        <li key={label}>{words.page.actor.meetsCount(label, words.count.questions(questions))}</li>
      ))}
      {alone !== undefined && <li>{words.page.actor.meetsAlone(words.count.questions(alone))}</li>}
    </ul>
  );
}

function Meeting({ meeting: { event, questions, compare } }: { readonly meeting: MeetingView }) {
  return (
    <article className={styles["meeting"]}>
      <h3>
        <NameLink {...event} />
      </h3>
      <ol className={styles["questions"]}>
        {questions.map((question) => (
          <MetQuestion key={question.id} question={question} />
        ))}
      </ol>
      <p>
        <a href={compare}>{words.page.actor.sideBySide}</a>
      </p>
    </article>
  );
}

function MetQuestion({ question: { href, wording, status, answer, others } }: { readonly question: MetQuestionView }) {
  return (
    <li className={styles["question"]}>
      <p className={styles["asked"]}>
        <a href={href}>{wording}</a> <StatusMark status={status} />
      </p>
      <p className={styles["own"]}>
        {words.page.actor.itsAnswer} <strong dir="auto">{answer}</strong>
      </p>
      <ul className={styles["others"]}>
        {others.map((other) => (
          <li key={other.href}>
            {other.label}: <ClaimantName claimant={other.who} />,{" "}
            <a href={other.href} dir="auto">
              <bdi>{other.answer}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
