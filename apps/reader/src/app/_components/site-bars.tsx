import type { SiteFrameView } from "../../data/get-site-frame.ts";
import { words } from "../../wording/words.ts";
import styles from "./site-bars.module.css";

/** What every page has to say before anything else: that texts are shown only here, that results are of older rules. */
export function SiteBars({ show, hasCurrentResults }: SiteFrameView) {
  const { bars } = words.page;
  return (
    <>
      {show === "local" && (
        <div className={styles["bar"]}>
          <p>{bars.local}</p>
        </div>
      )}
      {!hasCurrentResults && (
        <div className={styles["bar"]}>
          <p>
            {bars.olderRules} <code>variorum db reindex</code>
          </p>
        </div>
      )}
    </>
  );
}
