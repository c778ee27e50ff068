import type { Metadata } from "next";
import { Page, PageSection } from "../../../components/page.tsx";
import { Pager } from "../../../components/pager.tsx";
import { getExplorePage } from "../../../data/explore/get-explore-page.ts";
import { TwinLinks } from "../../../components/twin-links.tsx";
import { words } from "../../../wording/words.ts";
import { ExploreForm } from "./_components/explore-form.tsx";
import { ExploreList } from "./_components/explore-list.tsx";
import { ExploreMap } from "./_components/explore-map.tsx";
import { PlacesFound } from "./_components/places-found.tsx";
import { TimeBars } from "./_components/time-bars.tsx";

export const metadata: Metadata = { title: words.page.explore.title };

export default async function ExplorePage({ searchParams }: PageProps<"/explore">) {
  const view = await getExplorePage(await searchParams);
  const { notUnderstood, events, total, next, first } = view;
  const labels = words.page.explore;
  return (
    <Page>
      <h1>{labels.title}</h1>
      {notUnderstood.length > 0 && (
        <p role="status">
          {labels.notUnderstood}: <bdi>{notUnderstood.join(", ")}</bdi>
        </p>
      )}
      <ExploreForm view={view} />
      <TimeBars bars={view.bars} wish={view.wish} />
      <ExploreMap view={view} />
      <PageSection
        id="events"
        title={labels.events(words.page.search.total(words.count.number(total.events), total.isExact))}
        note={labels.order}
      >
        {events.length === 0 && <p>{labels.nothing}</p>}
        <ExploreList events={events} />
        <Pager next={next} first={first} />
      </PageSection>
      <PlacesFound view={view} />
      <TwinLinks page={view.address} forms={["json", "csv"]} />
    </Page>
  );
}
