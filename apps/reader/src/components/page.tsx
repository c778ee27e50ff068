import type { ReactNode } from "react";
import styles from "./page.module.css";

/** The column that holds a page. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={styles["page"]}>{children}</div>;
}

interface PageSectionProps {
  readonly id?: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** Whether it is a part of another one: its heading is a step lower then. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
}

/** One part of a page under a heading of its own. */
export function PageSection({ id, title, note, isInner = false, children }: PageSectionProps) {
  return (
    <section id={id} className={styles["section"]} aria-label={title}>
      {isInner ? <h3>{title}</h3> : <h2>{title}</h2>}
      {note !== undefined && <p className={styles["note"]}>{note}</p>}
      {children}
    </section>
  );
}
