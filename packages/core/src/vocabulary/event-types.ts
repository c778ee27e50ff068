import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** The same type of event in the lists of others; an empty list where they have none. */
export interface EventTypeFields {
  /** Sub-event types of ACLED, each under one of our types only. */
  readonly acled: readonly string[];
  /** `type_of_violence` of UCDP GED: 1 state-based, 2 non-state, 3 one-sided. */
  readonly ucdp: readonly (1 | 2 | 3)[];
  /** Event types of PLOVER. */
  readonly plover: readonly string[];
}

/**
 * What sort of event it is: a help to find it, never a finding about it.
 *
 * Order: the wide event, fighting, strikes, violence against people, unrest, territory and things, words, accidents.
 * Source: own list. ACLED Codebook (2023), sub-event types; UCDP GED Codebook 26.1, type_of_violence;
 * PLOVER (Political Language Ontology for Verifiable Event Records, 2022), event types.
 */
export const EVENT_TYPES = defineVocabulary<EventTypeFields>()([
  {
    id: "conflict",
    label: "conflict",
    description: "A conflict or campaign that has events as its parts",
    acled: [],
    ucdp: [],
    plover: [],
  },
  {
    id: "battle",
    label: "battle",
    description: "Use of force between armed parties, by any means",
    acled: ["Armed clash"],
    ucdp: [1, 2],
    plover: ["ASSAULT"],
  },
  {
    id: "ambush",
    label: "ambush",
    description: "Attack from hiding on a moving party",
    acled: [],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "shelling",
    label: "shelling",
    description: "Fire of artillery, mortars, rockets or missiles",
    acled: ["Shelling/artillery/missile attack"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "air_strike",
    label: "air strike",
    description: "Attack from the air, by crewed or uncrewed aircraft",
    acled: ["Air/drone strike"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "drone_strike",
    label: "drone strike",
    description: "Attack by uncrewed aircraft, where the report says so",
    acled: [],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "explosion",
    label: "explosion",
    description: "Mine, improvised device, grenade or other explosive",
    acled: ["Remote explosive/landmine/IED", "Grenade"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "suicide_attack",
    label: "suicide attack",
    description: "Attack in which the attacker means to die",
    acled: ["Suicide bomb"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "chemical_attack",
    label: "chemical attack",
    description: "Use of a chemical weapon",
    acled: ["Chemical weapon"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "aircraft_loss",
    label: "aircraft loss",
    description: "Loss of an aircraft, whatever brought it down",
    acled: [],
    ucdp: [],
    plover: [],
  },
  {
    id: "attack_on_civilians",
    label: "attack on civilians",
    description: "Violence against people who take no part in fighting",
    acled: ["Attack"],
    ucdp: [3],
    plover: ["ASSAULT"],
  },
  {
    id: "massacre",
    label: "massacre",
    description: "Killing of many people who could not defend themselves",
    acled: [],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "sexual_violence",
    label: "sexual violence",
    description: "Sexual violence against one person or more",
    acled: ["Sexual violence"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "abduction",
    label: "abduction",
    description: "Abduction, hostage taking or forced disappearance",
    acled: ["Abduction/forced disappearance"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "arrest",
    label: "arrest",
    description: "Arrest or detention by an authority or armed party",
    acled: ["Arrests"],
    ucdp: [],
    plover: ["COERCE"],
  },
  {
    id: "protest",
    label: "protest",
    description: "Demonstration that is not violent, whatever is done against it",
    acled: ["Peaceful protest", "Protest with intervention", "Excessive force against protesters"],
    ucdp: [],
    plover: ["PROTEST"],
  },
  {
    id: "riot",
    label: "riot",
    description: "Violent demonstration or violence by a crowd",
    acled: ["Violent demonstration", "Mob violence"],
    ucdp: [],
    plover: ["PROTEST"],
  },
  {
    id: "territory_change",
    label: "change of control",
    description: "A place passes, or is said to pass, from one party to another",
    acled: ["Government regains territory", "Non-state actor overtakes territory", "Non-violent transfer of territory"],
    ucdp: [],
    plover: ["RETREAT"],
  },
  {
    id: "displacement",
    label: "displacement",
    description: "People flee or are driven from where they live",
    acled: [],
    ucdp: [],
    plover: [],
  },
  {
    id: "destruction_of_property",
    label: "destruction of property",
    description: "Looting, burning or destruction of things",
    acled: ["Looting/property destruction"],
    ucdp: [],
    plover: ["ASSAULT"],
  },
  {
    id: "prison_break",
    label: "prison break",
    description: "People who were held break out or are freed by force",
    acled: [],
    ucdp: [],
    plover: [],
  },
  {
    id: "military_movement",
    label: "military movement",
    description: "Bases, changes in a group, disrupted use of weapons: no fighting",
    acled: ["Headquarters or base established", "Change to group/activity", "Disrupted weapons use"],
    ucdp: [],
    plover: ["MOBILIZE"],
  },
  {
    id: "negotiation_or_agreement",
    label: "negotiation or agreement",
    description: "Talks, ceasefires, agreements, exchanges of prisoners",
    acled: ["Agreement"],
    ucdp: [],
    plover: ["AGREE", "CONSULT", "CONCEDE"],
  },
  {
    id: "accident",
    label: "accident",
    description: "Crash, collapse or other harm that nobody meant",
    acled: [],
    ucdp: [],
    plover: [],
  },
  { id: "fire", label: "fire", description: "A fire whose cause may be unknown", acled: [], ucdp: [], plover: [] },
  {
    id: "natural_hazard",
    label: "natural hazard",
    description: "Flood, earthquake, storm, drought or disease",
    acled: [],
    ucdp: [],
    plover: [],
  },
  {
    id: "statement_or_other",
    label: "statement or other",
    description: "A statement, decision or anything that no other type names",
    acled: ["Other"],
    ucdp: [],
    plover: ["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "SUPPORT", "COOPERATE", "AID"],
  },
]);

export const EventType = z.enum(idsOf(EVENT_TYPES));
export type EventType = z.infer<typeof EventType>;
