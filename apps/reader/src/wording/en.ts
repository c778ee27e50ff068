import {
  ACTOR_TYPES,
  ACTS,
  AFFILIATION_RELATIONS,
  ASSESSMENT_SCHEMES,
  DERIVATION_RELATIONS,
  EVENT_TYPES,
  FLAGS,
  PLACE_TYPES,
  RELATION_TYPES,
  REPORT_TYPES,
  STATUSES,
  TOPICS,
  VERDICTS,
  type NameUse,
  type RecordKind,
  type VocabularyEntry,
} from "@variorum/core";
import { enPages } from "./en-pages.ts";

/** The English labels of a vocabulary stand in core, beside what each word means. */
function labelsOf<Id extends string>(vocabulary: readonly VocabularyEntry<Id>[]): Readonly<Record<Id, string>> {
  return wordsOf(vocabulary, ({ label }) => label);
}

function wordsOf<Id extends string, Entry extends VocabularyEntry<Id>>(
  vocabulary: readonly (Entry & VocabularyEntry<Id>)[],
  wordOf: (entry: Entry) => string,
): Readonly<Record<Id, string>> {
  // Each id of the vocabulary is a key: that is what a vocabulary is.
  return Object.fromEntries(vocabulary.map((entry) => [entry.id, wordOf(entry)])) as Record<Id, string>;
}

const plurals = new Intl.PluralRules("en");
const figures = new Intl.NumberFormat("en-u-nu-latn");

function count(n: number, one: string, many: string): string {
  return `${figures.format(n)} ${plurals.select(n) === "one" ? one : many}`;
}

const NAME_USES = { alias: "also called", acronym: "acronym", former: "former name" } as const;

interface CitedPageParts {
  readonly title: string;
  readonly id: string;
  readonly change: string;
  /** Whole address of what is cited as of the change; absent where the site was not told its own. */
  readonly address: string | undefined;
  readonly notice: string | undefined;
}

function inBrackets(address: string | undefined): string {
  return address === undefined ? "" : ` (${address})`;
}

interface CitedReportParts {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly id: string;
  readonly change: number;
  readonly address: string | undefined;
  readonly notice: string | undefined;
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
    figures: (n: number) => count(n, "figure", "figures"),
    reports: (n: number) => count(n, "report", "reports"),
    questions: (n: number) => count(n, "question", "questions"),
    events: (n: number) => count(n, "event", "events"),
    passages: (n: number) => count(n, "passage", "passages"),
    characters: (n: number) => count(n, "character", "characters"),
    others: (n: number) => count(n, "other claimant", "other claimants"),
    accusations: (n: number) => count(n, "accusation", "accusations"),
    unnamed: (n: number) => `${figures.format(n)} of them unnamed`,
    number: (n: number) => figures.format(n),
    ofKind: (kind: RecordKind, n: number) => count(n, kind, `${kind}s`),
    rows: (n: number) => count(n, "row", "rows"),
  },

  status: labelsOf(STATUSES),
  relation: labelsOf(RELATION_TYPES),
  /** Between the first answer and the second, and the other way round. */
  relationForward: wordsOf(RELATION_TYPES, ({ forward }) => forward),
  relationBackward: wordsOf(RELATION_TYPES, ({ backward }) => backward),
  flag: labelsOf(FLAGS),
  topic: labelsOf(TOPICS),
  act: labelsOf(ACTS),
  verdict: labelsOf(VERDICTS),
  eventType: labelsOf(EVENT_TYPES),
  actorType: labelsOf(ACTOR_TYPES),
  placeType: labelsOf(PLACE_TYPES),
  reportType: labelsOf(REPORT_TYPES),
  derivation: labelsOf(DERIVATION_RELATIONS),
  affiliation: labelsOf(AFFILIATION_RELATIONS),
  affiliationBasis: {
    text: "a report says so",
    external: "known from elsewhere",
    editorial: "the editors hold it",
    unknown: "how it is known is not recorded",
  },
  /** How a name is used beside its language; a preferred one needs no word. */
  nameUse: (language: string, use: NameUse) => (use === "preferred" ? language : `${language}, ${NAME_USES[use]}`),
  assessmentScheme: labelsOf(ASSESSMENT_SCHEMES),

  review: {
    unreviewed: "not reviewed",
    single_reviewed: "one reviewer, not yet a second",
    double_reviewed: "two reviewers",
    disputed: "reviewers disagree",
    rejected: "rejected by a reviewer",
  },
  holding: {
    updated: "replaced by its own later answer",
    repeated: "a repetition of its own answer",
    retracted: "taken back",
    not_compared: "not compared",
  },
  implied: {
    entails: "follows from its words",
    presupposes: "taken for granted in its words",
    implicates: "suggested by its words",
  },
  origin: {
    draft: "draft: read by a program, checked by nobody",
    draftShort: "draft, checked by nobody",
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
    itsWords: (cue: string) => `the text says “${cue}”`,
    through: "through",
    or: "or",
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

  reason: {
    /** Conditions of core begin with their own "unless" or "until" and are parts of the sentence. */
    withConditions: (sentence: string, conditions: readonly string[]) =>
      conditions.length === 0 ? sentence : `${sentence.replace(/\.$/, "")}, ${conditions.join(", ")}.`,
  },

  citation: {
    page: ({ title, id, change, address, notice }: CitedPageParts) =>
      [
        `“${title}”, accounts as recorded in Variorum, ${id}, as of change ${change}${inBrackets(address)}.`,
        ...(notice === undefined ? [] : [`${notice}.`]),
      ].join(" "),
    report: ({ title, publisher, date, url, id, change, address, notice }: CitedReportParts) =>
      [
        `${[title, publisher, date, url].filter((part) => part !== undefined).join(", ")}; held in Variorum as ${id}@${change}${inBrackets(address)}.`,
        ...(notice === undefined ? [] : [`${notice}.`]),
      ].join(" "),
  },

  twin: {
    title: "The same for machines",
    form: {
      json: "JSON",
      csv: "CSV",
      bib: "BibTeX",
      ris: "RIS",
      "csl.json": "CSL-JSON",
      txt: "plain citation",
      atom: "Atom feed",
      "feed.json": "JSON Feed",
    },
    columns: "what the columns hold",
    notHere: (name: string) => `The name "${name}" means nothing at this address`,
    after: "Use after with the number of a change: /changes.json?after=1204",
    everyRow: "Leave it out: every row is given at once",
    noQuery: "Leave it out: the whole record is given",
    searchFor: "Look for it at: /search.json",
    searchInstead: "Filter events at: /search.json?kind=events",
    notThere: (name: string, value: string) => `Cannot find ${name} "${value}" here`,
    likeThePage: "Use the names and slugs that the page of the comparison has in its address",
    noSuchForm: (form: string, page: string) => `Pages of ${page} are not given as ${form}`,
    brokeOff: "The list broke off here: rows are missing. Ask again in a minute",
    noSuchRecord: (id: string) => `Nothing is recorded under "${id}"`,
  },

  page: enPages,
} as const;

/** All messages of one language. */
export type Words = typeof en;
