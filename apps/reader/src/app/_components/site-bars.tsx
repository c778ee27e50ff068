import type { SiteFrameView } from "../../data/access/get-site-frame.ts";
import { words } from "../../wording/words.ts";
import styles from "./site-bars.module.css";

/** What every page has to say before anything else: that texts are shown only here, that results are of older rules. */
export function SiteBars({ show, hasCurrentResults }: SiteFrameView) {
  const { bars } = words.page;
  if (show !== "local" && hasCurrentResults) return undefined;
  return (
    <aside aria-label={bars.label} className={styles["bar"]}>
      {show === "local" && <p>{bars.local}</p>}
      {!hasCurrentResults && (
        <p>
          {bars.olderRules} <code>variorum db reindex</code>
        </p>
      )}
    </aside>
  );
}
