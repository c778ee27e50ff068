import type { PopulationClass, Unit } from "@variorum/core";

/** What a noun says about those it counts. */
export interface CountedNoun {
  readonly who: PopulationClass;
  readonly unit: Unit;
  /** Whether it means members of the body named beside it: "Wagner fighters", "Malian soldiers". */
  readonly isMember?: true;
}

const person = (who: PopulationClass): CountedNoun => ({ who, unit: "person" });
const member: CountedNoun = { who: "all", unit: "person", isMember: true };
const thing = (unit: Unit): CountedNoun => ({ who: "all", unit });

type Row = readonly [noun: CountedNoun, words: readonly string[]];

/*
 * Nouns of people and things by what they say, in the plural where both are given. Soldiers, rebels and mercenaries
 * of a named body are all of it, as the model has it.
 */
const ROWS: readonly Row[] = [
  [
    person("all"),
    ["people", "persons", "person", "others", "dead", "lives", "victims", "individuals", "human", "humans"],
  ],
  [person("all"), ["deaths", "fatalities", "bodies", "body", "casualties", "survivors", "injured", "wounded", "death"]],
  [
    person("all"),
    ["fatality", "corpse", "corpses", "injuries", "missing", "residents", "locals", "citizens", "nationals"],
  ],
  [person("all"), ["guests", "tourists", "pilgrims", "worshippers", "shoppers", "patients", "students", "workers"]],
  [
    person("all"),
    ["mourners", "spectators", "bystanders", "employees", "staff", "occupants", "villagers", "inhabitants"],
  ],
  [
    person("all"),
    ["foreigners", "teachers", "pupils", "teenagers", "farmers", "miners", "climbers", "skiers", "drivers"],
  ],
  [person("all"), ["lawmakers", "suspects", "members", "supporters", "activists", "customers", "neighbours", "fans"]],
  [person("all"), ["musicians", "americans", "britons", "israelis", "palestinians", "prosecutors", "siblings"]],
  [member, ["soldiers", "troops", "servicemen", "servicemembers", "personnel", "fighters", "rebels", "militants"]],
  [
    member,
    ["insurgents", "militiamen", "mercenaries", "separatists", "jihadists", "terrorists", "combatants", "forces"],
  ],
  [member, ["guerrillas", "marines", "sailors", "airmen", "recruits", "cadets", "commanders", "guards", "taliban"]],
  [person("civilians"), ["civilians", "noncombatants"]],
  [
    person("all"),
    ["sons", "daughters", "brothers", "sisters", "relatives", "siblings", "parents", "mothers", "fathers"],
  ],
  [
    person("all"),
    ["twins", "cousins", "wives", "husbands", "priests", "nuns", "monks", "campers", "motorists", "cyclists"],
  ],
  [person("all"), ["pensioners", "voters", "traders", "labourers", "laborers", "fishermen", "herders", "diners"]],
  [person("children"), ["schoolchildren", "schoolgirls", "schoolboys", "youngsters", "son", "daughter", "newborns"]],
  [
    person("children"),
    ["children", "child", "boys", "girls", "boy", "girl", "toddlers", "minors", "infants", "babies", "baby"],
  ],
  [person("women"), ["women", "woman"]],
  [person("men"), ["men", "man"]],
  [person("police"), ["police", "policemen", "policeman", "officers", "officer", "gendarmes", "policewoman"]],
  [
    person("journalists"),
    ["journalists", "reporters", "journalist", "photojournalist", "photojournalists", "cameraman"],
  ],
  [person("aid_workers"), ["aid workers", "volunteers"]],
  [person("medical_workers"), ["doctors", "nurses", "medics", "paramedics", "doctor", "nurse", "paramedic"]],
  [person("rescuers"), ["rescuers", "firefighters", "firefighter", "rescuer", "firemen"]],
  [person("peacekeepers"), ["peacekeepers", "peacekeeper"]],
  [person("detainees"), ["prisoners", "detainees", "inmates", "prisoner", "captives"]],
  [person("hostages"), ["hostages", "hostage"]],
  [person("displaced_people"), ["refugees", "migrants", "evacuees", "displaced"]],
  [
    person("protesters"),
    ["protesters", "demonstrators", "protestors", "marchers", "rioters", "protester", "counter-protesters"],
  ],
  [person("officials"), ["officials", "official", "ministers"]],
  [person("passengers"), ["passengers", "passenger", "travellers", "travelers", "commuters"]],
  [person("crew"), ["crew", "crewmen", "crewmembers", "pilot", "pilots", "co-pilot"]],
  [
    person("attackers"),
    ["attackers", "gunmen", "assailants", "bombers", "attacker", "gunman", "assailant", "bomber", "shooter"],
  ],
  [person("attackers"), ["shooters", "hijackers", "kidnappers"]],
  [member, ["soldier", "fighter", "rebel", "militant", "insurgent", "mercenary", "terrorist", "commander", "guard"]],
  [
    person("all"),
    ["driver", "worker", "student", "teacher", "resident", "tourist", "suspect", "victim", "survivor", "teenager"],
  ],
  [thing("family"), ["families", "households"]],
  [
    thing("vehicle"),
    ["vehicles", "tanks", "trucks", "cars", "buses", "motorcycles", "pickups", "vehicle", "tank", "truck"],
  ],
  [
    thing("vehicle"),
    ["car", "bus", "minibus", "ambulances", "ambulance", "trains", "train", "lorries", "lorry", "van"],
  ],
  [thing("aircraft"), ["aircraft", "planes", "helicopters", "drones", "jets", "plane", "helicopter", "drone", "jet"]],
  [thing("vessel"), ["boats", "ships", "vessels", "boat", "ship", "vessel", "tankers", "tanker", "ferry", "submarine"]],
  [
    thing("building"),
    ["buildings", "houses", "homes", "schools", "hospitals", "apartments", "shops", "building", "house"],
  ],
  [
    thing("building"),
    ["home", "school", "hospital", "apartment", "mosque", "church", "mosques", "churches", "structures"],
  ],
  [thing("settlement"), ["villages", "towns", "camps", "cities", "settlements"]],
  [thing("weapon"), ["weapons", "rifles", "guns", "launchers", "cannons", "pistols", "firearms"]],
  [thing("munition"), ["rockets", "missiles", "shells", "bombs", "mines", "grenades", "rounds", "explosives"]],
  [thing("animal"), ["animals", "cattle", "sheep", "goats", "horses", "livestock", "camels"]],
  [thing("attack"), ["attacks", "strikes", "airstrikes", "incidents", "raids", "shootings", "explosions", "blasts"]],
  [thing("item"), ["equipment", "items", "computers", "documents"]],
];

/** Every noun that is counted, in small letters. */
export const COUNTED: ReadonlyMap<string, CountedNoun> = new Map(
  ROWS.flatMap(([noun, words]) => words.map((word) => [word, noun] as const)),
);
