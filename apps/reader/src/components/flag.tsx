import type { ReactNode } from "react";
import styles from "./flag.module.css";

/** A sentence that a reader should know before quoting what stands beside it. */
export function Flag({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles["flag"]}>
      <span aria-hidden="true">⚑</span>
      <span>{children}</span>
    </p>
  );
}
