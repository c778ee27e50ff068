import { AccusedAnswer } from "../../../../../components/accused-answer.tsx";
import { ClaimCard } from "../../../../../components/claim-card.tsx";
import { More } from "../../../../../components/more.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import { QuestionCard } from "../../../../../components/question-card.tsx";
import { StatusMark } from "../../../../../components/status-mark.tsx";
import type { EventPageView } from "../../../../../data/events/to-event-page.ts";
import type { QuestionGroupView } from "../../../../../data/events/to-question-groups.ts";
import { claimsAddress, compareAddress, pinnedPath } from "../../../../../record-address.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./accounts.module.css";

/** The questions of the event in their groups, then what was also said and is compared with nothing. */
export function Accounts({ view: { id, groups, alsoSaid, pin } }: { readonly view: EventPageView }) {
  const labels = words.page.event;
  return (
    <>
      {groups.length > 0 && (
        <PageSection id="accounts" title={labels.accounts}>
          <p className={styles["way"]}>
            <a href={`${pinnedPath(id, pin?.change)}/matrix`}>{words.page.matrix.title}</a>, {words.page.matrix.link} ·{" "}
            <a href={compareAddress(id, pin?.change)}>{words.page.compare.link}</a> ·{" "}
            <a href={`/print${pinnedPath(id, pin?.change)}`}>{words.page.embed.print}</a>
          </p>
          {groups.map((group) => (
            <Group key={group.id} group={group} all={claimsAddress(id, pin?.change)} />
          ))}
        </PageSection>
      )}
      {alsoSaid.first.length > 0 && (
        <PageSection id="also-said" title={labels.alsoSaid} note={labels.alsoSaidNote}>
          <div className={styles["cards"]}>
            {alsoSaid.first.map((claim) => (
              <div key={claim.id}>
                <ClaimCard claim={claim} />
                {claim.isAccusation && <AccusedAnswer answer={{ isAnswered: false }} />}
              </div>
            ))}
          </div>
          <More
            count={alsoSaid.more}
            text={labels.moreClaims(words.count.claims(alsoSaid.more))}
            href={claimsAddress(id, pin?.change)}
          />
        </PageSection>
      )}
    </>
  );
}

function Group({ group, all }: { readonly group: QuestionGroupView; readonly all: string }) {
  const labels = words.page.event;
  const title = labels.group[group.id];
  const others = group.others.first.length + group.others.more;
  return (
    <section className={styles["group"]} aria-label={title}>
      <p className={styles["title"]} aria-hidden="true">
        {title}
      </p>
      {group.questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {others > 0 && (
        <details>
          <summary>{labels.fold(title, words.count.questions(others))}</summary>
          <ul>
            {group.others.first.map(({ id, href, wording, status }) => (
              <li key={id}>
                <StatusMark status={status} /> · <a href={href}>{wording}</a>
              </li>
            ))}
          </ul>
          <More
            count={group.others.more}
            text={labels.moreQuestions(words.count.questions(group.others.more))}
            href={all}
          />
        </details>
      )}
    </section>
  );
}
