import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "../../../../../components/breadcrumbs.tsx";
import { Notice } from "../../../../../components/notice.tsx";
import { Page, PageSection } from "../../../../../components/page.tsx";
import { PinnedBanner } from "../../../../../components/pinned-banner.tsx";
import { Searched } from "../../../../../components/searched.tsx";
import { Tombstone } from "../../../../../components/tombstone.tsx";
import { getMatrixPage } from "../../../../../data/matrix/get-matrix-page.ts";
import { matrixAddress } from "../../../../../data/matrix/matrix-address.ts";
import { isGone } from "../../../../../data/access/get-unless-gone.ts";
import { pageMetadata } from "../../../../../page-metadata.ts";
import { words } from "../../../../../wording/words.ts";
import { Matrix } from "./_components/matrix.tsx";
import { MatrixWays } from "./_components/matrix-ways.tsx";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/events/[slug]/matrix">): Promise<Metadata> {
  const view = await getMatrixPage((await params).slug, await searchParams);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(words.page.matrix.of(view.title), matrixAddress(view.id, view.wish), view.pin);
}

export default async function MatrixPage({ params, searchParams }: PageProps<"/events/[slug]/matrix">) {
  const view = await getMatrixPage((await params).slug, await searchParams);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  return (
    <Page>
      <Breadcrumbs trail={[{ name: words.page.nav.events, href: "/events" }, view.event]} />
      <h1>{words.page.matrix.of(view.title)}</h1>
      <PinnedBanner pin={view.pin} />
      <Notice text={view.notice} />
      <p>{words.page.matrix.lead}</p>
      <MatrixWays view={view} />
      <Matrix view={view} />
      <PageSection id="searched" title={words.page.event.searched}>
        <Searched coverage={view.coverage} />
      </PageSection>
    </Page>
  );
}
