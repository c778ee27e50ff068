import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Correction } from "../../../../components/correction.tsx";
import { EventList } from "../../../../components/event-list.tsx";
import { Notice } from "../../../../components/notice.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getPlacePage } from "../../../../data/get-place-page.ts";
import { isGone } from "../../../../data/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { words } from "../../../../wording/words.ts";
import { PlaceFacts } from "./_components/place-facts.tsx";

export async function generateMetadata({ params }: PageProps<"/places/[slug]">): Promise<Metadata> {
  const view = await getPlacePage((await params).slug);
  return view === undefined || isGone(view) ? {} : { title: view.name };
}

export default async function PlacePage({ params }: PageProps<"/places/[slug]">) {
  const view = await getPlacePage((await params).slug);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const labels = words.page.place;
  return (
    <Page>
      <h1>
        <bdi>{view.name}</bdi>
      </h1>
      <Notice text={view.notice} />
      <PlaceFacts view={view} />
      <PageSection title={labels.events}>
        {view.events.length === 0 && <p>{labels.noEvents}</p>}
        <EventList events={view.events} />
      </PageSection>
      <TwinLinks page={`/places/${(await params).slug}`} forms={["json", "csv"]} />
      <Correction contact={view.contact} />
    </Page>
  );
}
