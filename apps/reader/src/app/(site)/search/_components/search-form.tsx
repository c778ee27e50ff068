import { SEARCH_KINDS, type SearchKind } from "../../../../data/search-kinds.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./search-form.module.css";

/** The box, and among what to look. A plain form: every search is an address. */
export function SearchForm({ typed, kind }: { readonly typed: string; readonly kind: SearchKind }) {
  const labels = words.page.search;
  return (
    <form action="/search" method="get" className={styles["form"]}>
      <label className={styles["words"]}>
        {labels.label}
        <input type="search" name="q" defaultValue={typed} />
      </label>
      <fieldset className={styles["kinds"]}>
        <legend>{labels.kinds}</legend>
        {SEARCH_KINDS.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} defaultChecked={each === kind} /> {labels.kind[each]}
          </label>
        ))}
      </fieldset>
      <button type="submit">{labels.button}</button>
    </form>
  );
}
