import type { EventLineView } from "../data/events/to-event-line.ts";
import { words } from "../wording/words.ts";
import styles from "./event-list.module.css";

/** Events, one a line, with how much is recorded of each. */
export function EventList({ events }: { readonly events: readonly EventLineView[] }) {
  return (
    <ol className={styles["list"]}>
      {events.map((event) => (
        <li key={event.href}>
          <a href={event.href} className={styles["title"]}>
            <bdi>{event.title}</bdi>
          </a>
          <p className={styles["about"]}>{aboutEvent(event).join(" · ")}</p>
          {event.notice !== undefined && <p className={styles["about"]}>{event.notice}</p>}
        </li>
      ))}
    </ol>
  );
}

function aboutEvent({ when, type, claims, claimants, reports, contested, changed }: EventLineView): readonly string[] {
  const { count, page } = words;
  return [
    when,
    type,
    count.claims(claims),
    count.claimants(claimants),
    count.reports(reports),
    contested > 0 ? page.events.contested(count.questions(contested)) : undefined,
    page.events.changed(changed),
  ].filter((part) => part !== undefined);
}
