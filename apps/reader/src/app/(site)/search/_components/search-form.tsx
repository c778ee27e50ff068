import type { SearchFormView } from "../../../../data/search/get-search-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./search-form.module.css";

/** The box, among what to look, in which order, said when. A plain form: every search is an address. */
export function SearchForm({ form }: { readonly form: SearchFormView }) {
  const labels = words.page.search;
  return (
    <form action="/search" method="get" className={styles["form"]}>
      <label className={styles["words"]}>
        {labels.label}
        <input type="search" name="q" defaultValue={form.typed} maxLength={500} />
      </label>
      <button type="submit">{labels.button}</button>
      <fieldset className={styles["kinds"]}>
        <legend>{labels.kinds}</legend>
        {form.kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} defaultChecked={each === form.kind} /> {labels.kind[each]}
          </label>
        ))}
      </fieldset>
      {form.sort !== undefined && <Order form={form} sort={form.sort} />}
      {form.kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

function Order({
  form: { sorts, isOrdered, saidFrom, saidTo },
  sort,
}: {
  readonly form: SearchFormView;
  readonly sort: string;
}) {
  const labels = words.page.search;
  return (
    <details className={styles["order"]} open={isOrdered || saidFrom !== "" || saidTo !== ""}>
      <summary>{labels.order}</summary>
      <div>
        <label>
          {labels.sort}
          <select name="sort" defaultValue={sort}>
            {sorts.map((each) => (
              <option key={each} value={each}>
                {labels.sorts[each as keyof typeof labels.sorts]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {labels.filter.said_from}
          <input type="date" name="said_from" defaultValue={saidFrom} />
        </label>
        <label>
          {labels.filter.said_to}
          <input type="date" name="said_to" defaultValue={saidTo} />
        </label>
      </div>
    </details>
  );
}
