import { TWIN_TYPES, type TwinForm, twinAddress } from "../twin-forms.ts";
import { words } from "../wording/words.ts";
import styles from "./twin-links.module.css";

interface TwinLinksProps {
  /** Address of the page, with its query. */
  readonly page: string;
  readonly forms: readonly TwinForm[];
  /** How many rows the table has, in words. */
  readonly rows?: string;
}

/** The same page for machines, as links and in the head of the page. */
export function TwinLinks({ page, forms, rows }: TwinLinksProps) {
  const labels = words.twin;
  return (
    <nav aria-label={labels.title} className={styles["twins"]}>
      {labels.title}:{" "}
      <ul>
        {forms.map((form) => (
          <li key={form}>
            <link rel="alternate" type={TWIN_TYPES[form]} href={twinAddress(page, form)} />
            <a href={twinAddress(page, form)} rel="nofollow">
              {labels.form[form]}
            </a>
            {form === "csv" && rows !== undefined && ` (${rows})`}
          </li>
        ))}
        {forms.includes("csv") && (
          <li>
            <a href="/about/definitions#columns">{labels.columns}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
