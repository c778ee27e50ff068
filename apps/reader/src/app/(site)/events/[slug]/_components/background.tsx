import { ChangeList } from "../../../../../components/change-list.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import { PlaceMap } from "../../../../../components/place-map.tsx";
import { PlaceLine } from "../../../../../components/place-line.tsx";
import { Searched } from "../../../../../components/searched.tsx";
import type { EventPageView } from "../../../../../data/events/to-event-page.ts";
import { pathOfId } from "../../../../../record-address.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./background.module.css";

/** Where to look for the event, which names are used, what was searched for accounts, and what has changed. */
export function Background({
  view: { id, places, map, names, coverage, changes, pin },
}: {
  readonly view: EventPageView;
}) {
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
          {map !== undefined && <PlaceMap map={map} />}
        </PageSection>
      )}
      {names.first.length > 0 && (
        <PageSection id="names" title={labels.names} note={labels.namesNote}>
          <ul className={styles["names"]}>
            {names.first.map(({ actor, also }) => (
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
          {names.more > 0 && <p>{labels.more(words.count.number(names.more))}</p>}
        </PageSection>
      )}
      <PageSection id="searched" title={labels.searched}>
        <Searched coverage={coverage} />
      </PageSection>
      <PageSection id="changes" title={labels.changes} note={labels.changesNote}>
        <ChangeList changes={changes} />
        <p>
          <a href={`${pathOfId(id)}/changes`}>{labels.allChanges}</a>
          {pin !== undefined && ` ${words.page.pinned.leadsToPresent}`}
        </p>
      </PageSection>
    </>
  );
}
