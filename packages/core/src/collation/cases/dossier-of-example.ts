import { ClaimRecord } from "../../records/claim.ts";
import { QuestionRecord } from "../../records/question.ts";
import { buildActor, buildEvent, buildPassage, buildPlace, buildReport } from "../../testing.ts";
import { parseCount } from "../../values/parse-count.ts";
import type { EventDossier } from "../dossier.ts";
import type { ExampleClaim, RuleExample } from "../rule.ts";

/*
 * The world of the examples: a battle between a state, with its army and ministry, and a coalition. A slug that begins
 * with "unnamed" is a group that no report names; gazette and herald are outlets and speak in their own voice.
 */

type Asks = RuleExample["asks"];
type Fields = Readonly<Record<string, unknown>>;

const EVENT = "evt:example";
const QUESTION = "q:example";
const OUTLETS = ["gazette", "herald"];

const SIDES = [
  { id: "state", label: [{ value: "State", lang: "en" }], actors: ["act:army", "act:ministry"] },
  { id: "coalition", label: [{ value: "Coalition", lang: "en" }], actors: ["act:coalition"] },
];

const PLACES = [
  { id: "plc:land", type: "country" },
  { id: "plc:region", type: "adm1", within: "plc:land" },
  { id: "plc:town", type: "settlement", within: "plc:region" },
  { id: "plc:quarter", type: "district", within: "plc:town" },
  { id: "plc:port", type: "settlement", within: "plc:region" },
  { id: "plc:mountains", type: "area" },
];

const label = (value: string) => [{ value, lang: "en" }];

const CURATED = {
  answer: {
    topic: "cause",
    valueKind: "category",
    answers: [
      { id: "attack", label: label("An attack") },
      { id: "shelling", broader: "attack", label: label("Shelling") },
      { id: "accident", label: label("An accident") },
      { id: "fire", label: label("A fire") },
    ],
    exclusive: [["attack", "accident"]],
  },
  "yes-or-no": { topic: "conduct", valueKind: "boolean", population: { of: ["act:army"], who: "all" } },
} as const;

/** What claims on a standard question state of it; claims on a curated one state nothing. */
const STANDARD: Readonly<Record<Asks, Fields>> = {
  count: { topic: "killed", population: { of: ["act:coalition"], who: "all", unit: "person" } },
  date: { topic: "when" },
  place: { topic: "where" },
  control: { topic: "control" },
  answer: {},
  "yes-or-no": {},
};

/** Id of the claim of an example, by its number. */
export function claimId(number: number): string {
  return `clm:c${String(number).padStart(5, "0")}`;
}

function passageId(number: number): string {
  return `pas:${number.toString(16).padStart(20, "0")}`;
}

function reportSlug({ report }: ExampleClaim, number: number): string {
  return report ?? `r${number}`;
}

/** Reads the short form of an answer. */
function valueOf(asks: Asks, says: string): unknown {
  if (asks === "count") {
    const count = parseCount(says, { unit: "person" });
    if (!count.ok) throw new RangeError(`"${says}" is not a count`);
    return count.value;
  }
  if (asks === "date") return { edtf: says, raw: says };
  if (asks === "place") return { place: `plc:${says}` };
  if (asks === "control") return { answer: `act:${says}` };
  return { answer: asks === "yes-or-no" ? says === "yes" : says };
}

/** Leaves out keys without a value: an absent key is the only way to say nothing. */
function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function chainOf({ by, through = [], saw, from }: ExampleClaim): readonly Fields[] {
  const isOwn = saw !== undefined || from !== undefined || OUTLETS.includes(by);
  const form = isOwn ? "own_voice" : "indirect_quote";
  const origin = present({ actor: `act:${by}`, role: "originator", form, basis: "explicit", cue: saw });
  return [
    origin,
    ...through.map((slug) => ({ actor: `act:${slug}`, role: "relay", form: "indirect_quote", basis: "explicit" })),
  ];
}

