import { words } from "../wording/words.ts";
import { PageSection } from "./page.tsx";
import { PinnedLink } from "./pinned-link.tsx";
import styles from "./cite-box.module.css";

interface CiteBoxProps {
  readonly title: string;
  readonly sentence: string;
  /** What is cited, and the change that the sentence names. */
  readonly id: string;
  readonly change: number;
}

/** A sentence ready to be pasted, selected whole by one click or tap, and the address that it speaks of. */
export function CiteBox({ title, sentence, id, change }: CiteBoxProps) {
  return (
    <PageSection id="cite" title={title}>
      <p className={styles["sentence"]} lang={words.language}>
        {sentence}
      </p>
      <PinnedLink id={id} change={change} />
    </PageSection>
  );
}
