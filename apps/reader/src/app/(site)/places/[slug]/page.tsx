import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventList } from "../../../../components/event-list.tsx";
import { Facts } from "../../../../components/facts.tsx";
import { NameLink } from "../../../../components/name-link.tsx";
import { Notice } from "../../../../components/notice.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { PlaceLine } from "../../../../components/place-line.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getPlacePage } from "../../../../data/get-place-page.ts";
import type { LinkedName } from "../../../../data/linked-name.ts";
import { isGone } from "../../../../data/get-unless-gone.ts";
import { words } from "../../../../wording/words.ts";

export async function generateMetadata({ params }: PageProps<"/places/[slug]">): Promise<Metadata> {
  const view = await getPlacePage((await params).slug);
  return view === undefined || isGone(view) ? {} : { title: view.name };
}

export default async function PlacePage({ params }: PageProps<"/places/[slug]">) {
  const view = await getPlacePage((await params).slug);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const labels = words.page.place;
  const names = view.names.map(({ value, lang }) => (
    <span key={`${lang} ${value}`}>
      <bdi lang={lang}>{value}</bdi>{" "}
    </span>
  ));
  return (
    <Page>
      <h1>
        <bdi>{view.name}</bdi>
      </h1>
      <Notice text={view.notice} />
      <Facts
        facts={[
          { label: labels.names, value: names },
          { label: labels.within, value: <PlaceLine place={view.line} /> },
          view.contains.length === 0
            ? undefined
            : { label: labels.contains, value: <Contains places={view.contains} /> },
          { label: labels.precision, value: view.line.precision ?? labels.noPosition },
        ]}
      />
      <PageSection title={labels.events}>
        {view.events.length === 0 && <p>{labels.noEvents}</p>}
        <EventList events={view.events} />
      </PageSection>
    </Page>
  );
}

function Contains({ places }: { readonly places: readonly LinkedName[] }) {
  return places.map((place) => (
    <span key={place.href}>
      <NameLink {...place} />{" "}
    </span>
  ));
}
