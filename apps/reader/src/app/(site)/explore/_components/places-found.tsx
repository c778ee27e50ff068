import { NameLink } from "../../../../components/name-link.tsx";
import { PageSection } from "../../../../components/page.tsx";
import type { ExplorePageView } from "../../../../data/explore/get-explore-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./places-found.module.css";

/** The places of what was found, as words: what the map shows, for whoever does not look at it. */
export function PlacesFound({ view: { places, placesInAll } }: { readonly view: ExplorePageView }) {
  const labels = words.page.explore;
  if (places.length === 0) return null;
  const left = placesInAll - places.length;
  return (
    <PageSection
      id="places"
      title={labels.places}
      note={
        left > 0 ? labels.morePlaces(words.count.number(places.length), words.count.number(left)) : labels.placesNote
      }
    >
      <ul className={styles["places"]}>
        {places.map(({ name, href, events, claims }) => (
          <li key={href}>
            <NameLink name={name} {...(href !== undefined && { href })} />{" "}
            <small>
              {words.count.events(events)} · {words.count.claims(claims)}
            </small>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
