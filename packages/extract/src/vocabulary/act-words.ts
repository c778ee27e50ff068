/**
 * Words by which somebody judges, thanks, mourns or demands rather than tells, in small letters.
 *
 * Source: own list.
 */
export const JUDGING_WORDS: ReadonlySet<string> = new Set([
  ...["thoughts", "prayers", "condolences", "sympathies", "sympathy", "saddened", "heartbroken", "shocked", "proud"],
  ...[
    "thank",
    "thanks",
    "grateful",
    "appreciate",
    "congratulate",
    "hope",
    "wish",
    "pray",
    "mourn",
    "mourning",
    "regret",
  ],
  ...[
    "tragic",
    "tragedy",
    "cowardly",
    "heinous",
    "horrific",
    "horrible",
    "terrible",
    "appalling",
    "disgusting",
    "evil",
  ],
  ...["barbaric", "senseless", "shameful", "disgrace", "disgraceful", "unacceptable", "outrageous", "unjust", "cruel"],
  ...["heroic", "hero", "heroes", "brave", "courageous", "historic", "great", "wonderful", "justified", "unjustified"],
  ...[
    "should",
    "must",
    "ought",
    "deserve",
    "deserves",
    "deserved",
    "important",
    "difficult",
    "easy",
    "worst",
    "worst-case",
  ],
  ...["best", "devastating", "devastated", "martyrdom", "catastrophe", "nightmare", "miracle", "stellar", "exemplary"],
  ...[
    "reminder",
    "frustrating",
    "disappointed",
    "disappointing",
    "sad",
    "happy",
    "glad",
    "sorry",
    "disgusted",
    "angry",
  ],
  ...[
    "unfortunate",
    "unfortunately",
    "inspiring",
    "remarkable",
    "swift",
    "decisive",
    "forceful",
    "concerned",
    "alarmed",
  ],
  ...[
    "worried",
    "welcome",
    "disturbing",
    "deplorable",
    "reprehensible",
    "unprecedented",
    "intolerable",
    "key",
    "defensive",
  ],
  ...["condolence", "heartfelt", "grief", "grieve", "grieving", "sorrow", "mourns", "solidarity", "tribute", "condemn"],
  ...["condemns", "deplore", "dismayed", "outraged", "outrage", "scary", "terrifying", "frightening", "heartbreaking"],
  ...[
    "lucky",
    "blessed",
    "unfair",
    "ridiculous",
    "absurd",
    "nonsense",
    "irresponsible",
    "vital",
    "essential",
    "urgent",
  ],
  ...["crucial", "unbearable", "unimaginable", "shocking", "despicable", "vicious", "callous", "monstrous", "inhuman"],
  ...["inhumane", "admirable", "praise", "commend", "commends", "applaud", "salute", "honour", "honor", "unforgivable"],
  ...["inexcusable", "unthinkable", "regrettable", "worrying", "alarming", "encouraging", "hopeful", "optimistic"],
]);

/** Phrases that judge or demand, by their words in small letters. */
export const JUDGING_PHRASES: readonly (readonly string[])[] = [
  ["have", "the", "right"],
  ["our", "right"],
  ["count", "on"],
  ["call", "on"],
  ["calls", "on"],
  ["call", "for"],
  ["need", "to"],
  ["needs", "to"],
  ["seek", "to"],
  ["questions", "remain"],
  ["could", "strengthen"],
  ["no", "place"],
];

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
  ...["conducted", "committed", "planning", "developing"],
]);

/** Verbs of what a party does that is no harm: told of oneself they make one's own act public. */
export const OWN_ACT_VERBS: ReadonlySet<string> = new Set([
  ...["captured", "retaken", "recaptured", "retook", "seized", "entered", "withdrawn", "withdrew", "reached", "signed"],
  ...["agreed", "released", "deployed", "arrested", "detained", "suspended", "ordered", "closed", "opened", "sent"],
  ...["launched", "begun", "started", "ended", "rescued", "evacuated", "intercepted", "charged", "investigating"],
  ...["treating", "continuing", "regained", "liberated", "controlled", "announced", "resumed", "halted", "stopped"],
  ...["taken", "called", "completed", "freed", "imposed", "lifted", "established", "appointed", "expelled", "warn"],
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
