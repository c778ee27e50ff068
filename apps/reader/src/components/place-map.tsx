import type { CSSProperties } from "react";
import type { PlaceMapView } from "../data/to-place-map.ts";
import { words } from "../wording/words.ts";
import styles from "./place-map.module.css";

/**
 * Places within the outlines of countries. The drawing is scaled, its words are not: they stand upon it and keep their
 * size. North is above and east to the right in every language.
 */
export function PlaceMap({ map }: { readonly map: PlaceMapView }) {
  const labels = words.page.map;
  const box = { "--width": map.width, "--height": map.height } as CSSProperties;
  return (
    <figure className={styles["figure"]}>
      <div className={styles["map"]} style={box} dir="ltr" role="img" aria-label={labels.of(namesOf(map))}>
        <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true" focusable="false">
          <path className={styles["land"]} d={map.land} />
          <path className={styles["borders"]} d={map.borders} />
          {map.marks.map(({ name, x, y, radius, isNominal }) => (
            <g key={name} className={styles["mark"]}>
              {radius > 0 && <circle cx={x} cy={y} r={Math.max(6, radius)} data-nominal={isNominal} />}
              <circle cx={x} cy={y} r={3} className={styles["point"]} />
            </g>
          ))}
        </svg>
        {map.countries.map(({ name, x, y }) => (
          <span key={name} className={styles["country"]} style={at(x, y)} lang="en">
            {name}
          </span>
        ))}
        {map.marks.map(({ name, x, y }) => (
          <span key={name} className={styles["name"]} style={at(x, y)}>
            <bdi>{name}</bdi>
          </span>
        ))}
        <span className={styles["scale"]} style={{ "--length": map.scale.width } as CSSProperties}>
          {labels.kilometres(words.count.number(map.scale.km))}
        </span>
      </div>
      <figcaption>
        {map.marks.some(({ isNominal }) => isNominal) ? labels.nominal : labels.ring} {labels.outlines}
      </figcaption>
    </figure>
  );
}

function namesOf({ marks }: PlaceMapView): string {
  return marks.map(({ name }) => name).join(", ");
}

/** Where a word stands, in the units of the drawing. */
function at(x: number, y: number): CSSProperties {
  // React types know no custom properties.
  return { "--x": x.toFixed(1), "--y": y.toFixed(1) } as CSSProperties;
}
