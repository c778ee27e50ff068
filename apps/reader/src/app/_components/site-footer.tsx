import type { SiteFrameView } from "../../data/access/get-site-frame.ts";
import { words } from "../../wording/words.ts";
import styles from "./site-footer.module.css";

/** State of the store, and the pages about the site. */
export function SiteFooter({ change, changedAt }: SiteFrameView) {
  const { footer, nav } = words.page;
  return (
    <footer className={styles["footer"]}>
      <div className={styles["column"]}>
        <p>{change === 0 ? footer.noChange : footer.change(words.count.number(change), changedAt)}</p>
        <p>{footer.promise}</p>
        <nav aria-label={nav.about} className={styles["nav"]}>
          <a href="/about/methods">{nav.methods}</a>
          <a href="/about/definitions">{nav.definitions}</a>
          <a href="/about/do-no-harm">{nav.doNoHarm}</a>
          <a href="/about/corrections">{nav.corrections}</a>
        </nav>
      </div>
    </footer>
  );
}
