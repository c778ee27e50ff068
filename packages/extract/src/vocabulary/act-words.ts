/** Words that say that somebody did wrong. */
export const ACCUSING_WORDS: ReadonlySet<string> = new Set([
  ...[
    "negligence",
    "carelessness",
    "aggression",
    "genocide",
    "atrocity",
    "atrocities",
    "crime",
    "crimes",
    "corruption",
  ],
  ...["terrorist", "terrorists", "terrorism", "murderer", "murderers", "traitor", "traitors", "massacre", "violation"],
  ...["violations", "hiding", "complicit", "sabotage", "abuse", "abuses", "torture", "brutality", "provocation"],
  ...["influencing", "inducing", "meddling", "interfering", "lying", "lied", "cheating", "illegally", "unlawfully"],
]);

/** Verbs of doing harm: ascribed to another they accuse, ascribed to oneself they claim responsibility. */
export const HARMING_VERBS: ReadonlySet<string> = new Set([
  ...["attacked", "attack", "attacking", "killed", "kill", "killing", "bombed", "bombing", "bombarded", "shelled"],
  ...["shelling", "struck", "strike", "fired", "launched", "ambushed", "targeted", "targeting", "destroyed", "damaged"],
  ...["executed", "massacred", "murdered", "abducted", "kidnapped", "raped", "tortured", "looted", "burned", "downed"],
  ...["injured", "wounded", "beheaded", "assassinated", "obliterated", "crushed", "orchestrated", "violated", "shot"],
  ...["perpetrated", "invaded", "sabotaged", "hit", "detonated", "plotted", "planned", "eliminated", "annihilated"],
  ...["neutralised", "neutralized", "repelled", "ordered", "approved", "armed", "financed", "plotting", "carried"],
  ...["conducted", "committed", "planning", "developing", "hanged", "beat", "beaten", "stabbed", "dropped", "torched"],
  ...["razed", "ransacked", "plundered", "gassed", "poisoned", "deported", "target", "shoot", "bomb", "shell", "burnt"],
]);

/** Verbs of doing wrong by what is left undone or broken: ascribed to another they accuse, and nobody claims them. */
export const WRONGING_VERBS: ReadonlySet<string> = new Set([
  ...[
    "ignored",
    "neglected",
    "concealed",
    "abandoned",
    "breached",
    "violated",
    "broke",
    "broken",
    "obstructed",
    "stole",
  ],
  ...["stolen", "withheld", "harassed", "intimidated", "threatened", "persecuted", "suppressed", "crossed", "fled"],
]);

/** Phrases that say who is at fault, by their words in small letters. */
export const BLAMING_PHRASES: readonly (readonly string[])[] = [
  ["to", "blame"],
  ["at", "fault"],
  ["the", "work", "of"],
  ["fired", "first"],
  ["shot", "first"],
  ["attacked", "first"],
];

/** Words that put something into the future with "to" behind them: "is expected to visit". */
export const COMING_WORDS: ReadonlySet<string> = new Set([
  ...["expected", "likely", "due", "committed", "plans", "planned", "intends", "intended", "aims", "set", "about"],
]);

/** Verbs that put one thing down to another, a party or a cause. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(["attribute", "ascribe", "blame"]);

/** Nouns for harm that is said not to have been: "there was no beating". */
export const HARMS: ReadonlySet<string> = new Set([
  ...["attack", "attacks", "beating", "beatings", "torture", "massacre", "abuse", "shooting", "bombing", "strike"],
  ...["raid", "violation", "violations", "negligence", "crime", "ambush", "shelling", "mistreatment", "discrimination"],
]);

/** Phrases by which those accused say that something is not so, at the front of their words. */
export const DENYING_PHRASES: readonly (readonly string[])[] = [
  ["no", "such"],
  ["not", "a", "single"],
  ["nothing", "of", "the", "sort"],
  ["nothing", "of", "the", "kind"],
  ["that", "is", "not", "true"],
  ["it", "is", "not", "true"],
  ["this", "is", "not", "true"],
];

/** Verbs of what a party does that is no harm: told of oneself they make one's own act public. */
export const OWN_ACT_VERBS: ReadonlySet<string> = new Set([
  ...["captured", "retaken", "recaptured", "retook", "seized", "entered", "withdrawn", "withdrew", "reached", "signed"],
  ...["agreed", "released", "deployed", "arrested", "detained", "suspended", "ordered", "closed", "opened", "sent"],
  ...["launched", "begun", "started", "ended", "rescued", "evacuated", "intercepted", "charged", "investigating"],
  ...["treating", "continuing", "regained", "liberated", "controlled", "announced", "resumed", "halted", "stopped"],
  ...["taken", "called", "completed", "freed", "imposed", "lifted", "established", "appointed", "expelled", "warn"],
  ...[
    "beaten",
    "requested",
    "accepted",
    "dispatched",
    "recovered",
    "confiscated",
    "dismissed",
    "summoned",
    "activated",
  ],
]);

/** Verbs of what only whoever governs or commands does: "three officers were suspended". */
export const STATE_ACT_VERBS: ReadonlySet<string> = new Set([
  ...["suspended", "dispatched", "sent", "sought", "deployed", "dismissed", "summoned", "accepted"],
]);

/** Nouns for what happened: "the attack killed twelve" accuses nobody. */
export const HAPPENINGS: ReadonlySet<string> = new Set([
  ...[
    "attack",
    "attacks",
    "explosion",
    "explosions",
    "blast",
    "blasts",
    "bombing",
    "bombings",
    "shooting",
    "shootings",
  ],
  ...["fire", "fires", "crash", "crashes", "collapse", "earthquake", "flood", "floods", "storm", "accident", "raid"],
  ...[
    "strike",
    "strikes",
    "airstrike",
    "airstrikes",
    "clashes",
    "fighting",
    "battle",
    "incident",
    "disaster",
    "stampede",
  ],
  ...["landslide", "hurricane", "cyclone", "outbreak", "bomb", "rockets", "rocket", "missile", "missiles", "shells"],
]);

/** Nouns for what somebody claims or denies having done. */
export const RESPONSIBILITY_NOUNS: ReadonlySet<string> = new Set([
  ...["responsibility", "involvement", "role", "credit", "complicity", "part"],
]);

/** Words that put something as likely. */
export const PROBABLE_WORDS: ReadonlySet<string> = new Set([
  ...[
    "probably",
    "likely",
    "presumably",
    "apparently",
    "believe",
    "believes",
    "believed",
    "think",
    "thinks",
    "appears",
  ],
  ...["appear", "appeared", "estimated", "estimates", "expected", "suspected", "presumed", "seems", "seemed", "seem"],
  ...["thought", "assume", "assumed", "estimate", "projected"],
]);

/** Words that put something as possible. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set([
  ...[
    "may",
    "might",
    "could",
    "possibly",
    "perhaps",
    "possible",
    "maybe",
    "suggest",
    "suggests",
    "suggested",
    "consider",
  ],
  ...["speculation", "unclear"],
]);
