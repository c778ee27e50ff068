import type { Act } from "@variorum/core";

/**
 * What may follow a verb of saying as its content.
 *
 * clause: "said (that) it rained"; object: "denied the report"; infinitive: "vowed to return"; as: "described it as
 * calm", "called it calm"; quote: words in quotation marks alone; preposition: the words listed in `before`.
 */
export type Frame = "clause" | "object" | "infinitive" | "as" | "quote";

/** A verb that attributes what is said to somebody. */
export interface CueVerb {
  /** Past tense and participle where they are not formed with -ed. */
  readonly past?: readonly string[];
  readonly frames: readonly Frame[];
  /** Prepositions that may stand between the verb and its content: "warned of", "blamed … for". */
  readonly before?: readonly string[];
  /** Whether a person or medium that is told may follow: "told reporters that". */
  readonly takesListener?: true;
  readonly act?: Act;
  /** A verb of thinking rather than saying: its content is an attribution of its own only when nobody else says it. */
  readonly isMental?: true;
  /** Whether the verb alone, without anybody named, attributes: "was reported to have left". */
  readonly isAgentless?: true;
  /** A common word with other meanings: counted only with a clause after "that", a quote, or as a plain finite verb. */
  readonly isWeak?: true;
  /** Whether it attributes only with "that": "the data show that …", but not "the video showed a car". */
  readonly needsThat?: true;
  /** Words of which one must follow the verb: "brushed aside". */
  readonly needsNext?: readonly string[];
}

const SAY = ["clause", "quote"] as const;

/**
 * Verbs of saying, of answering and of judging.
 *
 * Source: own list, after the reporting verbs of English grammars; each frame is listed because news texts use it.
 */
