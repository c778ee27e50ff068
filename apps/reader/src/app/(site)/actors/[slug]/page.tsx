import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimList } from "../../../../components/claim-list.tsx";
import { Notice } from "../../../../components/notice.tsx";
import { Correction } from "../../../../components/correction.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { Page, PageSection } from "../../../../components/page.tsx";
import { PinnedBanner } from "../../../../components/pinned-banner.tsx";
import { PinnedLink } from "../../../../components/pinned-link.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { type ActorClaims, getActorPage, turnedList } from "../../../../data/actors/get-actor-page.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { FEEDS } from "../../../../twin-forms.ts";
import { pinnedPath, saysAddress } from "../../../../record-address.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import { ActorFacts } from "./_components/actor-facts.tsx";
import { Meetings } from "./_components/meetings.tsx";

export async function generateMetadata({ params }: PageProps<"/actors/[slug]">): Promise<Metadata> {
  const view = await getActorPage((await params).slug, undefined);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(view.name, pinnedPath(view.id, view.pin?.change), view.pin);
}

export default async function ActorPage({ params, searchParams }: PageProps<"/actors/[slug]">) {
  const view = await getActorPage((await params).slug, turnedList(await searchParams));
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  const labels = words.page.actor;
  return (
    <Page>
      <h1>
        <bdi>{view.name}</bdi>
      </h1>
      <PinnedBanner pin={view.pin} />
      <Notice text={view.notice} />
      <ActorFacts view={view} />
      {view.says.total === 0 && <p>{labels.none}</p>}
      {view.says.total > 0 && (
        <p>
          <a href={saysAddress(view.id, view.pin?.change)}>{labels.narrow}</a>
        </p>
      )}
      {view.says.total > 0 && <Meetings meets={view.account.meets} />}
      <Claims id="says" title={labels.says} listed={view.says} without="claimant" />
      <Claims id="about" title={labels.about} listed={view.about} />
      <Claims id="relays" title={labels.relays} listed={view.relays} />
      <PinnedLink id={view.id} change={view.storeChange} />
      <TwinLinks
        page={pinnedPath(view.id, view.pin?.change)}
        forms={view.pin === undefined ? ["json", "csv", ...FEEDS] : ["json", "csv"]}
        rows={words.count.rows(view.says.total)}
      />
      <Correction contact={view.contact} />
    </Page>
  );
}

interface ClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly listed: ActorClaims;
  readonly without?: "claimant";
}

function Claims({ id, title, listed, without }: ClaimsProps) {
  if (listed.total === 0) return null;
  return (
    <PageSection id={id} title={title} note={words.count.claims(listed.total)}>
      <ClaimList lines={listed.claims} {...(without !== undefined && { without })} />
      <Pager next={listed.next} first={listed.first} />
    </PageSection>
  );
}
