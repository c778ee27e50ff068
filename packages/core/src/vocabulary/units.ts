import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** The words for many of a unit, as questions use them. */
export interface UnitFields {
  readonly plural: { readonly en: string; readonly fr: string };
}

/**
 * What a count counts.
 *
 * Source: own list; the things are those that communiqués of parties count.
 */
export const UNITS = defineVocabulary<UnitFields>()([
  { id: "person", label: "person", description: "People", plural: { en: "people", fr: "personnes" } },
  { id: "family", label: "family", description: "Families or households", plural: { en: "families", fr: "familles" } },
  {
    id: "vehicle",
    label: "vehicle",
    description: "Land vehicles, armoured or not",
    plural: { en: "vehicles", fr: "véhicules" },
  },
  {
    id: "aircraft",
    label: "aircraft",
    description: "Aeroplanes, helicopters and drones",
    plural: { en: "aircraft", fr: "aéronefs" },
  },
  { id: "vessel", label: "vessel", description: "Ships and boats", plural: { en: "vessels", fr: "navires" } },
  {
    id: "building",
    label: "building",
    description: "Houses and other buildings",
    plural: { en: "buildings", fr: "bâtiments" },
  },
  {
    id: "settlement",
    label: "settlement",
    description: "Villages, towns and camps",
    plural: { en: "settlements", fr: "localités" },
  },
  { id: "weapon", label: "weapon", description: "Weapons and weapon systems", plural: { en: "weapons", fr: "armes" } },
  {
    id: "munition",
    label: "munition",
    description: "Shells, rockets, missiles, bombs and mines",
    plural: { en: "munitions", fr: "munitions" },
  },
  {
    id: "animal",
    label: "animal",
    description: "Livestock and other animals",
    plural: { en: "animals", fr: "animaux" },
  },
  {
    id: "attack",
    label: "attack",
    description: "Attacks, strikes or incidents",
    plural: { en: "attacks", fr: "attaques" },
  },
  { id: "day", label: "day", description: "Days", plural: { en: "days", fr: "jours" } },
  { id: "item", label: "item", description: "Things that no other unit names", plural: { en: "items", fr: "biens" } },
]);

export const Unit = z.enum(idsOf(UNITS));
export type Unit = z.infer<typeof Unit>;
