import styles from "./place-rings.module.css";

interface Ring {
  readonly x: number;
  readonly y: number;
  /** 0 for none. */
  readonly radius: number;
  readonly isNominal: boolean;
}

interface PlaceRingsProps {
  readonly rings: readonly Ring[];
  /** Whether the middle is marked too: where nothing else stands there. */
  readonly isPointed?: boolean;
}

/** A ring is as wide as what is not known of a place; dashed where only the sort of precision is. Parts of an SVG. */
export function PlaceRings({ rings, isPointed = false }: PlaceRingsProps) {
  return rings.map(({ x, y, radius, isNominal }, index) => (
    // Two places may lie at one spot, so nothing but its order tells a ring apart.
    <g key={index} className={styles["ring"]}>
      {radius > 0 && (
        <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={Math.max(6, radius).toFixed(1)} data-nominal={isNominal} />
      )}
      {isPointed && <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={3} className={styles["point"]} />}
    </g>
  ));
}
