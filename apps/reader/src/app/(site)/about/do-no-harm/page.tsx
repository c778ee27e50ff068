import type { Metadata } from "next";
import { Page } from "../../../../components/page.tsx";
import { words } from "../../../../wording/words.ts";
import { Facts } from "../../../../components/facts.tsx";

export const metadata: Metadata = { title: words.page.doNoHarm.title };

export default function DoNoHarmPage() {
  const labels = words.page.doNoHarm;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p>{labels.lead}</p>
      <Facts facts={labels.rules.map(({ about, rule }) => ({ label: about, value: rule }))} />
    </Page>
  );
}
