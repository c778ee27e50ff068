import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "../../../components/page.tsx";
import { type FoundView, getSearchPage } from "../../../data/search/get-search-page.ts";
import { TwinLinks } from "../../../components/twin-links.tsx";
import { FEEDS } from "../../../twin-forms.ts";
import { words } from "../../../wording/words.ts";
import { Filters } from "./_components/filters.tsx";
import { FoundLine } from "./_components/found-line.tsx";
import { SearchForm } from "./_components/search-form.tsx";
import { SearchHits } from "./_components/search-hits.tsx";
import styles from "./page.module.css";

export const metadata: Metadata = { title: words.page.search.title, robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { form, record, notUnderstood, chosen, found } = await getSearchPage(await searchParams);
  if (record !== undefined) redirect(`/id/${record.prefix}/${record.name}`);
  const labels = words.page.search;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <SearchForm form={form} />
      {notUnderstood.length > 0 && (
        <div role="status">
          <p>{labels.notUnderstood}:</p>
          <ul className={styles["issues"]}>
            {notUnderstood.map((issue) => (
              <li key={issue}>
                <bdi>{issue}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {found !== undefined && (
        <div className={styles["columns"]}>
          <Filters facets={found.facets} chosen={chosen} isWhole={found.isCountedWhole} />
          <div className={styles["results"]}>
            <FoundLine found={found} kind={form.kind} />
            <SearchHits found={found} />
            <TwinLinks page={found.address} forms={["json", "csv", ...FEEDS]} rows={rowsOf(found)} />
          </div>
        </div>
      )}
    </Page>
  );
}

function rowsOf({ total, isExact }: FoundView): string {
  return isExact ? words.count.rows(total) : words.page.search.total(words.count.rows(total), false);
}
