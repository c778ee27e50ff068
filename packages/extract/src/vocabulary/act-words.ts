/** Words by which somebody judges rather than tells, in small letters. Source: own list. */
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
  ...["barbaric", "brutal", "senseless", "shameful", "disgrace", "disgraceful", "unacceptable", "outrageous", "unjust"],
  ...["heroic", "hero", "heroes", "brave", "courageous", "historic", "great", "wonderful", "justified", "unjustified"],
  ...["should", "must", "ought", "need", "needs", "deserve", "deserves", "deserved", "important", "difficult", "worst"],
  ...["best", "devastating", "devastated", "heavy", "martyr", "martyrs", "martyrdom", "disaster", "catastrophe"],
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
  ...["urge", "call", "demand", "let", "please", "never", "may"].filter((word) => word === "please"),
]);

/** Verbs of doing harm: ascribed to another they accuse, ascribed to oneself they claim responsibility. */
export const HARMING_VERBS: ReadonlySet<string> = new Set([
  ...["attacked", "attack", "attacking", "killed", "kill", "killing", "bombed", "bombing", "bombarded", "shelled"],
  ...["shelling", "struck", "strike", "fired", "launched", "ambushed", "targeted", "targeting", "destroyed", "damaged"],
  ...["executed", "massacred", "murdered", "abducted", "kidnapped", "raped", "tortured", "looted", "burned", "downed"],
  ...["injured", "wounded", "beheaded", "assassinated", "obliterated", "crushed", "orchestrated", "violated"],
  ...["perpetrated", "invaded", "sabotaged", "hit", "detonated", "plotted", "eliminated", "annihilated", "neutralised"],
  ...["neutralized", "repelled"],
]);

/** Verbs of what a party does that is no harm: told of oneself they make one's own act public. */
export const OWN_ACT_VERBS: ReadonlySet<string> = new Set([
  ...["captured", "retaken", "recaptured", "seized", "taken", "entered", "withdrawn", "withdrew", "reached", "signed"],
  ...["agreed", "released", "deployed", "arrested", "detained", "suspended", "ordered", "closed", "opened", "sent"],
  ...["launched", "begun", "started", "ended", "rescued", "evacuated", "intercepted", "charged", "investigating"],
  ...["treating", "continuing", "regained", "liberated", "controlled", "announced", "resumed", "halted", "stopped"],
  ...["warn", "taken"],
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

/** Words that tell what will be. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(["will", "would", "shall", "'ll", "won't", "wouldn't"]);
