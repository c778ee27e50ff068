import type { Metadata } from "next";
import { ChangeList } from "../../../components/change-list.tsx";
import { Page } from "../../../components/page.tsx";
import { Pager } from "../../../components/pager.tsx";
import { TwinLinks } from "../../../components/twin-links.tsx";
import { getChangesPage } from "../../../data/changes/get-changes-page.ts";
import { FEEDS } from "../../../twin-forms.ts";
import { words } from "../../../wording/words.ts";

export const metadata: Metadata = { title: words.page.changes.title };

export default async function ChangesPage({ searchParams }: PageProps<"/changes">) {
  const view = await getChangesPage(await searchParams);
  const labels = words.page.changes;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p>{labels.lead}</p>
      {view.notUnderstood.length > 0 && (
        <p role="status">
          {words.page.search.notUnderstood}: <code>{view.notUnderstood.join(" ")}</code>
        </p>
      )}
      {view.changes.length === 0 && <p>{labels.none}</p>}
      <ChangeList changes={view.changes} />
      <Pager next={view.next} first={view.first} />
      <TwinLinks page="/changes" forms={["json", "csv", ...FEEDS]} />
    </Page>
  );
}
