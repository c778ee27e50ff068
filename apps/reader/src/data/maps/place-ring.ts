import "server-only";
import type { Geometry, Precision } from "@variorum/core";

/** Kilometres that a ring has where only the sort of precision is known. They are for the eye and are never stated. */
const NOMINAL_KM = {
  exact: 0,
  near: 25,
  adm2: 40,
  adm1: 120,
  feature: 60,
  country: 400,
  wider: 600,
} as const satisfies Record<Precision, number>;

/** The circle that a place is drawn as: within it, nobody has said where. */
export interface PlaceRing {
  readonly radiusKm: number;
  /** Whether the record states no radius, so that the ring stands only for the sort of precision. */
  readonly isNominal: boolean;
}

/** The ring of a place; a radius of 0 is a point. */
export function placeRing({ precision, radiusKm }: Pick<Geometry, "precision" | "radiusKm">): PlaceRing {
  return radiusKm === undefined
    ? { radiusKm: NOMINAL_KM[precision], isNominal: NOMINAL_KM[precision] > 0 }
    : { radiusKm, isNominal: false };
}
