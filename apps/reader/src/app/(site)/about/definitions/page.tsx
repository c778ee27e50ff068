import type { Metadata } from "next";
import { ACTS, CERTAINTIES, FLAGS, RELATION_TYPES, STATUSES, TOPICS, type VocabularyEntry } from "@variorum/core";
import { Page, PageSection } from "../../../../components/page.tsx";
import { words } from "../../../../wording/words.ts";
import { Facts } from "../../../../components/facts.tsx";

export const metadata: Metadata = { title: words.page.definitions.title };

const LISTS = [
  ["statuses", STATUSES],
  ["relations", RELATION_TYPES],
  ["flags", FLAGS],
  ["acts", ACTS],
  ["topics", TOPICS],
  ["certainties", CERTAINTIES],
] as const satisfies readonly (readonly [keyof typeof words.page.definitions, readonly VocabularyEntry[]])[];

export default function DefinitionsPage() {
  const labels = words.page.definitions;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p>{labels.lead}</p>
      {LISTS.map(([id, list]) => (
        <PageSection key={id} id={id} title={labels[id]}>
          <Facts facts={list.map(({ label, description }) => ({ label, value: `${description}.` }))} />
        </PageSection>
      ))}
    </Page>
  );
}
