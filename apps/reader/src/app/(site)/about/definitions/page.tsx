import type { Metadata } from "next";
import { ACTS, CERTAINTIES, FLAGS, RELATION_TYPES, STATUSES, TOPICS, type VocabularyEntry } from "@variorum/core";
import { describeColumns } from "@variorum/formats/write";
import { Page, PageSection } from "../../../../components/page.tsx";
import { COMPARE_COLUMNS } from "../../../../data/twins/get-compare-twin.ts";
import { CHANGE_COLUMNS } from "../../../../data/twins/get-changes-twin.ts";
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

/** Kinds of record that pages give as tables. */
const TABLES = ["claim", "event", "actor", "report"] as const;

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
      <PageSection id="columns" title={labels.columns} note={labels.columnsNote}>
        {TABLES.map((kind) => (
          <PageSection key={kind} isInner id={`columns-${kind}`} title={labels.table[kind]}>
            <Facts
              facts={describeColumns(kind).map(({ name, description }) => ({
                label: name,
                value: `${description}.`,
              }))}
            />
          </PageSection>
        ))}
        <PageSection isInner id="columns-change" title={labels.table.change}>
          <Facts facts={Object.entries(CHANGE_COLUMNS).map(([label, value]) => ({ label, value: `${value}.` }))} />
        </PageSection>
        <PageSection isInner id="columns-comparison" title={labels.table.comparison}>
          <Facts facts={Object.entries(COMPARE_COLUMNS).map(([label, value]) => ({ label, value: `${value}.` }))} />
        </PageSection>
        <p>{labels.example}</p>
      </PageSection>
    </Page>
  );
}
