import type { ReactNode } from "react";
import styles from "./facts.module.css";

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labelled values, one a row. */
export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  return (
    <dl className={styles["facts"]}>
      {facts
        .filter((fact) => fact !== undefined)
        .map(({ label, value }) => (
          <div key={label} className={styles["row"]}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
