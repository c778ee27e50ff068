import type { EventType } from "@variorum/core";

/**
 * Words that tell what sort of event a text is about, in small letters; earlier types are more telling than later ones.
 *
 * Source: own list on the event types of core.
 */
export const EVENT_WORDS: readonly (readonly [type: EventType, words: readonly string[]])[] = [
  ["prison_break", ["jailbreak"]],
  ["chemical_attack", ["chemical", "sarin", "chlorine"]],
  ["drone_strike", ["drone", "drones"]],
  ["air_strike", ["airstrike", "airstrikes", "bombardment"]],
  ["shelling", ["shelling", "artillery", "mortar", "mortars", "rocket", "rockets", "missile", "missiles"]],
  ["explosion", ["bomb", "bombing", "bombings", "blast", "blasts", "explosion", "explosions", "ied", "grenade"]],
  ["ambush", ["ambush", "ambushed"]],
  ["abduction", ["abducted", "abduction", "kidnapped", "kidnapping", "hostage", "hostages"]],
  ["massacre", ["massacre"]],
  ["battle", ["battle", "battles", "clashes", "fighting", "offensive", "firefight", "rebels", "insurgents"]],
  ["attack_on_civilians", ["gunman", "gunmen", "shooting", "stabbing", "stabbed", "attacker", "attackers", "knife"]],
  ["riot", ["riot", "riots", "rioters", "looting"]],
  ["protest", ["protest", "protests", "protesters", "demonstration", "demonstrations", "demonstrators", "rally"]],
  ["fire", ["fire", "blaze", "wildfire"]],
  ["aircraft_loss", ["aircraft", "flight", "plane", "helicopter"]],
  [
    "natural_hazard",
    ["earthquake", "flood", "floods", "hurricane", "cyclone", "storm", "tsunami", "landslide", "virus"],
  ],
  [
    "accident",
    ["crash", "crashes", "crashed", "collision", "collapse", "collapsed", "derailed", "stampede", "accident"],
  ],
  ["arrest", ["arrest", "arrested", "arrests"]],
  ["negotiation_or_agreement", ["agreement", "ceasefire", "truce", "talks", "treaty", "deal"]],
  ["displacement", ["displaced", "refugees", "evacuated"]],
  ["conflict", ["war", "conflict"]],
];
