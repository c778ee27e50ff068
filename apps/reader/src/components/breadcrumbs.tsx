import type { LinkedName } from "../data/records/linked-name.ts";
import { words } from "../wording/words.ts";
import { NameLink } from "./name-link.tsx";
import styles from "./breadcrumbs.module.css";

/** What a page belongs to, widest first. */
export function Breadcrumbs({ trail }: { readonly trail: readonly LinkedName[] }) {
  return (
    <nav aria-label={words.page.nav.breadcrumbs}>
      <ol className={styles["trail"]}>
        {trail.map((step) => (
          <li key={step.href ?? step.name}>
            <NameLink {...step} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