/** What the claim says of the question, or, where it only implies the answer, of another. */
function sayingOf(asks: Asks, claim: ExampleClaim): Fields {
  const { act = claim.says === undefined ? "decline_to_comment" : "assert", says, implied } = claim;
  const isDenial = act === "deny" || act === "disclaim_responsibility";
  const said = present({
    question: QUESTION,
    ...STANDARD[asks],
    value: says === undefined ? undefined : valueOf(asks, says),
  });
  const polarity = isDenial ? "negative" : "positive";
  if (implied === undefined) return { ...said, act, polarity, implies: [] };
  const implies = [{ ...said, polarity, strength: implied, why: "The words imply it" }];
  return {
    question: "q:example-else",
    topic: "other_statement",
    value: { text: "Something else" },
    act: "assert",
    polarity: "positive",
    implies,
  };
}

function toClaim(asks: Asks, claim: ExampleClaim, number: number): ClaimRecord {
  const { at, certainty = "unspecified", period, said, targets } = claim;
  return ClaimRecord.parse({
    kind: "claim",
    id: claimId(number),
    event: EVENT,
    ...sayingOf(asks, claim),
    certainty,
    scope: present({
      stated: period !== undefined || at !== undefined,
      period,
      place: at === undefined ? undefined : `plc:${at}`,
    }),
    attribution: chainOf(claim),
    evidence: [{ passage: passageId(number), report: `rep:${reportSlug(claim, number)}`, role: "content" }],
    targets: targets === undefined ? [] : [claimId(targets)],
    interest: { direction: "unknown" },
    salience: "core",
    ...present({ utteredAt: said }),
    reportedAt: "2024-08-31",
    review: { status: "unreviewed", by: [] },
    extraction: { method: "manual" },
    sensitivity: { level: "public", reasons: [] },
  });
}

function actorsOf(claims: readonly ExampleClaim[]): EventDossier["actors"] {
  const slugs = new Set(["army", "ministry", "coalition", "staff", "police"]);
  for (const { by, through = [] } of claims) for (const slug of [by, ...through]) slugs.add(slug);
  const ofArmy = [{ actor: "act:army", relation: "organ_of", basis: "text" }];
  return [...slugs].map((slug) =>
    buildActor({
      id: `act:${slug}`,
      type: slug.startsWith("unnamed") ? "unidentified_group" : "armed_group",
      affiliations: slug === "staff" ? ofArmy : [],
    }),
  );
}

function reportsOf(claims: readonly ExampleClaim[]): EventDossier["reports"] {
  const madeFrom = new Map<string, Set<string>>();
  claims.forEach((claim, index) => {
    const slug = reportSlug(claim, index + 1);
    const from = madeFrom.get(slug) ?? new Set();
    madeFrom.set(slug, claim.from === undefined ? from : from.add(claim.from));
  });
  const derivation = (slug: string) => ({
    report: `rep:${slug}`,
    relation: "republishes",
    basis: "credited",
    passages: [],
  });
  return [...madeFrom].map(([slug, from]) =>
    buildReport({ id: `rep:${slug}`, derivedFrom: [...from].map(derivation) }),
  );
}

/** Builds the dossier of an example; claims have the ids of {@link claimId}, in their order. */
export function dossierOfExample({ asks, claims }: Pick<RuleExample, "asks" | "claims">): EventDossier {
  const curated = asks === "answer" || asks === "yes-or-no" ? CURATED[asks] : undefined;
  return {
    event: buildEvent({ id: EVENT, sides: SIDES }),
    parents: [],
    linkedEvents: [],
    questions:
      curated === undefined
        ? []
        : [QuestionRecord.parse({ kind: "question", id: QUESTION, event: EVENT, cardinality: "single", ...curated })],
    claims: claims.map((claim, index) => toClaim(asks, claim, index + 1)),
    actors: actorsOf(claims),
    places: PLACES.map((place) => buildPlace(place)),
    reports: reportsOf(claims),
    passages: claims.map((claim, index) => {
      const { words = "so it was said" } = claim;
      return buildPassage({
        id: passageId(index + 1),
        report: `rep:${reportSlug(claim, index + 1)}`,
        exact: words,
        end: words.length,
      });
    }),
    links: [],
    judgements: [],
  };
}
