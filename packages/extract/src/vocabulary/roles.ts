/** Nouns for somebody who speaks for a body. */
export const SPOKESPERSON_NOUNS: ReadonlySet<string> = new Set([
  ...["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"],
]);

/** Nouns for somebody who acts for another, named behind "for" or "to": "a lawyer for the family", "an aide to the minister". */
export const ACTING_FOR_NOUNS: ReadonlySet<string> = new Set([
  ...["lawyer", "lawyers", "attorney", "attorneys", "solicitor", "barrister", "counsel"],
  ...["aide", "aides", "adviser", "advisor", "assistant"],
]);

/** Nouns for several people who work for a body: "its observers". */
export const STAFF_NOUNS: ReadonlySet<string> = new Set([
  ...["observers", "monitors", "inspectors", "investigators", "researchers", "officials", "staff", "doctors", "medics"],
  ...["volunteers", "engineers", "experts", "team", "teams", "crews", "lawyers", "analysts", "representatives"],
]);

/** Nouns for being at the head of something or in its service: "the head of X", "the chief executive of X". */
export const HEADING_NOUNS: ReadonlySet<string> = new Set([
  ...[
    "head",
    "leader",
    "chief",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "president",
    "director",
    "manager",
    "executive",
  ],
  ...["ceo", "founder", "commander", "coordinator", "secretary-general", "dean", "rector", "principal", "editor"],
]);

