import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import { PlaceLine } from "../../../../../components/place-line.tsx";
import { Searched } from "../../../../../components/searched.tsx";
import type { EventPageView } from "../../../../../data/to-event-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./background.module.css";

/** Where to look for the event, which names are used, and what was searched for accounts. */
export function Background({ view: { places, names, coverage } }: { readonly view: EventPageView }) {
  const labels = words.page.event;
  return (
    <>
      {places.length > 0 && (
        <PageSection id="place" title={labels.place} note={labels.placeNote}>
          <ul>
            {places.map((place) => (
              <li key={place.name}>
                <PlaceLine place={place} />
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {names.length > 0 && (
        <PageSection id="names" title={labels.names} note={labels.namesNote}>
          <ul className={styles["names"]}>
            {names.map(({ actor, also }) => (
              <li key={actor.name}>
                <NameLink {...actor} />
                {also.map(({ value, lang }) => (
                  <span key={`${lang} ${value}`}>
                    {" · "}
                    <bdi lang={lang}>{value}</bdi>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <PageSection id="searched" title={labels.searched}>
        <Searched coverage={coverage} />
      </PageSection>
    </>
  );
}
