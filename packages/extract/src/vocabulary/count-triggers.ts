import type { Topic } from "@variorum/core";

/** Topics of counts that words in a text can point to. */
export type CountTopic = Extract<
  Topic,
  | "killed"
  | "injured"
  | "captured"
  | "missing"
  | "rescued"
  | "displaced"
  | "present"
  | "destroyed"
  | "damaged"
  | "seized"
  | "other_count"
>;

/** Words that show what a number counts, in small letters. */
export interface TopicTriggers {
  /** Verbs whose object is counted when active and whose subject when passive: "killed five", "five were killed". */
  readonly done?: readonly string[];
  /** Verbs whose subject is counted: "five died". */
  readonly doing?: readonly string[];
  /** Words that stand for those counted: "five dead", "35 bodies". */
  readonly being?: readonly string[];
  /** Nouns that a number belongs to by a preposition or verb: "a death toll of five", "the deaths of five". */
  readonly tallies?: readonly string[];
}

/**
 * What in a text points to each topic.
 *
 * Order: where two could be meant, the first.
 * Source: own list of the words in which news texts count people and things.
 */
export const COUNT_TRIGGERS: Readonly<Partial<Record<CountTopic, TopicTriggers>>> = {
  killed: {
    done: [
      ...["killed", "kills", "kill", "killing", "murdered", "murdering", "executed", "executing", "assassinated"],
      ...["slain", "massacred", "massacring", "beheaded", "lynched", "drowned", "crushed", "electrocuted"],
      ...[
        "beheading",
        "slaughtered",
        "lost",
        "losing",
        "loses",
        "eliminated",
        "eliminating",
        "neutralised",
        "neutralized",
      ],
    ],
    doing: ["died", "dies", "die", "dying", "perished", "perish", "drowned", "succumbed", "suffocated"],
    being: [
      "dead",
      "killed",
      "bodies",
      "corpses",
      "fatalities",
      "deaths",
      "body",
      "corpse",
      "deceased",
      "fatality",
      "lives",
    ],
    tallies: [
      ...["toll", "deaths", "death", "killing", "killings", "fatalities", "murder", "murders", "massacre", "bodies"],
      ...["dead", "victims", "lives", "execution", "executions", "remains", "tolls"],
    ],
  },
  injured: {
    done: [
      ...["injured", "injures", "injure", "injuring", "wounded", "wounds", "wound", "wounding", "hurt", "hurting"],
      ...["shot", "shoots", "shoot", "stabbed", "stabs", "stabbing"],
      ...["hospitalised", "hospitalized", "maimed", "maiming", "hospitalising", "hospitalizing"],
    ],
    doing: [],
    being: ["injured", "wounded", "injuries", "hurt", "hospitalised", "hospitalized"],
    tallies: ["wounding", "injuries", "injuring", "hospitalisation", "hospitalization", "injured", "wounded"],
  },
  missing: {
    done: ["trapped", "disappeared", "trapping"],
    doing: ["disappeared", "vanished"],
    being: ["missing", "unaccounted", "trapped"],
    tallies: ["disappearance", "missing"],
  },
  rescued: {
    done: [
      ...["rescued", "rescues", "rescue", "rescuing", "saved", "saving", "freed", "freeing", "released", "releasing"],
      ...["liberated", "liberating", "pulled"],
    ],
    doing: ["survived", "survive", "surviving"],
    being: ["survivors", "survivor", "rescued"],
    tallies: ["rescue", "release", "survivors"],
  },
  captured: {
    done: [
      ...["captured", "captures", "capture", "capturing", "arrested", "arresting", "arrests", "arrest", "detained"],
      ...["detaining", "detains", "detain", "abducted", "abducting", "kidnapped", "kidnapping", "apprehended"],
      ...["held", "holding", "imprisoned", "jailed", "nabbed", "rearrested", "abduct", "kidnap"],
    ],
    doing: ["surrendered"],
    being: [
      "prisoners",
      "detainees",
      "hostages",
      "captives",
      "arrests",
      "prisoner",
      "captive",
      "abductees",
      "arrested",
      "detained",
    ],
    tallies: ["capture", "arrest", "arrests", "detention", "abduction", "kidnapping", "abductions"],
  },
  displaced: {
    done: ["displaced", "displacing", "evacuated", "evacuating", "uprooted", "uprooting", "evacuates", "displaces"],
    doing: ["fled", "flee", "fleeing", "evacuated", "flees"],
    being: ["displaced", "homeless", "evacuees", "refugees"],
    tallies: ["evacuation", "displacement", "homes"],
  },
  destroyed: {
    done: [
      ...[
        "destroyed",
        "destroying",
        "destroys",
        "destroy",
        "demolished",
        "demolishing",
        "levelled",
        "leveled",
        "razed",
      ],
      ...["downed", "downing", "wrecked", "gutted", "flattened", "incinerated", "torched", "burned", "burnt"],
    ],
    doing: ["collapsed", "collapses", "sank", "crashed", "exploded"],
    being: ["destroyed"],
    tallies: ["destruction"],
  },
  damaged: {
    done: ["damaged", "damages", "damage", "damaging", "hit", "vandalised", "vandalized", "ransacked"],
    being: ["damaged"],
    tallies: ["damage"],
  },
  seized: {
    done: [
      "seized",
      "seizing",
      "seizes",
      "seize",
      "confiscated",
      "confiscating",
      "looted",
      "looting",
      "stolen",
      "stole",
    ],
    being: ["seized"],
    tallies: ["seizure"],
  },
  present: {
    done: [
      "carried",
      "carrying",
      "carries",
      "deployed",
      "deploying",
      "drew",
      "drawing",
      "dispatched",
      "attracted",
      "involved",
    ],
    doing: [
      ...[
        "gathered",
        "gather",
        "gathering",
        "rallied",
        "rally",
        "rallying",
        "marched",
        "march",
        "marching",
        "attended",
      ],
      ...[
        "attend",
        "protested",
        "protesting",
        "demonstrated",
        "participated",
        "participating",
        "responded",
        "assembled",
      ],
      ...[
        "joined",
        "took",
        "turned",
        "lined",
        "boarded",
        "stormed",
        "attacked",
        "headed",
        "heading",
        "entered",
        "crowded",
      ],
    ],
    being: ["aboard", "passengers", "attackers", "gunmen", "assailants", "crew", "participants", "bombers", "onboard"],
    tallies: ["turnout", "crowd", "attendance", "home"],
  },
  other_count: {
    doing: ["escaped", "defected", "deserted"],
    being: ["casualties", "casualty", "victims", "losses"],
    tallies: ["casualties"],
  },
};

