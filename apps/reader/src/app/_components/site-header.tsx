import { words } from "../../wording/words.ts";
import styles from "./site-header.module.css";

/** Name of the site, where one can go, and the search box. */
export function SiteHeader() {
  const { nav, siteName } = words.page;
  return (
    <header className={styles["header"]}>
      <div className={styles["column"]}>
        <a className={styles["skip"]} href="#content">
          {nav.skip}
        </a>
        <a className={styles["name"]} href="/">
          {siteName}
        </a>
        <nav aria-label={nav.site} className={styles["nav"]}>
          <a href="/events">{nav.events}</a>
          <a href="/explore">{nav.explore}</a>
          <a href="/changes">{nav.changes}</a>
          <a href="/about/methods">{nav.methods}</a>
        </nav>
        <search className={styles["search"]}>
          <form action="/search" method="get">
            <label className={styles["label"]} htmlFor="site-search">
              {nav.search}
            </label>
            <input id="site-search" type="search" name="q" placeholder={nav.searchHint} />
            <button type="submit">{nav.search}</button>
          </form>
        </search>
      </div>
    </header>
  );
}
