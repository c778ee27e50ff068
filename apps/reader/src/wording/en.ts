import { enPages } from "./en-pages.ts";

const plurals = new Intl.PluralRules("en");
const figures = new Intl.NumberFormat("en-u-nu-latn");

function count(n: number, one: string, many: string): string {
  return `${figures.format(n)} ${plurals.select(n) === "one" ? one : many}`;
}

/**
 * The English messages for values: what the words, marks and dates of the model read like.
 *
 * Another language is another such object of the same type. Messages of single pages stand in `en-pages.ts`.
 */
export const en = {
  /** BCP 47 tag for Intl: dates and numbers; always Latin digits, so that quotes, tables and charts match. */
  locale: "en-GB-u-nu-latn",
  language: "en",

  count: {
    claims: (n: number) => count(n, "claim", "claims"),
    claimants: (n: number) => count(n, "claimant", "claimants"),
    accounts: (n: number) => count(n, "account", "accounts"),
    reports: (n: number) => count(n, "report", "reports"),
    questions: (n: number) => count(n, "question", "questions"),
    events: (n: number) => count(n, "event", "events"),
    passages: (n: number) => count(n, "passage", "passages"),
    characters: (n: number) => count(n, "character", "characters"),
    others: (n: number) => count(n, "other claimant", "other claimants"),
    unnamed: (n: number) => `${figures.format(n)} of them unnamed`,
    number: (n: number) => figures.format(n),
  },

  status: {
    contested: "Accounts contradict",
    in_tension: "Accounts are hard to reconcile",
    self_inconsistent: "One account, told two ways",
    agreed_across_sides: "Opposing sides agree",
    corroborated: "Independent accounts agree",
    agreeing_independence_unknown: "Accounts agree; whether independently is not known",
    compatible: "Accounts differ and can all be right",
    complementary: "Accounts speak of different things",
    conceded_single_voice: "One account, against its own interest",
    single_voice: "One account only",
    implied_only: "Implied, stated by nobody",
    declined: "Asked, not answered",
    unanswered: "No claim recorded",
  },

  relation: {
    agrees: "says the same",
    refines: "is more exact",
    compatible: "can be true together",
    updates: "replaces its own earlier figure",
    contradicts: "cannot both be true",
    denies: "denies it",
    challenges_presupposition: "rejects what the question takes for granted",
    not_comparable: "not comparable",
  },

  flag: {
    period_unstated: "The days it speaks of are not stated",
    presupposition_challenged: "Another account rejects what the question takes for granted",
    accused_denied: "The accused denies it",
    accuser_unnamed: "The accusation names no accuser",
    attribution_inferred: "Who says it is read from the context",
    one_report: "Everything here comes from one report",
    implied_only: "Implied, stated by nobody",
  },

  review: {
    unreviewed: "not reviewed",
    single_reviewed: "one reviewer, not yet a second",
    double_reviewed: "two reviewers",
    disputed: "reviewers disagree",
    rejected: "rejected by a reviewer",
  },
  origin: {
    draft: "draft: read by a program, checked by nobody",
    dataset: (publisher: string) => `as ${publisher} has it`,
  },

  certainty: {
    certain: "put as certain",
    probable: "put as probable",
    possible: "put as possible",
    unspecified: "none",
  },
  interest: {
    self_serving: "serves its claimant",
    against_interest: "against its claimant’s interest",
    neutral: "neutral",
    unknown: "unknown",
  },

  precision: {
    exact: "the very spot",
    near: "near the spot",
    adm2: "district, not a point",
    adm1: "region, not a point",
    feature: "along a river, road or the like, not a point",
    country: "country only",
    wider: "wider than one country",
  },

  date: {
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    perhapsAbout: (date: string) => `perhaps about ${date}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    oneOf: (from: string, to: string) => `one day from ${from} to ${to}`,
    orLater: (date: string) => `${date} or later`,
    orEarlier: (date: string) => `${date} or earlier`,
    decade: (firstYear: string) => `the ${firstYear}s`,
    century: (firstYear: string) => `one of the years from ${firstYear} on`,
    someDayIn: (month: string) => `a day in ${month}`,
    someMonthIn: (year: string) => `a month in ${year}`,
    unknown: "unknown",
  },

  value: {
    atLeast: (n: string) => `${n} or more`,
    atMost: (n: string) => `${n} or fewer`,
    exactly: (n: string) => n,
    between: (from: string, to: string) => `${from} to ${to}`,
    about: (n: string) => `about ${n}`,
    vague: (n: string) => `an unstated number, ${n} or more`,
    none: "none",
    saysNone: "says none",
    yes: "yes",
    no: "no",
    notThis: (answer: string) => `not: ${answer}`,
    noAnswer: "no answer given",
    redacted: "withheld to protect people; known to us",
  },

  attribution: {
    unnamedClaimant: "claimant not named in the report",
    ambiguous: (name: string, others: string) => `${name} or ${others}`,
    alternatives: (names: readonly string[]) => new Intl.ListFormat("en", { type: "disjunction" }).format(names),
    itsWords: (cue: string) => `the text says “${cue}”`,
    through: "through",
    ownVoice: "the publisher’s own voice",
    namedByUs: "named by us, not in the text",
    step: {
      originator: "vouches for it",
      spokesperson: "spokesperson",
      medium: "its own channel",
      relay: "relay",
      publisher: "publisher",
    },
  },

  citation: {
    accordingTo: (claimant: string) => `According to ${claimant}`,
    unnamed: "a claimant the report does not name",
    through: (names: string) => `through ${names}`,
    record: (id: string, change: number) => `Variorum ${id}@${change}`,
    draft: "draft, read by a program and checked by nobody",
  },

  page: enPages,
} as const;

/** All messages of one language. */
export type Words = typeof en;
