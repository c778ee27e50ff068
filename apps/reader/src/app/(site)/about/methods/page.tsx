import type { Metadata } from "next";
import { Page, PageSection } from "../../../../components/page.tsx";
import { getMethodsPage } from "../../../../data/about/get-methods-page.ts";
import { words } from "../../../../wording/words.ts";
import { RuleEntry } from "./_components/rule-entry.tsx";
import styles from "./page.module.css";

export const metadata: Metadata = { title: words.page.methods.title };

export default function MethodsPage() {
  const { rules, rulesVersion } = getMethodsPage();
  const labels = words.page.methods;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p className={styles["lead"]}>{labels.lead}</p>
      {labels.parts.map(({ title, paragraphs }) => (
        <PageSection key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </PageSection>
      ))}
      <PageSection id="rules" title={labels.rules} note={labels.rulesNote(rulesVersion)}>
        {rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </PageSection>
    </Page>
  );
}
