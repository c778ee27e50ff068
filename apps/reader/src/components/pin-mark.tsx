import styles from "./pin-mark.module.css";

/** Shapes of the reader's own selection, in the order of picking: told apart without their colours. */
const SHAPES = ["●", "■", "▲", "◆"];

/** Marks what the reader has picked; it says nothing of who that is. `pin` is 1 to 4. */
export function PinMark({ pin }: { readonly pin: number }) {
  return (
    <span className={styles["pin"]} data-pin={pin} aria-hidden="true">
      {SHAPES[pin - 1]}
    </span>
  );
}
