import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "../../../../components/breadcrumbs.tsx";
import { ChangeAbout } from "../../../../components/change-list.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { getChangePage } from "../../../../data/changes/get-changes-page.ts";
import { words } from "../../../../wording/words.ts";
import { ChangedRecords } from "./_components/changed-records.tsx";

const labels = words.page.changes;

export async function generateMetadata({ params }: PageProps<"/changes/[number]">): Promise<Metadata> {
  return { title: labels.one((await params).number) };
}

export default async function ChangePage({ params, searchParams }: PageProps<"/changes/[number]">) {
  const view = await getChangePage((await params).number, await searchParams);
  if (view === undefined) notFound();
  const { change, records, next, first } = view;
  return (
    <Page>
      <Breadcrumbs trail={[{ name: labels.title, href: "/changes" }]} />
      <h1>{labels.one(words.count.number(change.number))}</h1>
      <p>
        <time dateTime={change.at}>{change.day}</time>
        {" · "}
        {change.command}
        {change.source !== undefined && (
          <>
            {": "}
            <bdi>{change.source}</bdi>
          </>
        )}
      </p>
      <ChangeAbout change={change} />
      <PageSection title={labels.did}>
        <p>{change.counts.length === 0 ? labels.nothing : change.counts.join(" · ")}</p>
      </PageSection>
      <PageSection title={labels.records} note={labels.recordsNote}>
        <ChangedRecords records={records} />
        <Pager next={next} first={first} labels={words.page.nav.further} />
      </PageSection>
      <TwinLinks page={change.href} forms={["json"]} />
    </Page>
  );
}
