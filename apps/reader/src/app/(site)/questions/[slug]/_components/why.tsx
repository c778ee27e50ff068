import { PageSection } from "../../../../../components/page.tsx";
import type { QuestionPageView } from "../../../../../data/questions/get-question-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./why.module.css";

/** Why the question has its status: the rule, what it read, what would change it. An address to disagree with. */
export function Why({ view }: { readonly view: QuestionPageView }) {
  const labels = words.page.question;
  const { reason } = view.question;
  return (
    <>
      <PageSection id="why" title={labels.why}>
        <p>{reason.sentence}</p>
        {reason.unless.length > 0 && (
          <div>
            <p>{labels.holds}</p>
            <ul className={styles["unless"]}>
              {reason.unless.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles["rule"]}>
          <a href={`/about/methods#${view.rule.id}`}>
            {labels.rule} {view.rule.id}, {view.rule.title}
          </a>
          : {view.rule.statement} {labels.rules(view.rulesVersion)}
        </p>
      </PageSection>
      {view.relations.first.length > 0 && (
        <PageSection title={labels.relations} note={view.listsAllRelations ? undefined : labels.notAll}>
          <p>
            {view.relationCounts
              .map(({ label, count }) => labels.relationCount(label, words.count.number(count)))
              .join(" · ")}
          </p>
          <ul className={styles["relations"]}>
            {view.relations.first.map(({ from, to, label, reason: why }) => (
              <li key={JSON.stringify([from, to, label, why.sentence])}>
                <bdi>{from}</bdi> · <strong>{label}</strong> · <bdi>{to}</bdi>
                <p>{words.reason.withConditions(why.sentence, why.unless)}</p>
              </li>
            ))}
          </ul>
          {view.relations.more > 0 && <p>{words.page.event.more(words.count.number(view.relations.more))}</p>}
        </PageSection>
      )}
      {view.links.length > 0 && (
        <PageSection title={labels.links}>
          <ul className={styles["relations"]}>
            {view.links.map(({ names, rationale, signed }) => (
              <li key={names}>
                <bdi>{names}</bdi>
                <p>
                  {rationale} ({signed})
                </p>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </>
  );
}
