import type { Metadata } from "next";
import { Breadcrumbs } from "../../../components/breadcrumbs.tsx";
import { Flag } from "../../../components/flag.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Page, PageSection } from "../../../components/page.tsx";
import { getComparePage } from "../../../data/compare/get-compare-page.ts";
import { Searched } from "../../../components/searched.tsx";
import { TwinLinks } from "../../../components/twin-links.tsx";
import { words } from "../../../wording/words.ts";
import { CompareForm } from "./_components/compare-form.tsx";
import { Comparison } from "./_components/comparison.tsx";

export const metadata: Metadata = { title: words.page.compare.title };

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const parameters = await searchParams;
  const view = await getComparePage(parameters);
  const { event, comparison, filters, undated, needsSecond, notUnderstood } = view;
  const labels = words.page.compare;
  return (
    <Page>
      {event !== undefined && <Breadcrumbs trail={[{ name: words.page.nav.events, href: "/events" }, event]} />}
      <h1>{event === undefined ? labels.title : labels.of(event.name)}</h1>
      <Notice text={view.notice} />
      {notUnderstood.length > 0 && (
        <p role="status">
          {words.page.search.notUnderstood}: <bdi>{notUnderstood.join(", ")}</bdi>
        </p>
      )}
      {event === undefined && (
        <p>
          {labels.start} <a href="/events">{words.page.home.all}</a>
        </p>
      )}
      {needsSecond && <p role="status">{labels.needsSecond}</p>}
      {filters.length > 0 && <Flag>{labels.only(filters.join(", "))}</Flag>}
      {undated > 0 && <Flag>{labels.undated(words.count.claims(undated))}</Flag>}
      {comparison !== undefined && <Comparison comparison={comparison} />}
      {comparison !== undefined && (
        <PageSection id="searched" title={words.page.event.searched}>
          <Searched coverage={view.coverage} />
        </PageSection>
      )}
      {comparison !== undefined && <TwinLinks page={addressOf(parameters)} forms={["json", "csv"]} />}
      <CompareForm view={view} />
    </Page>
  );
}

function addressOf(parameters: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]));
  return `/compare?${new URLSearchParams(pairs).toString()}`;
}
