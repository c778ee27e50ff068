import { slugOfId } from "@variorum/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccusedAnswer } from "../../../../components/accused-answer.tsx";
import { CiteBox } from "../../../../components/cite-box.tsx";
import { Breadcrumbs } from "../../../../components/breadcrumbs.tsx";
import { EmbedBox } from "../../../../components/embed-box.tsx";
import { Notice } from "../../../../components/notice.tsx";
import { Correction } from "../../../../components/correction.tsx";
import { Page } from "../../../../components/page.tsx";
import { PinnedBanner } from "../../../../components/pinned-banner.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { type ClaimPageView, getClaimPage } from "../../../../data/claims/get-claim-page.ts";
import type { LinkedName } from "../../../../data/records/linked-name.ts";
import { whoSays } from "../../../../data/claims/to-claimant-view.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { pinnedPath } from "../../../../record-address.ts";
import { CITATIONS } from "../../../../twin-forms.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import { ClaimHistory } from "./_components/claim-history.tsx";
import { ClaimFacts } from "./_components/claim-facts.tsx";
import { QuotesInContext } from "./_components/quotes-in-context.tsx";
import { Relations } from "./_components/relations.tsx";

export async function generateMetadata({ params }: PageProps<"/claims/[slug]">): Promise<Metadata> {
  const view = await getClaimPage((await params).slug);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(titleOf(view), pinnedPath(view.claim.id, view.pin?.change), view.pin);
}

export default async function ClaimPage({ params }: PageProps<"/claims/[slug]">) {
  const view = await getClaimPage((await params).slug);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  return (
    <Page>
      <Breadcrumbs trail={trailOf(view)} />
      <h1 dir="auto">
        <bdi>{whoSays(view.claim.claimant, words)}</bdi>:{" "}
        <bdi lang={view.claim.value.lang}>{view.claim.value.text}</bdi>
      </h1>
      <PinnedBanner pin={view.pin} />
      <Notice text={view.notice} />
      <QuotesInContext claim={view.claim} contexts={view.contexts} />
      {view.claim.isAccusation && <AccusedAnswer answer={view.question?.accused ?? { isAnswered: false }} />}
      <ClaimFacts view={view} />
      <Relations view={view} />
      <ClaimHistory id={view.claim.id} versions={view.versions} />
      <CiteBox title={words.page.claim.cite} sentence={view.citation} id={view.claim.id} change={view.storeChange} />
      <EmbedBox path={`/embed/claims/${slugOfId(view.claim.id)}`} title={titleOf(view)} change={view.storeChange} />
      <TwinLinks
        page={pinnedPath(view.claim.id, view.pin?.change)}
        forms={["json", "csv", ...CITATIONS]}
        rows={words.count.rows(1)}
      />
      <Correction contact={view.contact} />
    </Page>
  );
}

function titleOf({ claim }: ClaimPageView): string {
  return `${whoSays(claim.claimant, words)}: ${claim.value.text}`;
}

function trailOf({ event, question }: ClaimPageView): readonly LinkedName[] {
  const asked = question === undefined ? [] : [{ name: question.wording, href: question.href }];
  return [{ name: words.page.nav.events, href: "/events" }, event, ...asked];
}
