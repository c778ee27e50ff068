import type { PlaceMapView } from "../data/maps/to-place-map.ts";
import { words } from "../wording/words.ts";
import { MapGround, onMap, spotClass } from "./map-ground.tsx";
import styles from "./place-map.module.css";
import { PlaceRings } from "./place-rings.tsx";

/** Places within the outlines of countries, each with the ring of what is not known of it. */
export function PlaceMap({ map: { ground, marks } }: { readonly map: PlaceMapView }) {
  const labels = words.page.map;
  return (
    <figure className={styles["figure"]}>
      <div role="img" aria-label={labels.of(marks.map(({ name }) => name).join(", "))}>
        <MapGround ground={ground} drawing={<PlaceRings rings={marks} isPointed />}>
          {marks.map(({ name, x, y }) => (
            <span key={name} className={`${spotClass} ${styles["name"]}`} style={onMap(x, y)}>
              <bdi>{name}</bdi>
            </span>
          ))}
        </MapGround>
      </div>
      <figcaption>
        {marks.some(({ isNominal }) => isNominal) ? labels.nominal : labels.ring} {labels.outlines}
      </figcaption>
    </figure>
  );
}
