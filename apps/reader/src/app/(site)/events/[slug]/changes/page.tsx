import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "../../../../../components/breadcrumbs.tsx";
import { ChangeList } from "../../../../../components/change-list.tsx";
import { Page } from "../../../../../components/page.tsx";
import { Pager } from "../../../../../components/pager.tsx";
import { Tombstone } from "../../../../../components/tombstone.tsx";
import { TwinLinks } from "../../../../../components/twin-links.tsx";
import { getEventChangesPage } from "../../../../../data/changes/get-changes-page.ts";
import { isGone } from "../../../../../data/access/get-unless-gone.ts";
import { FEEDS } from "../../../../../twin-forms.ts";
import { words } from "../../../../../wording/words.ts";

const labels = words.page.changes;

export const metadata: Metadata = { title: labels.title };

export default async function EventChangesPage({ params, searchParams }: PageProps<"/events/[slug]/changes">) {
  const view = await getEventChangesPage((await params).slug, await searchParams);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  return (
    <Page>
      <Breadcrumbs
        trail={[
          { name: words.page.nav.events, href: "/events" },
          { name: view.title, href: view.href },
        ]}
      />
      <h1>{labels.ofEvent(view.title)}</h1>
      {view.changes.length === 0 && <p>{labels.noneOfEvent}</p>}
      <ChangeList changes={view.changes} />
      <Pager next={view.next} first={view.first} />
      <TwinLinks page={view.href} forms={FEEDS} />
    </Page>
  );
}
