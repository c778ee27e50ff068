import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "../../../../components/notice.tsx";
import { Correction } from "../../../../components/correction.tsx";
import { Page } from "../../../../components/page.tsx";
import { PinnedBanner } from "../../../../components/pinned-banner.tsx";
import { PinnedLink } from "../../../../components/pinned-link.tsx";
import { Tombstone } from "../../../../components/tombstone.tsx";
import { getReportPage } from "../../../../data/reports/get-report-page.ts";
import { isGone } from "../../../../data/access/get-unless-gone.ts";
import { PassageClaims } from "./_components/passage-claims.tsx";
import { TwinLinks } from "../../../../components/twin-links.tsx";
import { CITATIONS } from "../../../../twin-forms.ts";
import { pinnedPath } from "../../../../record-address.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./page.module.css";
import { ReportFacts } from "./_components/report-facts.tsx";
import { ReportText } from "./_components/report-text.tsx";
import { RowCells } from "./_components/row-cells.tsx";

export async function generateMetadata({ params }: PageProps<"/reports/[slug]">): Promise<Metadata> {
  const view = await getReportPage((await params).slug);
  if (view === undefined || isGone(view)) return {};
  return pageMetadata(view.title, pinnedPath(view.id, view.pin?.change), view.pin);
}

export default async function ReportPage({ params }: PageProps<"/reports/[slug]">) {
  const view = await getReportPage((await params).slug);
  if (view === undefined) notFound();
  if (isGone(view)) return <Tombstone gone={view} />;
  return (
    <Page>
      <h1 lang={view.lang} dir="auto">
        {view.title}
      </h1>
      <PinnedBanner pin={view.pin} />
      <Notice text={view.notice} />
      <ReportFacts view={view} />
      <div className={styles["columns"]}>
        <div>
          <ReportText view={view} />
          <RowCells view={view} />
        </div>
        <PassageClaims view={view} />
      </div>
      <PinnedLink id={view.id} change={view.storeChange} />
      <TwinLinks
        page={pinnedPath(view.id, view.pin?.change)}
        forms={["json", "csv", ...CITATIONS]}
        rows={words.count.rows(view.claims)}
      />
      <Correction contact={view.contact} />
    </Page>
  );
}
