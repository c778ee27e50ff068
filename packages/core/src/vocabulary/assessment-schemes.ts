import { z } from "zod";

/** One scale on which a person can assess a claim, question, report or actor. */
export interface AssessmentSchemeEntry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the scale may be used on, and what it must not be mixed with. */
  readonly note?: string;
  /** Allowed values in the scheme's own order; absent where the scheme is open. */
  readonly values?: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The scales of others, as they define them; several may stand beside each other, and nothing is averaged.
 *
 * Source: NATO AJP-2.1 (admiralty); ICD 203, Analytic Standards (2015); HURIDOCS Micro-thesauri (2001), lists 41
 * and 42, kept open because a code alone is written; Airwars methodology, casualty grading; OHCHR, Who's
 * Responsible? (2018), standards of proof; GTD Codebook (2021), inclusion criteria and doubt.
 */
export const ASSESSMENT_SCHEMES: readonly AssessmentSchemeEntry[] = [
  {
    id: "admiralty.reliability",
    label: "Admiralty reliability",
    description: "How far the one who reports can be relied on, apart from what is reported",
    values: [
      { id: "A", label: "Completely reliable" },
      { id: "B", label: "Usually reliable" },
      { id: "C", label: "Fairly reliable" },
      { id: "D", label: "Not usually reliable" },
      { id: "E", label: "Unreliable" },
      { id: "F", label: "Reliability cannot be judged" },
    ],
  },
  {
    id: "admiralty.credibility",
    label: "Admiralty credibility",
    description: "How credible the information is, apart from who reports it",
    values: [
      { id: "1", label: "Confirmed by other sources" },
      { id: "2", label: "Probably true" },
      { id: "3", label: "Possibly true" },
      { id: "4", label: "Doubtful" },
      { id: "5", label: "Improbable" },
      { id: "6", label: "Truth cannot be judged" },
    ],
  },
  {
    id: "icd203.likelihood",
    label: "ICD 203 likelihood",
    description: "How likely an event or development is",
    note: "Never in one sentence with icd203.confidence",
    values: [
      { id: "almost_no_chance", label: "Almost no chance (1–5 %)" },
      { id: "very_unlikely", label: "Very unlikely (5–20 %)" },
      { id: "unlikely", label: "Unlikely (20–45 %)" },
      { id: "roughly_even_chance", label: "Roughly even chance (45–55 %)" },
      { id: "likely", label: "Likely (55–80 %)" },
      { id: "very_likely", label: "Very likely (80–95 %)" },
      { id: "almost_certain", label: "Almost certain (95–99 %)" },
    ],
  },
  {
    id: "icd203.confidence",
    label: "ICD 203 confidence",
    description: "How well founded a judgement is",
    note: "Never in one sentence with icd203.likelihood",
    values: [
      { id: "low", label: "Low confidence" },
      { id: "moderate", label: "Moderate confidence" },
      { id: "high", label: "High confidence" },
    ],
  },
  { id: "huridocs.mt41", label: "HURIDOCS list 41", description: "A code of HURIDOCS Micro-thesaurus 41" },
  { id: "huridocs.mt42", label: "HURIDOCS list 42", description: "A code of HURIDOCS Micro-thesaurus 42" },
  {
    id: "airwars.grading",
    label: "Airwars grading",
    description: "How well an allegation of civilian harm is supported",
    values: [
      { id: "confirmed", label: "Confirmed" },
      { id: "fair", label: "Fair" },
      { id: "weak", label: "Weak" },
      { id: "contested", label: "Contested" },
      { id: "discounted", label: "Discounted" },
    ],
  },
  {
    id: "ohchr.standard",
    label: "OHCHR standard of proof",
    description: "The standard of proof that an investigation found to be met",
    values: [
      { id: "reasonable_suspicion", label: "Reasonable suspicion" },
      { id: "reasonable_grounds_to_believe", label: "Reasonable grounds to believe" },
      { id: "balance_of_probabilities", label: "Balance of probabilities" },
      { id: "beyond_reasonable_doubt", label: "Beyond reasonable doubt" },
    ],
  },
  {
    id: "gtd.inclusion",
    label: "GTD inclusion",
    description: "Which criterion of the Global Terrorism Database its coders found met or doubtful",
    values: [
      { id: "crit1=1", label: "Political, economic, religious or social goal: met" },
      { id: "crit1=0", label: "Political, economic, religious or social goal: not met" },
      { id: "crit2=1", label: "Intention to coerce, intimidate or publicise: met" },
      { id: "crit2=0", label: "Intention to coerce, intimidate or publicise: not met" },
      { id: "crit3=1", label: "Outside international humanitarian law: met" },
      { id: "crit3=0", label: "Outside international humanitarian law: not met" },
      { id: "doubtterr=1", label: "Doubt that it was terrorism" },
      { id: "doubtterr=0", label: "No doubt that it was terrorism" },
      { id: "doubtterr=-9", label: "Doubt was not recorded" },
    ],
  },
];

const OWN_SCHEME = /^claimreview:[a-z0-9][a-z0-9.-]{0,79}$/;

/** Gives the entry of a scheme, or nothing for `claimreview:<publisher>` and for names that are no scheme. */
export function findAssessmentScheme(id: string): AssessmentSchemeEntry | undefined {
  return ASSESSMENT_SCHEMES.find((scheme) => scheme.id === id);
}

/** Tells whether the value is one that the scheme allows; a scheme without a list allows every value. */
export function isValueOfScheme(scheme: string, value: string): boolean {
  const values = findAssessmentScheme(scheme)?.values;
  return values === undefined || values.some((allowed) => allowed.id === value);
}

/**
 * The name of a scale: one of {@link ASSESSMENT_SCHEMES}, or `claimreview:<publisher>` for the ratings of one
 * fact-checker, which share no list.
 */
export const AssessmentScheme = z.union([
  z.enum(ASSESSMENT_SCHEMES.map((scheme) => scheme.id)),
  z.string().regex(OWN_SCHEME),
]);
export type AssessmentScheme = z.infer<typeof AssessmentScheme>;
