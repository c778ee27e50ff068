import { z } from "zod";
import { defineVocabulary, idsOf } from "../vocabulary/define-vocabulary.ts";

/**
 * How exactly a point stands for a place.
 *
 * Order: from exact to wide.
 * Source: `where_prec` 1 to 7 of the UCDP GED Codebook 26.1, in the same order.
 */
export const PRECISIONS = defineVocabulary()([
  { id: "exact", label: "exact", description: "The point is the place itself" },
  { id: "near", label: "near", description: "The place lies within about 25 km of the point" },
  {
    id: "adm2",
    label: "second-level division",
    description: "Only the district is known, and the point stands for it",
  },
  {
    id: "adm1",
    label: "first-level division",
    description: "Only the region or province is known, and the point stands for it",
  },
  { id: "feature", label: "wider feature", description: "Only a river, road, border or other long feature is known" },
  { id: "country", label: "country", description: "Only the country is known, and the point stands for it" },
  {
    id: "wider",
    label: "wider",
    description: "The place lies in international waters, in the air or across countries",
  },
]);

export const Precision = z.enum(idsOf(PRECISIONS));
export type Precision = z.infer<typeof Precision>;
