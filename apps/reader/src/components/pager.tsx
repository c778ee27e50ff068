import { words } from "../wording/words.ts";
import styles from "./pager.module.css";

interface PagerProps {
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly labels?: { readonly next: string; readonly first: string };
}

/** The way through a list of more than one page; nothing for a list of one. */
export function Pager({ next, first, labels = words.page.nav }: PagerProps) {
  if (next === undefined && first === undefined) return null;
  return (
    <nav aria-label={words.page.nav.pages} className={styles["pager"]}>
      {first !== undefined && <a href={first}>{labels.first}</a>}
      {next !== undefined && (
        <a href={next} rel="next">
          {labels.next}
        </a>
      )}
    </nav>
  );
}
