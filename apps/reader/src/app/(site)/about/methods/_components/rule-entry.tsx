import type { RuleView } from "../../../../../data/about/get-methods-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./rule-entry.module.css";

/** One rule, with the example that its own test runs. */
export function RuleEntry({ rule }: { readonly rule: RuleView }) {
  const labels = words.page.methods;
  return (
    <article id={rule.id} className={styles["rule"]}>
      <h3>
        <span className={styles["id"]}>{rule.id}</span> {rule.title}
      </h3>
      <p>{rule.statement}</p>
      <figure className={styles["example"]}>
        <figcaption>{labels.example.title}</figcaption>
        <ol>
          {rule.claims.map(({ by, says, details }, index) => (
            // Claims of an example are numbered: their place is what they are.
            <li key={index}>
              {by}: <strong>{says}</strong>
              {details.length > 0 && ` (${details.join("; ")})`}
            </li>
          ))}
        </ol>
        <p>
          {labels.example.gives} {rule.gives.join(" · ")}
        </p>
      </figure>
    </article>
  );
}
