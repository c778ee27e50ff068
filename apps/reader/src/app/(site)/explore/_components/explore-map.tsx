import { MapGround, onMap, spotClass } from "../../../../components/map-ground.tsx";
import { PlaceRings } from "../../../../components/place-rings.tsx";
import { exploreAddress, type ExploreWish } from "../../../../data/explore/explore-wish.ts";
import type { ExplorePageView } from "../../../../data/explore/get-explore-page.ts";
import type { ExploreMapView, MapPoint } from "../../../../data/explore/to-explore-map.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./explore-map.module.css";

/** A step towards the map or away from it. */
const STEP = 2.5;
/** Nearer than this nothing more can be told apart: the places stand as words. */
const NEAREST_KM = 25;
const FARTHEST_KM = 15_000;

/** The map of what was found, drawn by the site when it is asked for; every point is a link. */
export function ExploreMap({ view: { map, wish } }: { readonly view: ExplorePageView }) {
  const labels = words.page.explore;
  const { cursor: _cursor, middle: _middle, ...base } = wish;
  if (map === undefined) {
    return (
      <p>
        <a href={exploreAddress({ ...base, isMapped: true })}>{labels.showMap}</a>
      </p>
    );
  }
  const rings = map.points.flatMap(({ ring, x, y }) => (ring === undefined ? [] : [{ ...ring, x, y }]));
  return (
    <figure className={styles["figure"]} aria-label={labels.map}>
      <div className={styles["frame"]} role="region" aria-label={labels.map} tabIndex={0}>
        <div className={styles["sheet"]}>
          <MapGround ground={map.ground} drawing={<PlaceRings rings={rings} />}>
            <ul>
              {map.points.map((point) => (
                <li key={point.places[0]?.id}>
                  <Point point={point} map={map} wish={base} />
                </li>
              ))}
            </ul>
          </MapGround>
        </div>
      </div>
      <figcaption className={styles["caption"]}>
        <Ways map={map} wish={base} /> {labels.mapNote} {words.page.map.outlines}{" "}
        {map.outside > 0 && labels.outside(words.count.number(map.outside))}
      </figcaption>
    </figure>
  );
}

interface PointProps {
  readonly point: MapPoint;
  readonly map: ExploreMapView;
  readonly wish: ExploreWish;
}

function Point({ point, map, wish }: PointProps) {
  const { places, events, claims, x, y, size, lat, lon } = point;
  const [only] = places;
  const isChosen = places.length === 1 && only !== undefined && only.id === wish.place;
  const reachKm = Math.min(map.view.reachKm, FARTHEST_KM) / STEP;
  const closer = reachKm < NEAREST_KM ? "#places" : exploreAddress({ ...wish, middle: { lat, lon, reachKm } });
  const labels = words.page.explore;
  const name =
    places.length === 1 && only !== undefined ? only.name : labels.several(words.count.number(places.length));
  return (
    <a
      className={`${spotClass} ${styles["point"]}`}
      style={{ ...onMap(x, y), inlineSize: size, blockSize: size }}
      href={places.length === 1 && only !== undefined ? exploreAddress({ ...wish, place: only.id }) : closer}
      aria-current={isChosen ? "true" : undefined}
      data-several={places.length > 1}
      title={labels.point(name, words.count.events(events), words.count.claims(claims))}
    >
      <span aria-hidden="true">{words.count.number(events)}</span>
      <span className={styles["hidden"]}>
        {labels.point(name, words.count.events(events), words.count.claims(claims))}
      </span>
    </a>
  );
}

function Ways({ map: { view, isWorld }, wish }: Pick<PointProps, "map" | "wish">) {
  const labels = words.page.explore;
  const at = (reachKm: number) => exploreAddress({ ...wish, middle: { ...view, reachKm } });
  return (
    <span className={styles["ways"]}>
      {view.reachKm / STEP > NEAREST_KM && <a href={at(Math.min(view.reachKm, FARTHEST_KM) / STEP)}>{labels.closer}</a>}
      {!isWorld && <a href={at(Math.min(view.reachKm * STEP, FARTHEST_KM))}>{labels.farther}</a>}
      <a href={exploreAddress(wish)}>{labels.whole}</a>
      <a href={exploreAddress({ ...wish, isMapped: false })}>{labels.hideMap}</a>
    </span>
  );
}
