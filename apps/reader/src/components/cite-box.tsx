import { words } from "../wording/words.ts";
import { PageSection } from "./page.tsx";
import styles from "./cite-box.module.css";

/** A sentence ready to be pasted: one click or tap selects the whole of it. */
export function CiteBox({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  return (
    <PageSection id="cite" title={title}>
      <p className={styles["sentence"]} lang={words.language}>
        {sentence}
      </p>
    </PageSection>
  );
}
