import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** The words for a class of people, as questions use them. */
export interface PopulationClassFields {
  readonly plural: { readonly en: string; readonly fr: string };
}

/**
 * Which people, or whose things, a question counts.
 *
 * The soldiers, rebels or mercenaries of a named body are its `all`; `fighters` is for reports that set them apart
 * from others of the same body.
 *
 * Source: own list after the OHCHR guidance on casualty recording (2019) and the columns of UCDP GED and GTD.
 */
export const POPULATION_CLASSES = defineVocabulary<PopulationClassFields>()([
  {
    id: "all",
    label: "everybody",
    description: "All people of the bodies named, or all people where none is",
    plural: { en: "people", fr: "personnes" },
  },
  {
    id: "fighters",
    label: "fighters",
    description: "Those who fight, set apart from others of the same body",
    plural: { en: "fighters", fr: "combattants" },
  },
  {
    id: "civilians",
    label: "civilians",
    description: "People who take no part in the fighting",
    plural: { en: "civilians", fr: "civils" },
  },
  { id: "children", label: "children", description: "People under 18", plural: { en: "children", fr: "enfants" } },
  { id: "women", label: "women", description: "Women", plural: { en: "women", fr: "femmes" } },
  { id: "men", label: "men", description: "Men", plural: { en: "men", fr: "hommes" } },
  {
    id: "older_people",
    label: "older people",
    description: "People whom the report calls old or elderly",
    plural: { en: "older people", fr: "personnes âgées" },
  },
  {
    id: "police",
    label: "police",
    description: "Police, gendarmes and border guards",
    plural: { en: "police", fr: "policiers" },
  },
  {
    id: "journalists",
    label: "journalists",
    description: "Journalists and media workers",
    plural: { en: "journalists", fr: "journalistes" },
  },
  {
    id: "aid_workers",
    label: "aid workers",
    description: "Staff and volunteers of aid organisations",
    plural: { en: "aid workers", fr: "travailleurs humanitaires" },
  },
  {
    id: "medical_workers",
    label: "medical workers",
    description: "Doctors, nurses, ambulance crews",
    plural: { en: "medical workers", fr: "soignants" },
  },
  {
    id: "rescuers",
    label: "rescuers",
    description: "Fire brigades, civil defence and others who rescue",
    plural: { en: "rescuers", fr: "secouristes" },
  },
  {
    id: "peacekeepers",
    label: "peacekeepers",
    description: "Members of a peacekeeping mission",
    plural: { en: "peacekeepers", fr: "casques bleus" },
  },
  {
    id: "detainees",
    label: "detainees",
    description: "Prisoners and others who are held",
    plural: { en: "detainees", fr: "détenus" },
  },
  {
    id: "hostages",
    label: "hostages",
    description: "People held to force others to act",
    plural: { en: "hostages", fr: "otages" },
  },
  {
    id: "displaced_people",
    label: "displaced people",
    description: "Refugees and people displaced inside their country",
    plural: { en: "displaced people", fr: "déplacés" },
  },
  {
    id: "protesters",
    label: "protesters",
    description: "People who demonstrate or riot",
    plural: { en: "protesters", fr: "manifestants" },
  },
  {
    id: "officials",
    label: "officials",
    description: "Office holders, civil servants and election workers",
    plural: { en: "officials", fr: "responsables" },
  },
  {
    id: "passengers",
    label: "passengers",
    description: "People carried by a vehicle, vessel or aircraft",
    plural: { en: "passengers", fr: "passagers" },
  },
  {
    id: "crew",
    label: "crew",
    description: "Crew of a vehicle, vessel or aircraft",
    plural: { en: "crew members", fr: "membres d’équipage" },
  },
  {
    id: "attackers",
    label: "attackers",
    description: "Those who carried out the attack",
    plural: { en: "attackers", fr: "assaillants" },
  },
  {
    id: "unknown_status",
    label: "people of unknown status",
    description: "People of whom the report does not tell what they were",
    plural: { en: "people of unknown status", fr: "personnes de statut inconnu" },
  },
  {
    id: "other",
    label: "other",
    description: "A class in the report's own words, given as the label",
    plural: { en: "others", fr: "autres" },
  },
]);

export const PopulationClass = z.enum(idsOf(POPULATION_CLASSES));
export type PopulationClass = z.infer<typeof PopulationClass>;
