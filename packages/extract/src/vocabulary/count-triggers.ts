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
      "dead killed bodies corpses fatalities deaths death body corpse deceased fatality kia lives martyrs slain perished " +
      "murders killings executions homicides drownings",
    tallies:
      "toll tolls deaths death killing killings fatalities murder murders massacre bodies body corpses dead victims lives execution " +
      "executions remains loss lynching drowning beheading hanging strangling " +
      "neutralisation neutralization elimination liquidation",
  },
  injured: {
    done:
      "injure wound hurt/hurt shoot/shot stab hospitalise hospitalize maim harm trample scald concuss mutilate " +
      "paralyse paralyze poison beat/beat/beaten batter maul gore bite/bit/bitten bruise assault sicken lacerate disfigure",
    being: "injured wounded injuries injury hurt hospitalised hospitalized maimed wia",
    tallies: "wounding stabbing beating injuries injuring hospitalisation hospitalization injured wounded",
  },
  missing: {
    done: "trap disappear bury entomb strand",
    doing: "disappear vanish",
    being: "missing unaccounted trapped mia",
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
      "remand recapture interrogate net snatch/snatched",
    doing: "surrender",
    being:
      "prisoners detainees hostages hostage captives arrests prisoner captive abductees arrested detained captured detentions",
    tallies: "capture arrest arrests detention detentions abduction kidnapping abductions jailing imprisonment",
  },
  displaced: {
    done: "displace evacuate uproot expel evict relocate resettle",
    doing: "flee/fled evacuate shelter",
    being: "displaced homeless evacuees refugees",
    tallies: "evacuation eviction expulsion displacement homes",
  },
  destroyed: {
    done: "destroy demolish level/levelled/leveled raze down wreck gut flatten incinerate torch burn/burned/burnt ruin obliterate intercept sink/sank/sunk topple bulldoze consume scuttle swallow devour",
    doing: "collapse sink/sank/sunk crash explode capsize",
    being: "destroyed burned-out burnt-out wrecked",
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
    done: "carry house deploy send/sent draw/drew/drawn dispatch attract involve transport ferry mobilise mobilize accommodate",
    doing:
      "gather rally march attend protest demonstrate participate respond assemble join take/took turn/turned line board " +
      "storm attack head enter crowd pack throng fill travel battle tackle congregate converge flock surround clash " +
      "police picket besiege barricade ambush raid hurl pelt stage block occupy wait queue chant camp " +
      "throw/threw/thrown swarm",
    being:
      "aboard underground passengers attackers gunmen assailants crew participants bombers onboard protesters demonstrators rioters " +
      "hijackers raiders marchers",
    tallies: "turnout crowd crowds attendance home numbering crew passengers",
  },
  other_count: {
    doing: "escape defect desert",
    being: "casualties casualty victims losses",
    tallies: "casualties losses",
  },
};
