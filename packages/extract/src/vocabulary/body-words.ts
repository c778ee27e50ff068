import type { ActorType } from "@variorum/core";

/**
 * Words in the names of bodies, in small letters, with the type of actor that they tell. The last of a name that is in
 * the list decides: "Defence Ministry of the Army" is a ministry only where its last word is.
 *
 * Source: own list.
 */
export const BODY_WORDS: Readonly<Record<string, ActorType>> = {
  ...typed("government", [
    ...["government", "ministry", "ministries", "department", "embassy", "consulate", "administration", "cabinet"],
    ...["parliament", "senate", "congress", "council", "committee", "commission", "office", "court", "authority"],
    ...[
      "authorities",
      "directorate",
      "prosecutors",
      "police",
      "prefecture",
      "kremlin",
      "pentagon",
      "bureau",
      "service",
      "services",
      "patrol",
      "constabulary",
      "rescue",
      "unit",
      "squad",
      "protection",
    ],
    ...["civil defence", "civil defense", "prosecutor's office", "sheriff's office", "tribunal", "division"],
    ...[
      "judiciary",
      "legislature",
      "assembly",
      "rulers",
      "presidency",
      "municipality",
      "foreign office",
      "white house",
      "mission",
    ],
    ...[
      "coroner",
      "customs",
      "inspectorate",
      "secretariat",
      "junta",
      "state department",
      "city",
      "county",
      "officials",
    ],
  ]),
  ...typed("armed_force", [
    ...["army", "military", "forces", "force", "navy", "guard", "guards", "marines", "air force", "troops", "command"],
    ...["battalion", "brigade", "regiment", "corps", "gendarmerie"],
  ]),
  ...typed("armed_group", [
    ...["movement", "front", "rebels", "insurgents", "militants", "separatists", "faction", "liberation", "taliban"],
    ...["rebel", "insurgent", "militant", "separatist", "jihadist", "militia"],
    ...["guerrillas", "jihadists", "houthis", "hezbollah", "hamas", "isis", "isil", "al-qaeda", "boko"],
    ...["al-shabaab", "militias", "brigades"],
  ]),
  ...typed("private_military_company", ["wagner", "mercenaries", "contractors"]),
  ...typed("news_agency", ["agency"]),
  ...typed("media_outlet", [
    ...["media", "newspaper", "times", "post", "news", "television", "tv", "radio", "telegraph", "herald", "tribune"],
    ...["broadcaster", "gazette", "guardian", "magazine", "daily"],
  ]),
  ...typed("social_channel", ["channel", "telegram"]),
  ...typed("igo", ["nations", "nato", "union", "un", "unicef", "unhcr", "opcw", "iaea", "who", "bloc"]),
  ...typed("ngo", [
    ...["rights", "amnesty", "crescent", "cross", "observatory", "watch", "charity", "ngo", "foundation", "archive"],
    ...["association", "society", "federation", "institute", "centre", "center"],
    ...["university", "party", "club", "hospital"],
    ...["academy", "college", "school", "clinic", "campaign", "trust"],
  ]),
  // Words of bodies of every sort: any other word of the name tells more.
  ...typed("organisation", ["organisation", "organization", "group", "groups", "network", "board", "staff", "project"]),
  ...typed("company", [
    "company",
    "airline",
    "airlines",
    "airport",
    "railway",
    "railways",
    "operator",
    "corporation",
    "inc",
    "inc.",
    "ltd",
    "industries",
    "aramco",
  ]),
};

function typed(type: ActorType, words: readonly string[]): Readonly<Record<string, ActorType>> {
  return Object.fromEntries(words.map((word) => [word, type]));
}
