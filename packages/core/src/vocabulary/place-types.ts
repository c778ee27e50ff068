import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * What sort of place it is.
 *
 * Order: from wide to narrow, then what has no level.
 * Source: own list; the levels are those of the OCHA common operational datasets.
 */
export const PLACE_TYPES = defineVocabulary()([
  { id: "country", label: "country", description: "A state or a territory with a country code" },
  { id: "adm1", label: "first-level division", description: "A region, province or state of a country" },
  { id: "adm2", label: "second-level division", description: "A district, department or cercle" },
  { id: "adm3", label: "third-level division", description: "A commune, municipality or sub-district" },
  { id: "settlement", label: "settlement", description: "A city, town, village or camp" },
  { id: "district", label: "district", description: "A quarter or named part of a settlement or division" },
  { id: "facility", label: "facility", description: "A building, base, airport or other works" },
  { id: "area", label: "area", description: "A mountain range, road, border stretch or unnamed area" },
]);

export const PlaceType = z.enum(idsOf(PLACE_TYPES));
export type PlaceType = z.infer<typeof PlaceType>;