/**
 * Nouns for the office or work of one person, in small letters. Before a name they are its title, alone they stand for
 * the person.
 *
 * Source: own list of offices, ranks and professions that news texts put before names.
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...SPOKESPERSON_NOUNS,
  ...["president", "vice-president", "premier", "chancellor", "minister", "secretary", "secretary-general", "governor"],
  ...[
    "mayor",
    "senator",
    "congressman",
    "congresswoman",
    "representative",
    "lawmaker",
    "deputy",
    "ambassador",
    "envoy",
  ],
  ...[
    "chief",
    "chairman",
    "chairwoman",
    "chair",
    "head",
    "leader",
    "director",
    "commissioner",
    "coordinator",
    "manager",
  ],
  ...[
    "commander",
    "general",
    "colonel",
    "captain",
    "major",
    "lieutenant",
    "sergeant",
    "admiral",
    "brigadier",
    "marshal",
  ],
  ...["sheriff", "officer", "detective", "inspector", "superintendent", "chief-of-staff", "constable", "firefighter"],
  ...["prosecutor", "attorney", "judge", "lawyer", "justice", "coroner", "magistrate", "investigator"],
  ...[
    "king",
    "queen",
    "prince",
    "princess",
    "emir",
    "sultan",
    "sheikh",
    "pope",
    "bishop",
    "archbishop",
    "imam",
    "rabbi",
  ],
  ...["ayatollah", "cleric", "professor", "doctor", "dr.", "expert", "analyst", "researcher", "historian", "economist"],
  ...["official", "aide", "adviser", "advisor", "diplomat", "politician", "candidate", "executive", "ceo", "founder"],
  ...["witness", "eyewitness", "resident", "villager", "survivor", "neighbour", "neighbor", "relative", "activist"],
  ...["writer", "author", "journalist", "reporter", "correspondent", "editor", "blogger", "photographer", "dispatcher"],
  ...[
    "driver",
    "pilot",
    "soldier",
    "fighter",
    "militant",
    "rebel",
    "teacher",
    "student",
    "worker",
    "paramedic",
    "nurse",
  ],
  ...["mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "rev", "cpl", "cpl.", "corporal"],
  ...["mr.", "mrs.", "ms.", "gen.", "lt.", "col.", "maj.", "capt.", "sgt.", "gov.", "sen.", "rep.", "prof.", "rev."],
  ...[
    "adm.",
    "brig.",
    "cmdr.",
    "sir",
    "dame",
    "lord",
    "lady",
    "mother",
    "father",
    "brother",
    "sister",
    "wife",
    "husband",
  ],
  ...[
    "son",
    "daughter",
    "uncle",
    "man",
    "woman",
    "suspect",
    "gunman",
    "attacker",
    "victim",
    "source",
    "guard",
    "owner",
  ],
  ...["shopkeeper", "farmer", "trader", "merchant", "fisherman", "herder", "shepherd", "engineer", "technician"],
  ...["medic", "businessman", "businesswoman", "bystander", "passer-by", "tourist", "pilgrim", "passenger", "commuter"],
  ...["volunteer", "campaigner", "organiser", "organizer", "lecturer", "scientist", "seismologist", "meteorologist"],
  ...["geologist", "epidemiologist", "psychologist", "sociologist", "biologist", "physicist", "chemist", "pastor"],
  ...["priest", "nun", "monk", "elder", "chieftain", "headmaster", "headteacher", "principal", "dean", "rector"],
  ...["consultant", "strategist", "commentator", "columnist", "presenter", "producer", "broadcaster", "novelist"],
  ...["councillor", "councilor", "alderman", "treasurer", "chancellor", "consul", "attache", "negotiator", "mediator"],
  ...["surgeon", "midwife", "pathologist", "counsellor", "carer", "clerk", "porter", "waiter", "cook", "chef"],
  ...["chairperson", "vice-chair", "vice-chairman", "vice-chairwoman", "co-chair", "co-founder", "undersecretary"],
  ...["under-secretary", "counterpart", "rapporteur", "ombudsman", "ombudswoman", "warden", "administrator", "foreman"],
  ...["skipper", "commodore", "adjutant", "harbourmaster", "stationmaster", "ranger", "lifeguard", "vet", "archivist"],
  ...["warlord", "chieftainess", "tribesman", "deserter", "detainee", "hostage", "refugee", "migrant", "prisoner"],
]);

/** Nouns for several people, in small letters: a plural that speaks without being named. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...[
    "officials",
    "authorities",
    "police",
    "witnesses",
    "eyewitnesses",
    "residents",
    "villagers",
    "locals",
    "neighbours",
  ],
  ...["neighbors", "survivors", "relatives", "families", "activists", "protesters", "demonstrators", "rebels"],
  ...[
    "militants",
    "fighters",
    "insurgents",
    "separatists",
    "soldiers",
    "troops",
    "forces",
    "officers",
    "investigators",
  ],
  ...["prosecutors", "lawyers", "doctors", "medics", "rescuers", "firefighters", "paramedics", "experts", "analysts"],
  ...["critics", "supporters", "opponents", "observers", "sources", "diplomats", "ministers", "lawmakers", "leaders"],
  ...["politicians", "spokespeople", "spokesmen", "reporters", "journalists", "media", "people", "scientists"],
  ...["researchers", "organisers", "organizers", "students", "workers", "unions", "groups", "members", "guards"],
  ...["estimates", "reports", "agents", "detectives", "engineers", "astronomers", "historians", "economists"],
]);

/** Verbs of being at the head of a body: "who runs the clinic". */
export const LEADING_VERBS: ReadonlySet<string> = new Set([
  ...["heads", "leads", "chairs", "runs", "commands", "represents", "manages", "directs", "oversees", "coordinates"],
  ...["led", "headed", "chaired", "ran", "commanded", "represented", "managed", "directed", "oversaw", "coordinated"],
]);

/** Words that say that a person is not to be known: "an anonymous source", "on condition of anonymity". */
export const ANONYMOUS_WORDS: ReadonlySet<string> = new Set([
  ...["anonymous", "anonymously", "anonymity", "unnamed", "unidentified", "undisclosed"],
]);

/** Nouns for what shows something and says nothing by itself: "tests confirmed it". */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set([
  ...["test", "tests", "results", "samples", "examination", "autopsy", "autopsies", "measurements", "readings"],
  ...["images", "imagery", "photographs", "photos", "footage", "recordings", "evidence", "findings"],
]);

/** Nouns for words that were put on record; whoever put them there speaks: "the statement said". */
export const TEXT_NOUNS: ReadonlySet<string> = new Set([
  ...["statement", "statements", "communique", "communiqué", "message", "tweet", "post", "letter", "declaration"],
  ...["announcement", "release", "email", "note", "memo", "speech", "video", "website", "bulletin", "report", "data"],
  ...[
    "study",
    "poll",
    "survey",
    "ruling",
    "analysis",
    "investigation",
    "review",
    "audit",
    "census",
    "article",
    "op-ed",
  ],
  ...["figures", "document", "manifesto", "advisory", "alert", "indictment", "complaint", "filing", "affidavit"],
]);
