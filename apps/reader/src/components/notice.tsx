import styles from "./notice.module.css";

/** What the publisher of some records asks to be said wherever they are shown. */
export function Notice({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="note" className={styles["notice"]}>
      {text}
    </p>
  );
}
