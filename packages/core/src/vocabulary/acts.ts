import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";
import type { Polarity } from "./polarities.ts";

/** What the model asks of a claim made by an act, and where other lists have the same act. */
export interface ActFields {
  /** The only polarity a claim of this act can have. */
  readonly polarity: Polarity;
  /** Whether a claim of this act carries a value; silence on record carries none. */
  readonly hasValue: boolean;
  /** Whether a claim of this act enters comparisons as an answer. */
  readonly isCompared: boolean;
  /** Whether the claim must name the claims it answers. */
  readonly needsTarget: boolean;
  /** Whether the originator concedes something against its own interest. */
  readonly isAdmission: boolean;
  /** Whether the claim must answer the `other_statement` question of its event. */
  readonly isAlsoSaid: boolean;
  /** Codes of HURIDOCS Micro-thesaurus 28 that mean this act. */
  readonly huridocs: readonly string[];
  /** Column of the Global Terrorism Database that means this act. */
  readonly gtd?: string;
  /** Field of Airwars' incident assessments that means this act. */
  readonly airwars?: string;
}

const STATEMENT = {
  polarity: "positive",
  hasValue: true,
  isCompared: true,
  needsTarget: false,
  isAdmission: false,
  isAlsoSaid: false,
  huridocs: [],
} as const satisfies ActFields;
const DENIAL = { ...STATEMENT, polarity: "negative" } as const satisfies ActFields;
const ANSWER = { ...STATEMENT, needsTarget: true } as const satisfies ActFields;
const SILENCE = { ...STATEMENT, hasValue: false, isCompared: false } as const satisfies ActFields;
const ALSO_SAID = { ...STATEMENT, isCompared: false, isAlsoSaid: true } as const satisfies ActFields;

/**
 * What an originator does in saying something.
 *
 * Order: statements, admissions and accusations, denials, answers to earlier claims, silence, what is never compared.
 * Source: own list after FactBank; HURIDOCS Micro-thesauri (2001), list 28; GTD Codebook (2021), `claimed`;
 * Airwars methodology, `deaths_conceded`. An acknowledgement that gives another explanation (HURIDOCS 01 04,
 * 02 04) is no act of its own: it is `acknowledge` on one question and an answer to another.
 */
export const ACTS = defineVocabulary<ActFields>()([
  {
    id: "assert",
    label: "states",
    description: "States it about the world",
    ...STATEMENT,
    huridocs: ["01 01", "02 01"],
  },
  { id: "announce", label: "announces", description: "A party makes its own act public", ...STATEMENT },
  {
    id: "claim_responsibility",
    label: "claims responsibility",
    description: "Says that it did the act itself",
    ...STATEMENT,
    huridocs: ["02 05"],
    gtd: "claimed=1",
  },
  {
    id: "disclaim_responsibility",
    label: "disclaims responsibility",
    description: "Says that it happened, but that another did it",
    ...DENIAL,
    huridocs: ["01 03", "02 03"],
  },
  {
    id: "acknowledge",
    label: "acknowledges",
    description: "Admits a fact against its own interest",
    ...STATEMENT,
    isAdmission: true,
    huridocs: ["01 05"],
    airwars: "deaths_conceded",
  },
  { id: "accuse", label: "accuses", description: "Says that another did it", ...STATEMENT },
  { id: "deny", label: "denies", description: "Says that it is not so", ...DENIAL, huridocs: ["01 02", "02 02"] },
  { id: "confirm", label: "confirms", description: "Says that an earlier claim is right", ...ANSWER },
  {
    id: "retract",
    label: "retracts",
    description: "Takes back an earlier claim, which then leaves the comparison",
    ...ANSWER,
    isCompared: false,
  },
  { id: "correct", label: "corrects", description: "Replaces an earlier claim by another answer", ...ANSWER },
  { id: "decline_to_comment", label: "declines to comment", description: "Was asked and gives no answer", ...SILENCE },
  {
    id: "unable_to_verify",
    label: "cannot verify",
    description: "Says that it could not establish an answer",
    ...SILENCE,
  },
  {
    id: "predict_or_pledge",
    label: "predicts or pledges",
    description: "Says what will be, or what it will do",
    ...ALSO_SAID,
  },
  {
    id: "opinion",
    label: "gives an opinion",
    description: "Judges, praises or condemns: nothing that can be compared",
    ...ALSO_SAID,
  },
]);

export const Act = z.enum(idsOf(ACTS));
export type Act = z.infer<typeof Act>;
