import type { CSSProperties } from "react";
import type { ExploreWish } from "../../../../data/explore/explore-wish.ts";
import type { ExplorePageView } from "../../../../data/explore/get-explore-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./time-bars.module.css";

interface TimeBarsProps {
  readonly bars: ExplorePageView["bars"];
  readonly wish: ExploreWish;
}

/** How many events begin when: a list whose entries are drawn, each leading to its own time. */
export function TimeBars({ bars, wish: { from, to } }: TimeBarsProps) {
  const labels = words.page.explore;
  if (bars.length === 0) return null;
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className={styles["figure"]}>
      <ol className={styles["bars"]} aria-label={labels.bars}>
        {bars.map(({ period, label, href, events, share, from: start, to: end }) => (
          <li key={period} style={{ "--share": share.toFixed(3) } as CSSProperties}>
            {events === 0 ? (
              <span className={styles["bar"]}>
                <span className={styles["hidden"]}>{labels.bar(label, words.count.events(0))}</span>
              </span>
            ) : (
              <a
                className={styles["bar"]}
                href={href}
                aria-current={start === from && end === to ? "true" : undefined}
                title={labels.bar(label, words.count.events(events))}
              >
                <span className={styles["hidden"]}>{labels.bar(label, words.count.events(events))}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
      <figcaption className={styles["ends"]}>
        <span>{first?.label}</span>
        {first !== last && <span>{last?.label}</span>}
      </figcaption>
    </figure>
  );
}
