import { NameLink } from "../../../../components/name-link.tsx";
import type { ExplorePageView } from "../../../../data/explore/get-explore-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./explore-list.module.css";

/** Events by time, each with its places: a place narrows list, bars and map alike. */
export function ExploreList({ events }: Pick<ExplorePageView, "events">) {
  const { count, page } = words;
  return (
    <ol className={styles["list"]}>
      {events.map(({ href, title, when, type, claims, contested, places, notice }) => (
        <li key={href}>
          <span className={styles["when"]}>{when ?? page.explore.undated}</span>
          <span>
            <a href={href} className={styles["title"]}>
              <bdi>{title}</bdi>
            </a>
            <span className={styles["about"]}>
              {[type, count.claims(claims), contested > 0 && page.events.contested(count.questions(contested)), notice]
                .filter((part) => typeof part === "string")
                .join(" · ")}
              {places.map((place) => (
                <span key={place.href}>
                  {" · "}
                  <NameLink {...place} />
                </span>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
