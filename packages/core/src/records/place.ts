import { z } from "zod";
import { Name } from "../values/name.ts";
import { Precision } from "../values/precision.ts";
import { PlaceType } from "../vocabulary/place-types.ts";
import { everyRecord, Identifier, ownSensitivity } from "./every-record.ts";
import { PlaceId } from "./ids.ts";

/** Where a place lies, with how exactly that is known: never a point without its precision. */
export const Geometry = z.strictObject({
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta({ description: "Latitude, WGS 84 degrees", examples: [19.957] }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta({ description: "Longitude, WGS 84 degrees", examples: [2.966] }),
  precision: Precision.meta({ description: "How exactly the position is known" }),
  radiusKm: z
    .number()
    .positive()
    .exactOptional()
    .meta({ description: "Radius within which the place lies, kilometres" }),
  basis: z
    .enum(["gazetteer", "dataset", "report", "editorial"])
    .meta({ description: "Where the coordinates come from" }),
});
export type Geometry = z.infer<typeof Geometry>;

/**
 * A named or described place. Who controls it is never a field: it is a question.
 *
 * Source: GeoNames, OCHA P-codes for the levels of administration.
 */
export const PlaceRecord = z.strictObject({
  kind: z.literal("place").meta({ description: "Kind of record" }),
  id: PlaceId.meta({ description: "Written by its author, from a dataset, or derived; kept for ever" }),
  type: PlaceType.meta({ description: "Level or sort of place", examples: ["settlement"] }),
  names: z
    .array(Name)
    .min(1)
    .meta({ description: "Every name used of it, with language; exactly one preferred in each language" }),
  within: PlaceId.exactOptional().meta({ description: "The next larger place it lies in" }),
  geometry: Geometry.exactOptional().meta({
    description: "Position and its precision; absent for places nobody located",
  }),
  identifiers: z.array(Identifier).meta({ description: "Numbers under which gazetteers know it" }),
  ...ownSensitivity,
  ...everyRecord,
});
export type PlaceRecord = z.infer<typeof PlaceRecord>;
