import type { Metadata } from "next";
import { Page } from "../../../components/page.tsx";
import { getSearchPage } from "../../../data/get-search-page.ts";
import { words } from "../../../wording/words.ts";
import { SearchForm } from "./_components/search-form.tsx";
import { SearchHits } from "./_components/search-hits.tsx";

export const metadata: Metadata = { title: words.page.search.title, robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const view = await getSearchPage(await searchParams);
  const labels = words.page.search;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <SearchForm typed={view.typed} kind={view.kind} />
      {view.notUnderstood.length > 0 && (
        <p role="status">
          {labels.notUnderstood}: <code>{view.notUnderstood.join(" ")}</code>
        </p>
      )}
      {view.found === undefined ? <p>{labels.start}</p> : <SearchHits view={view} found={view.found} />}
    </Page>
  );
}
