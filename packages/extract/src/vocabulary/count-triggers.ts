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

/** Words that show what a number counts, in small letters and parted by spaces. */
export interface TopicTriggers {
  /**
   * Verbs whose object is counted when active and whose subject when passive: "killed five", "five were killed". In
   * their dictionary forms; irregular pasts stand behind a slash: "shoot/shot".
   */
  readonly done?: string;
  /** Verbs whose subject is counted: "five died". */
  readonly doing?: string;
  /** Words that stand for those counted: "five dead", "35 bodies". */
  readonly being?: string;
  /** Nouns that a number belongs to by a preposition or verb: "a death toll of five", "the deaths of five". */
  readonly tallies?: string;
}

/**
 * What in a text points to each topic.
 *
 * Order: where two could be meant, the first.
 * Source: own list of the words in which news texts count people and things.
 */
export const COUNT_TRIGGERS: Readonly<Partial<Record<CountTopic, TopicTriggers>>> = {
  killed: {
    done:
      "kill murder execute assassinate slay/slew/slain massacre behead lynch drown crush electrocute slaughter lose/lost " +
      "eliminate neutralise neutralize martyr decapitate hang/hanged incinerate asphyxiate strangle smother butcher " +
      "bludgeon exterminate liquidate annihilate immolate",
    doing: "die perish drown succumb suffocate",
    being:
      "dead killed bodies corpses fatalities deaths death body corpse deceased fatality lives martyrs slain perished",
    tallies:
      "toll tolls deaths death killing killings fatalities murder murders massacre bodies body corpses dead victims lives execution " +
      "executions remains loss",
  },
  injured: {
    done:
      "injure wound hurt/hurt shoot/shot stab hospitalise hospitalize maim harm trample scald concuss mutilate " +
      "paralyse paralyze beat/beat/beaten batter maul gore bite/bit/bitten bruise assault sicken lacerate disfigure",
    being: "injured wounded injuries injury hurt hospitalised hospitalized maimed",
    tallies: "wounding injuries injuring hospitalisation hospitalization injured wounded",
  },
  missing: {
    done: "trap disappear bury entomb strand",
    doing: "disappear vanish",
    being: "missing unaccounted trapped",
    tallies: "disappearance disappearances missing",
  },
  rescued: {
    done: "rescue save free release liberate pull pluck winch extricate",
    doing: "survive",
    being: "survivors survivor rescued unhurt unharmed unscathed uninjured alive",
    tallies: "rescue release survivors",
  },
  captured: {
    done:
      "capture arrest detain abduct kidnap apprehend hold/held imprison jail nab rearrest intern incarcerate handcuff " +
      "remand recapture",
    doing: "surrender",
    being:
      "prisoners detainees hostages hostage captives arrests prisoner captive abductees arrested detained captured detentions",
    tallies: "capture arrest arrests detention detentions abduction kidnapping abductions",
  },
  displaced: {
    done: "displace evacuate uproot expel evict relocate resettle",
    doing: "flee/fled evacuate shelter",
    being: "displaced homeless evacuees refugees",
    tallies: "evacuation displacement homes",
  },
  destroyed: {
    done: "destroy demolish level/levelled/leveled raze down wreck gut flatten incinerate torch burn/burned/burnt ruin obliterate intercept sink/sank/sunk topple bulldoze consume scuttle swallow devour",
    doing: "collapse sink/sank/sunk crash explode capsize",
    being: "destroyed",
    tallies: "destruction",
  },
  damaged: {
    done: "damage hit/hit strike/struck vandalise vandalize ransack flood inundate submerge shatter smash bomb shell cripple",
    doing: "collide overturn derail",
    being: "damaged",
    tallies: "damage",
  },
  seized: {
    done: "seize confiscate recover loot steal/stole/stolen impound plunder pillage commandeer hijack retrieve",
    being: "seized",
    tallies: "seizure recovery",
  },
  present: {
    done: "carry deploy send/sent draw/drew/drawn dispatch attract involve transport ferry mobilise mobilize accommodate",
    doing:
      "gather rally march attend protest demonstrate participate respond assemble join take/took turn/turned line board " +
      "storm attack head enter crowd pack throng fill travel battle tackle congregate converge flock surround clash " +
      "police picket besiege barricade ambush raid hurl pelt stage",
    being:
      "aboard passengers attackers gunmen assailants crew participants bombers onboard protesters demonstrators rioters " +
      "hijackers raiders marchers",
    tallies: "turnout crowd crowds attendance home numbering crew passengers",
  },
  other_count: {
    doing: "escape defect desert",
    being: "casualties casualty victims losses",
    tallies: "casualties losses",
  },
};

