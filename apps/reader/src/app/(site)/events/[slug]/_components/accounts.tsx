import { slugOfId } from "@variorum/core";
import { AccusedAnswer } from "../../../../../components/accused-answer.tsx";
import { ClaimCard } from "../../../../../components/claim-card.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import { QuestionCard } from "../../../../../components/question-card.tsx";
import type { EventPageView } from "../../../../../data/to-event-page.ts";
import type { QuestionGroupView } from "../../../../../data/to-question-groups.ts";
import { pathOfId } from "../../../../../record-address.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./accounts.module.css";

/** The questions of the event in their groups, then what was also said and is compared with nothing. */
export function Accounts({ view: { id, groups, alsoSaid } }: { readonly view: EventPageView }) {
  const labels = words.page.event;
  return (
    <>
      {groups.length > 0 && (
        <PageSection id="accounts" title={labels.accounts}>
          <p className={styles["way"]}>
            <a href={`${pathOfId(id) ?? ""}/matrix`}>{words.page.matrix.title}</a>, {words.page.matrix.link} ·{" "}
            <a href={`/compare?event=${slugOfId(id)}`}>{words.page.compare.link}</a>
          </p>
          {groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
        </PageSection>
      )}
      {alsoSaid.length > 0 && (
        <PageSection id="also-said" title={labels.alsoSaid} note={labels.alsoSaidNote}>
          <div className={styles["cards"]}>
            {alsoSaid.map((claim) => (
              <div key={claim.id}>
                <ClaimCard claim={claim} />
                {claim.isAccusation && <AccusedAnswer answer={{ isAnswered: false }} />}
              </div>
            ))}
          </div>
        </PageSection>
      )}
    </>
  );
}

function Group({ group }: { readonly group: QuestionGroupView }) {
  const labels = words.page.event;
  const title = labels.group[group.id];
  const cards = group.questions.map((question) => <QuestionCard key={question.id} question={question} />);
  if (group.isFolded) {
    return (
      <details>
        <summary>{labels.fold(title, words.count.questions(group.questions.length))}</summary>
        <div className={styles["group"]}>{cards}</div>
      </details>
    );
  }
  return (
    <section className={styles["group"]} aria-label={title}>
      <p className={styles["title"]} aria-hidden="true">
        {title}
      </p>
      {cards}
    </section>
  );
}
