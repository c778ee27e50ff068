import { words } from "../wording/words.ts";
import styles from "./pager.module.css";

/** The way through a list of more than one page; nothing for a list of one. */
export function Pager({ next, first }: { readonly next: string | undefined; readonly first: string | undefined }) {
  if (next === undefined && first === undefined) return null;
  return (
    <nav aria-label={words.page.nav.pages} className={styles["pager"]}>
      {first !== undefined && <a href={first}>{words.page.nav.first}</a>}
      {next !== undefined && (
        <a href={next} rel="next">
          {words.page.nav.next}
        </a>
      )}
    </nav>
  );
}
