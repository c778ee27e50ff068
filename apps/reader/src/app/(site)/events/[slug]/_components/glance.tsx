import { StatusMark } from "../../../../../components/status-mark.tsx";
import type { EventPageView } from "../../../../../data/events/to-event-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./glance.module.css";

/** Where the accounts meet and where they do not, before any of them is read; then the way to each part. */
export function Glance({ view }: { readonly view: EventPageView }) {
  const { glance, claims, claimants, counts, alsoSaid, places, names } = view;
  const labels = words.page.event;
  const parts = [
    ["accounts", labels.accounts, claims > 0],
    ["counts", labels.counts, counts.length > 0],
    ["first-said", labels.firstSaid, claims > 0],
    ["reports", labels.reports, claims > 0],
    ["place", labels.place, places.length > 0],
    ["names", labels.names, names.first.length > 0],
    ["also-said", labels.alsoSaid, alsoSaid.first.length > 0],
    ["searched", labels.searched, true],
    ["changes", labels.changes, true],
    ["cite", labels.cite, true],
  ] as const;
  return (
    <section className={styles["glance"]} aria-label={labels.glance}>
      <h2>{labels.glance}</h2>
      {claims === 0 && <p>{labels.noAccount}</p>}
      {claimants === 1 && <p>{labels.oneAccount}</p>}
      <ul className={styles["together"]}>
        {glance.together.map(({ status, questions }) => (
          <li key={status}>
            <StatusMark status={status} />
            <ul>
              {questions.first.map(({ wording, href }) => (
                <li key={href}>
                  <a href={href}>{wording}</a>
                </li>
              ))}
              {questions.more > 0 && <li>{labels.more(words.count.questions(questions.more))}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {glance.alone.length > 0 && (
        <p className={styles["alone"]}>
          {glance.alone
            .map(({ status, count }) => labels.alone(words.count.questions(count), words.status[status]))
            .join(" · ")}
        </p>
      )}
      <nav aria-label={words.page.nav.onThisPage} className={styles["parts"]}>
        {parts.map(
          ([id, label, isThere]) =>
            isThere && (
              <a key={id} href={`#${id}`}>
                {label}
              </a>
            ),
        )}
      </nav>
    </section>
  );
}
