import type { PinView } from "../data/access/get-pin.ts";
import { words } from "../wording/words.ts";
import styles from "./pinned-banner.module.css";

interface PinnedBannerProps {
  /** Nothing on a page of the present. */
  readonly pin: PinView | undefined;
  /** Parts of the page that cannot be told as of a change, in words. */
  readonly leftOut?: string;
}

/** Says of which change a page is, whether that is still what is recorded, and where to see what is newer. */
export function PinnedBanner({ pin, leftOut }: PinnedBannerProps) {
  if (pin === undefined) return null;
  const labels = words.page.pinned;
  return (
    <p role="note" className={styles["banner"]}>
      <strong>{labels.asOf(words.count.number(pin.change), pin.day)}</strong> {pin.isOld ? labels.old : labels.same}{" "}
      {labels.rules(pin.rulesVersion)} {leftOut !== undefined && `${labels.leftOut(leftOut)} `}
      <a href={pin.changes}>{labels.changes}</a> · <a href={pin.current}>{labels.current}</a>
    </p>
  );
}
