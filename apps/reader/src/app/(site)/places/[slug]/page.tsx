import { slugOfId } from "@variorum/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Correction } from "../../../../components/correction.tsx";
import { EventList } from "../../../../components/event-list.tsx";
import { Notice } from "../../../../components/notice.tsx";
import { PlaceMap } from "../../../../components/place-map.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { PinnedBanner } from "../../../../components/pinned-banner.tsx";
import { PinnedLink } from "../../../../components/pinned-link.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getPlacePage } from "../../../../data/places/get-place-page.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { pinnedPath } from "../../../../record-address.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import { PlaceFacts } from "./_components/place-facts.tsx";

export async function generateMetadata({ params }: PageProps<"/places/[slug]">): Promise<Metadata> {
  const view = await getPlacePage((await params).slug, undefined);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(view.name, pinnedPath(view.id, view.pin?.change), view.pin);
}

export default async function PlacePage({ params, searchParams }: PageProps<"/places/[slug]">) {
  const { cursor } = await searchParams;
  const view = await getPlacePage((await params).slug, typeof cursor === "string" ? cursor : undefined);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const labels = words.page.place;
  return (
    <Page>
      <h1>
        <bdi>{view.name}</bdi>
      </h1>
      <PinnedBanner pin={view.pin} leftOut={words.page.pinned.ofPlace} />
      <Notice text={view.notice} />
      <PlaceFacts view={view} />
      {view.map !== undefined && <PlaceMap map={view.map} />}
      {view.events !== undefined && (
        <PageSection id="events" title={labels.events}>
          {view.events.length === 0 ? (
            <p>{labels.noEvents}</p>
          ) : (
            <p>
              <a href={`/explore?place=${slugOfId(view.id)}&map=yes`}>{labels.explore}</a>
            </p>
          )}
          <EventList events={view.events} />
          <Pager next={view.next} first={view.first} />
        </PageSection>
      )}
      <PinnedLink id={view.id} change={view.storeChange} />
      <TwinLinks page={pinnedPath(view.id, view.pin?.change)} forms={["json", "csv"]} />
      <Correction contact={view.contact} />
    </Page>
  );
}
