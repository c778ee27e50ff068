import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "../../../../../components/breadcrumbs.tsx";
import { Notice } from "../../../../../components/notice.tsx";
import { Page } from "../../../../../components/page.tsx";
import { Tombstone } from "../../../../../components/tombstone.tsx";
import { getMatrixPage } from "../../../../../data/matrix/get-matrix-page.ts";
import { isGone } from "../../../../../data/access/get-unless-gone.ts";
import { words } from "../../../../../wording/words.ts";
import { Matrix } from "./_components/matrix.tsx";
import { MatrixWays } from "./_components/matrix-ways.tsx";

export const metadata: Metadata = { title: words.page.matrix.title };

export default async function MatrixPage({ params, searchParams }: PageProps<"/events/[slug]/matrix">) {
  const view = await getMatrixPage((await params).slug, await searchParams);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  return (
    <Page>
      <Breadcrumbs trail={[{ name: words.page.nav.events, href: "/events" }, view.event]} />
      <h1>{words.page.matrix.of(view.title)}</h1>
      <Notice text={view.notice} />
      <p>{words.page.matrix.lead}</p>
      <MatrixWays view={view} />
      <Matrix view={view} />
    </Page>
  );
}
