import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteBox } from "../../../../components/cite-box.tsx";
import { CountsTable } from "../../../../components/counts-table.tsx";
import { Correction } from "../../../../components/correction.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getEventPage } from "../../../../data/events/get-event-page.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { claimsAddress, pinnedPath } from "../../../../record-address.ts";
import { CITATIONS, FEEDS } from "../../../../twin-forms.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import { Accounts } from "./_components/accounts.tsx";
import { Background } from "./_components/background.tsx";
import { CountsDownloads } from "./_components/counts-downloads.tsx";
import { EventHead } from "./_components/event-head.tsx";
import { FirstSaid } from "./_components/first-said.tsx";
import { Glance } from "./_components/glance.tsx";
import { ReportLines } from "./_components/report-lines.tsx";

export async function generateMetadata({ params }: PageProps<"/events/[slug]">): Promise<Metadata> {
  const view = await getEventPage((await params).slug);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(view.title, pinnedPath(view.id, view.pin?.change), view.pin);
}

export default async function EventPage({ params }: PageProps<"/events/[slug]">) {
  const view = await getEventPage((await params).slug);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const labels = words.page.event;
  return (
    <Page>
      <EventHead view={view} />
      <Glance view={view} />
      <Accounts view={view} />
      {view.counts.length > 0 && (
        <PageSection id="counts" title={labels.counts}>
          {view.counts.map((table) => (
            <CountsTable key={table.topic} table={table} />
          ))}
          <CountsDownloads view={view} />
        </PageSection>
      )}
      <FirstSaid view={view.firstSaid} all={claimsAddress(view.id, view.pin?.change)} />
      <ReportLines reports={view.reportLines} chains={view.chains} all={claimsAddress(view.id, view.pin?.change)} />
      <Background view={view} />
      <CiteBox title={labels.cite} sentence={view.citation} id={view.id} change={view.change} />
      <TwinLinks
        page={pinnedPath(view.id, view.pin?.change)}
        forms={["json", "csv", ...CITATIONS, ...(view.pin === undefined ? FEEDS : [])]}
        rows={words.count.rows(view.claims)}
      />
      <Correction contact={view.contact} />
    </Page>
  );
}
