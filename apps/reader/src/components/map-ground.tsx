import type { CSSProperties, ReactNode } from "react";
import type { MapGround as Ground } from "../data/maps/to-map-ground.ts";
import { words } from "../wording/words.ts";
import styles from "./map-ground.module.css";

interface MapGroundProps {
  readonly ground: Ground;
  /** What is drawn upon the ground in its own units, and scaled with it. */
  readonly drawing: ReactNode;
  /** What stands upon it and keeps its size, placed by `onMap`. */
  readonly children: ReactNode;
}

/**
 * Land and lines of a map. The drawing is scaled, words and links are not: they stand upon it and keep their size.
 * North is above and east to the right in every language.
 */
export function MapGround({ ground, drawing, children }: MapGroundProps) {
  const { width, height, land, borders, scale } = ground;
  return (
    <div className={styles["map"]} style={variables({ width, height })} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <path className={styles["land"]} d={land} />
        <path className={styles["borders"]} d={borders} />
        {drawing}
      </svg>
      {children}
      <span className={styles["scale"]} style={variables({ length: scale.width })} aria-hidden="true">
        {words.page.map.kilometres(words.count.number(scale.km))}
      </span>
    </div>
  );
}

/** Puts an element of the class `spot` where it belongs on the ground. */
export function onMap(x: number, y: number): CSSProperties {
  return variables({ x, y });
}

/** The class of elements that stand upon the ground. */
export const spotClass = styles["spot"];

function variables(numbers: Readonly<Record<string, number>>): CSSProperties {
  // React types know no custom properties.
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [`--${name}`, String(Math.round(value * 10) / 10)]),
  ) as CSSProperties;
}
