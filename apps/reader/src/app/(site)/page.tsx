import { EventList } from "../../components/event-list.tsx";
import { Page, PageSection } from "../../components/page.tsx";
import { getHomePage } from "../../data/home/get-home-page.ts";
import { words } from "../../wording/words.ts";
import styles from "./page.module.css";

export default async function HomePage() {
  const view = await getHomePage();
  const labels = words.page.home;
  return (
    <Page>
      <h1 className={styles["lead"]}>{labels.lead}</h1>
      <p>
        {labels.computes} <a href="/about/methods">{labels.methodsLink}</a>
      </p>
      {view.total === 0 && (
        <p>
          {labels.empty} {labels.emptyHint} <code>{labels.emptyCommand}</code>
        </p>
      )}
      {view.contested.length > 0 && (
        <PageSection title={labels.contested}>
          <EventList events={view.contested} />
        </PageSection>
      )}
      {view.recent.length > 0 && (
        <PageSection title={labels.recent}>
          <EventList events={view.recent} />
          <p>
            <a href="/events">{labels.all}</a>
          </p>
        </PageSection>
      )}
    </Page>
  );
}