/** Phrases that tell what happened to those counted: "taken prisoner", "on board". Their words are parted by spaces. */
export const TOPIC_PHRASES: Readonly<Partial<Record<CountTopic, readonly string[]>>> = {
  killed: [
    ...["claimed the life of", "claiming the life of", "claim the life of", "cost the life of", "took the life of"],
    ...["taken the life of", "cost the lives of", "claimed the lives of"],
    ...["shot dead", "stabbed to death", "shot and killed", "shot to death", "stabbed and killed", "beaten to death"],
    ...["burned to death", "burnt to death", "crushed to death", "put to death", "hacked to death", "gunned down"],
    ...["gunning down", "mowed down", "mowing down", "cut down", "found dead", "confirmed dead", "presumed dead"],
    ...["pronounced dead", "declared dead", "feared dead", "lost their lives", "lost his life", "lost her life"],
    ...[
      "lost lives",
      "loss of life",
      "losing their lives",
      "lost their life",
      "found to be dead",
      "found to be deceased",
    ],
    ...["recovered dead", "recovered deceased", "washed up dead", "dead on arrival", "burned alive", "burnt alive"],
    ...["killed in action", "did not survive", "didn't survive", "not survive", "failed to survive"],
  ],
  captured: [
    ...["taken prisoner", "taken hostage", "taken captive", "took hostage", "taken into custody", "in custody"],
    ...[
      "under arrest",
      "rounded up",
      "rounding up",
      "held captive",
      "held hostage",
      "into custody",
      "in detention",
      "behind bars",
      "in the custody of",
      "into the custody of",
      "in police custody",
      "in handcuffs",
      "in for questioning",
      "being questioned",
      "being interrogated",
      "thrown in jail",
      "thrown into jail",
      "thrown in prison",
    ],
  ],
  missing: [
    ...["looking for", "searching for", "searched for", "search for", "hunting for"],
    ...["under the rubble", "under rubble", "unaccounted for", "remain missing", "gone missing", "went missing"],
    ...["still underground", "still below ground", "absent from"],
    ...["not been found", "yet to be found", "not yet been found", "no trace of", "no sign of", "the fate of"],
  ],
  injured: [
    ...["treated for injuries", "fighting for life", "fighting for their lives", "fighting for his life"],
    ...["fighting for her life", "in intensive care", "hospital treatment", "medical treatment", "run over"],
    ...["come to harm", "came to harm", "came to any harm", "come to any harm"],
    ...["needed treatment", "received treatment", "receiving treatment", "required treatment"],
  ],
  rescued: [
    ...["picked up", "dragged out", "pulled out", "fished out", "brought out", "taken off", "let go", "set free"],
    ...[
      "walked away from",
      "swam ashore",
      "down safely",
      "home safely",
      "back safely",
      "found alive",
      "located alive",
      "walked free",
      "walked out alive",
    ],
    ...["brought ashore", "brought to safety", "taken to safety", "led to safety", "winched to safety"],
    ...["pulled to safety", "plucked from", "dug out", "managed to escape", "managed to flee"],
    ...[
      "made their own way out",
      "found their own way out",
      "made it out",
      "got out alive",
      "escaped injury",
      "escaped injuries",
      "escaped death",
    ],
    ...["walked away", "walked free", "without a scratch"],
  ],
  displaced: [
    ...["left homeless", "made homeless", "without shelter", "without homes", "without a home", "sought shelter"],
    ...["sought refuge", "taken shelter", "taken refuge", "took shelter", "took refuge", "seeking refuge"],
    ...["from their homes", "from their villages", "left their homes", "leave their homes", "abandoned their homes"],
    ...[
      "lost their homes",
      "left without homes",
      "living in camps",
      "living in tents",
      "forced to flee",
      "forced to leave",
      "forced to evacuate",
      "had to leave",
      "had to flee",
      "ordered out of",
      "out of their homes",
      "across the border",
      "over the border",
      "into exile",
    ],
  ],
  other_count: ["broke out of", "broken out of"],
  destroyed: [
    ...["shot down", "burned down", "burnt down", "blown up", "washed away", "knocked out", "wiped out", "took out"],
    ...["swept away", "sweeping away", "washing away", "knocked down", "torn down", "pulled down", "blowing up"],
    ...[
      "set on fire",
      "set fire to",
      "setting fire to",
      "set alight",
      "set ablaze",
      "reduced to rubble",
      "reduced to ashes",
      "blew up",
    ],
  ],
  damaged: ["caught fire", "catching fire", "burst into flames"],
  seized: ["made off with"],
  present: [
    ...[
      "below ground",
      "were present",
      "on board",
      "took part",
      "taking part",
      "in the building",
      "inside the building",
      "home to",
    ],
    ...[
      "turned out",
      "at the scene",
      "in attendance",
      "took to the streets",
      "taken to the streets",
      "filled the streets",
    ],
    ...["holed up", "taking to the streets"],
  ],
};