/** Words that turn a verb of doing into dying: "shot dead", "stabbed to death", "lost their lives". */
export const DEATH_PHRASES: readonly (readonly string[])[] = [
  ["shot", "dead"],
  ["stabbed", "to", "death"],
  ["shot", "and", "killed"],
  ["shot", "to", "death"],
  ["stabbed", "and", "killed"],
  ["beaten", "to", "death"],
  ["burned", "to", "death"],
  ["crushed", "to", "death"],
  ["put", "to", "death"],
  ["found", "dead"],
  ["confirmed", "dead"],
  ["presumed", "dead"],
  ["pronounced", "dead"],
  ["feared", "dead"],
  ["lost", "their", "lives"],
  ["lost", "his", "life"],
  ["lost", "her", "life"],
  ["lost", "lives"],
  ["loss", "of", "life"],
];

/** Verbs with words behind them that point to a topic: "taken prisoner", "on board". */
export const TOPIC_PHRASES: readonly (readonly [topic: CountTopic, words: readonly string[]])[] = [
  ...DEATH_PHRASES.map((words) => ["killed", words] as const),
  ["captured", ["taken", "prisoner"]],
  ["captured", ["taken", "hostage"]],
  ["captured", ["taken", "captive"]],
  ["captured", ["took", "hostage"]],
  ["captured", ["taken", "into", "custody"]],
  ["captured", ["in", "custody"]],
  ["captured", ["under", "arrest"]],
  ["missing", ["under", "the", "rubble"]],
  ["missing", ["unaccounted", "for"]],
  ["missing", ["remain", "missing"]],
  ["injured", ["in", "hospital"]],
  ["injured", ["taken", "to", "hospital"]],
  ["injured", ["taken", "to", "hospitals"]],
  ["injured", ["taken", "to", "the", "hospital"]],
  ["injured", ["taken", "to", "a", "hospital"]],
  ["injured", ["rushed", "to", "hospital"]],
  ["injured", ["rushed", "to", "hospitals"]],
  ["injured", ["admitted", "to", "hospital"]],
  ["injured", ["treated", "in", "hospital"]],
  ["injured", ["treated", "at", "hospital"]],
  ["injured", ["treated", "for", "injuries"]],
  ["injured", ["in", "critical", "condition"]],
  ["injured", ["in", "serious", "condition"]],
  ["displaced", ["left", "homeless"]],
  ["displaced", ["made", "homeless"]],
  ["destroyed", ["shot", "down"]],
  ["destroyed", ["burned", "down"]],
  ["destroyed", ["burnt", "down"]],
  ["destroyed", ["blown", "up"]],
  ["present", ["were", "present"]],
  ["present", ["on", "board"]],
  ["present", ["took", "part"]],
  ["present", ["taking", "part"]],
  ["present", ["in", "the", "building"]],
  ["present", ["inside", "the", "building"]],
  ["present", ["home", "to"]],
  ["present", ["turned", "out"]],
  ["present", ["at", "the", "scene"]],
  ["present", ["in", "attendance"]],
  ["present", ["took", "to", "the", "streets"]],
];