export const CUE_VERBS: Readonly<Record<string, CueVerb>> = {
  // To say
  say: { past: ["said"], frames: SAY, isAgentless: true },
  tell: { past: ["told"], frames: ["clause", "quote", "infinitive"], before: ["of", "about"], takesListener: true },
  state: { frames: [...SAY, "object"], isWeak: true },
  add: { frames: SAY },
  explain: { frames: [...SAY, "object"], takesListener: true },
  remark: { frames: SAY },
  comment: { frames: SAY, isWeak: true },
  note: { frames: SAY, isWeak: true },
  observe: { frames: SAY, isWeak: true },
  insist: { frames: SAY, before: ["on"] },
  argue: { frames: SAY },
  stress: { frames: [...SAY, "object"], isWeak: true },
  emphasise: { frames: [...SAY, "object"] },
  emphasize: { frames: [...SAY, "object"] },
  reiterate: { frames: [...SAY, "object"] },
  repeat: { frames: SAY, isWeak: true },
  maintain: { frames: SAY, isWeak: true },
  contend: { frames: SAY },
  assert: { frames: [...SAY, "object"] },
  read: { past: ["read"], frames: ["quote"], isWeak: true },
  write: { past: ["wrote", "written"], frames: SAY, isWeak: true },
  tweet: { frames: [...SAY, "object"] },
  post: { frames: ["quote"], isWeak: true },
  reply: { frames: SAY },
  respond: { frames: SAY, isWeak: true },
  answer: { frames: SAY, isWeak: true },
  recall: { frames: [...SAY, "object"], isWeak: true },
  recount: { frames: [...SAY, "object"] },
  testify: { frames: SAY },
  joke: { frames: SAY },
  boast: { frames: SAY, before: ["of"] },
  continue: { frames: ["quote"], isWeak: true },
  conclude: { frames: SAY },
  reveal: { frames: [...SAY, "object"], isWeak: true },
  disclose: { frames: [...SAY, "object"] },
  indicate: { frames: [...SAY, "object"] },
  suggest: { frames: [...SAY, "object"] },
  imply: { frames: SAY },
  intimate: { frames: SAY, isAgentless: true, isWeak: true },
  mention: { frames: [...SAY, "object"], isWeak: true },
  show: { past: ["showed", "shown"], frames: ["clause"], isWeak: true, needsThat: true },
  document: { frames: ["clause", "object"] },
  apologise: { frames: ["quote"], before: ["for"], act: "opinion" },
  apologize: { frames: ["quote"], before: ["for"], act: "opinion" },
  // To claim and to report
  claim: { frames: [...SAY, "infinitive", "object"], isAgentless: true },
  allege: { frames: [...SAY, "infinitive", "object"], isAgentless: true, act: "accuse" },
  report: { frames: [...SAY, "object"], before: ["on"], isAgentless: true },
  announce: { frames: [...SAY, "object"], act: "announce", isAgentless: true },
  declare: { frames: [...SAY, "object", "as"], act: "announce" },
  proclaim: { frames: [...SAY, "object"], act: "announce" },
  estimate: { frames: [...SAY, "object"], isAgentless: true },
  put: { past: ["put"], frames: ["object"], isWeak: true },
  place: { frames: ["object"], isWeak: true },
  speak: { past: ["spoke", "spoken"], frames: [], before: ["of"], isWeak: true },
  // To think
  believe: { frames: ["clause"], isMental: true, isAgentless: true },
  think: { past: ["thought"], frames: SAY, isMental: true, isAgentless: true },
  suspect: { frames: ["clause"], isMental: true, isAgentless: true },
  fear: { frames: ["clause"], isMental: true, isAgentless: true, isWeak: true },
  hope: { frames: ["clause", "infinitive"], isMental: true, act: "opinion", isWeak: true },
  expect: { frames: ["clause"], isMental: true, act: "predict_or_pledge", isWeak: true },
  // To foretell and to promise
  predict: { frames: [...SAY, "object"], act: "predict_or_pledge" },
  project: { frames: ["clause"], act: "predict_or_pledge", isAgentless: true, isWeak: true },
  warn: { frames: SAY, before: ["of", "against", "about"], takesListener: true, act: "predict_or_pledge" },
  threaten: { frames: [...SAY, "infinitive", "object"], act: "predict_or_pledge", isWeak: true },
  vow: { frames: [...SAY, "infinitive", "object"], act: "predict_or_pledge" },
  pledge: { frames: [...SAY, "infinitive", "object"], act: "predict_or_pledge" },
  promise: { frames: [...SAY, "infinitive", "object"], act: "predict_or_pledge" },
  // To answer what was said
  deny: { frames: ["clause", "object"], act: "deny" },
  reject: { frames: ["object"], act: "deny" },
  dismiss: { frames: ["object", "as"], act: "deny" },
  refute: { frames: ["object"], act: "deny" },
  dispute: { frames: ["clause", "object"], act: "deny", isWeak: true },
  confirm: { frames: [...SAY, "object"], act: "confirm" },
  verify: { frames: ["clause", "object"], act: "confirm" },
  corroborate: { frames: ["clause", "object"], act: "confirm" },
  rule: { frames: [], before: ["out"], act: "deny", isWeak: true },
  brush: { frames: ["object"], needsNext: ["aside", "off"], act: "deny" },
  shrug: { frames: ["object"], needsNext: ["aside", "off"], act: "deny" },
  distance: {
    frames: [],
    before: ["from"],
    needsNext: ["itself", "himself", "herself", "themselves"],
    act: "disclaim_responsibility",
  },
  correct: { frames: ["object"], act: "correct", isWeak: true },
  retract: { frames: ["object"], act: "retract" },
  acknowledge: { frames: [...SAY, "object"], act: "acknowledge" },
  admit: { frames: [...SAY, "object"], before: ["to"], act: "acknowledge" },
  concede: { frames: SAY, act: "acknowledge" },
  confess: { frames: SAY, before: ["to"], act: "acknowledge" },
  // To judge
  accuse: { frames: ["object"], act: "accuse" },
  blame: { frames: ["object"], before: ["on"], act: "accuse" },
  condemn: { frames: ["object"], act: "opinion" },
  denounce: { frames: ["object", "as"], act: "opinion" },
  decry: { frames: ["object", "as"], act: "opinion" },
  criticise: { frames: ["object"], act: "opinion" },
  criticize: { frames: ["object"], act: "opinion" },
  slam: { frames: ["object"], act: "opinion", isWeak: true },
  praise: { frames: ["object"], act: "opinion" },
  hail: { frames: ["object", "as"], act: "opinion" },
  welcome: { frames: ["object"], act: "opinion", isWeak: true },
  thank: { frames: ["object"], act: "opinion", isWeak: true },
  appreciate: { frames: ["object"], act: "opinion", isWeak: true },
  justify: { frames: ["object"], act: "opinion", isWeak: true },
  express: { frames: ["object"], act: "opinion", isWeak: true },
  voice: { frames: ["object"], act: "opinion", isWeak: true },
  describe: { frames: ["object", "as"], before: ["for", "to"], isAgentless: true, act: "opinion" },
  characterise: { frames: ["as"], act: "opinion" },
  characterize: { frames: ["as"], act: "opinion" },
  label: { frames: ["as"], act: "opinion" },
  brand: { frames: ["as"], act: "opinion", isWeak: true },
  dub: { frames: ["as"], act: "opinion" },
  call: { frames: ["as"], before: ["for", "on", "upon"], act: "opinion", isWeak: true },
  name: { frames: ["as"], isWeak: true },
  find: { past: ["found"], frames: ["as"], act: "opinion", isWeak: true },
  identify: { frames: ["as"], isAgentless: true },
  designate: { frames: ["as"], act: "accuse" },
  ascribe: { frames: ["object"], act: "accuse", isAgentless: true },
  attribute: { frames: ["object"], act: "accuse", isAgentless: true },
  // To ask
  urge: { frames: ["clause", "quote", "object"], act: "opinion", isWeak: true },
  ask: { frames: ["quote", "object"], act: "opinion", isWeak: true },
  demand: { frames: ["clause", "quote", "object", "infinitive"], act: "opinion" },
  order: { frames: ["object"], act: "announce", isWeak: true },
  appeal: { frames: ["quote"], before: ["for", "to"], act: "opinion", isWeak: true },
  lament: { frames: [...SAY, "object"], act: "opinion" },
  deplore: { frames: ["object"], act: "opinion" },
  advise: { frames: ["clause", "object"], act: "opinion", isWeak: true },
  // More verbs of the same sorts
  complain: { frames: SAY, before: ["of", "about"] },
  hint: { frames: SAY, before: ["at"] },
  caution: { frames: SAY, before: ["against", "about"], act: "predict_or_pledge" },
  assure: { frames: SAY, takesListener: true },
  inform: { frames: ["clause"], before: ["of"], takesListener: true },
  remind: { frames: ["clause"], before: ["of"], takesListener: true },
  retort: { frames: SAY },
  agree: { frames: SAY, isWeak: true },
  disagree: { frames: ["quote"] },
  interject: { frames: ["quote"] },
  shout: { frames: SAY, isWeak: true },
  yell: { frames: SAY, isWeak: true },
  whisper: { frames: SAY, isWeak: true },
  murmur: { frames: SAY, isWeak: true },
  sigh: { frames: ["quote"], isWeak: true },
  quip: { frames: SAY },
  exclaim: { frames: SAY },
  counter: { frames: SAY, isWeak: true },
  clarify: { frames: [...SAY, "object"] },
  specify: { frames: [...SAY, "object"] },
  detail: { frames: ["object"], isWeak: true },
  attest: { frames: SAY, before: ["to"] },
  divulge: { frames: [...SAY, "object"] },
  speculate: { frames: SAY, isWeak: true },
  reckon: { frames: SAY, isMental: true },
  swear: { past: ["swore", "sworn"], frames: [...SAY, "infinitive"], isWeak: true },
  plead: { frames: ["quote"], before: ["for"], act: "opinion", isWeak: true },
  recommend: { frames: ["clause", "object"], act: "opinion", isWeak: true },
  propose: { frames: ["clause", "object"], act: "opinion", isWeak: true },
  protest: { frames: ["quote"], isWeak: true },
  regret: { frames: ["clause", "object"], act: "opinion", isWeak: true },
  rebut: { past: ["rebutted"], frames: ["object"], act: "deny" },
  rebuff: { frames: ["object"], act: "deny" },
  repudiate: { frames: ["object"], act: "deny" },
  disavow: { frames: ["object"], act: "disclaim_responsibility" },
  contest: { frames: ["object"], act: "deny", isWeak: true },
  downplay: { frames: ["object"], act: "opinion" },
  laud: { frames: ["object"], act: "opinion" },
  applaud: { frames: ["object"], act: "opinion", isWeak: true },
  commend: { frames: ["object"], act: "opinion" },
  lambast: { frames: ["object"], act: "opinion" },
  lambaste: { frames: ["object"], act: "opinion" },
  castigate: { frames: ["object"], act: "opinion" },
  rebuke: { frames: ["object"], act: "opinion", isWeak: true },
  term: { frames: ["as"], act: "opinion", isWeak: true },
  liken: { frames: ["object"], act: "opinion" },
  guarantee: { frames: ["clause", "object"], act: "predict_or_pledge", isWeak: true },
  take: {
    past: ["took", "taken"],
    frames: ["object"],
    needsNext: ["responsibility", "credit"],
    act: "claim_responsibility",
  },
};

/** Verbs whose bare form after "to" makes no attribution unless one of these leads up to them. */
export const LEADING_INTO: ReadonlySet<string> = new Set(["went", "goes", "going", "continued", "continues"]);
