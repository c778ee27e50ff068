import type { Metadata } from "next";
import { EventList } from "../../../components/event-list.tsx";
import { Page } from "../../../components/page.tsx";
import { Pager } from "../../../components/pager.tsx";
import { getEventsPage } from "../../../data/events/get-events-page.ts";
import { TwinLinks } from "../../../components/twin-links.tsx";
import { words } from "../../../wording/words.ts";

export const metadata: Metadata = { title: words.page.events.title };

export default async function EventsPage({ searchParams }: PageProps<"/events">) {
  const view = await getEventsPage(await searchParams);
  const labels = words.page;
  const counted = (n: string) => labels.search.total(n, view.isExact);
  return (
    <Page>
      <h1>{labels.events.title}</h1>
      {view.total === 0 ? (
        <p>
          {labels.home.empty} {labels.home.emptyHint} <code>{labels.home.emptyCommand}</code>
        </p>
      ) : (
        <p>
          {counted(words.count.events(view.total))}. {labels.events.order}
        </p>
      )}
      <EventList events={view.events} />
      <TwinLinks page="/events" forms={["json", "csv"]} rows={counted(words.count.rows(view.total))} />
      <Pager next={view.next} first={view.isFirst ? undefined : "/events"} />
    </Page>
  );
}
