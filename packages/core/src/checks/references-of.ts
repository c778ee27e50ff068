import type { AnyRecord, RecordOf } from "../records/any-record.ts";
import type { ClaimRecord } from "../records/claim.ts";
import { isFieldEvidence } from "../records/evidence.ts";
import type { RecordKind } from "../records/record-kind.ts";

/** One place where a record names another. */
export interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type Path = readonly (string | number)[];

/** Puts what a record names behind what was found: a record of a dataset is looked through several times. */
type Collect<Record> = (record: Record, found: Reference[]) => void;

function one(found: Reference[], id: string | undefined, path: Path): void {
  if (id !== undefined) found.push({ id, path });
}

function many(found: Reference[], ids: readonly string[] | undefined, path: Path): void {
  ids?.forEach((id, index) => found.push({ id, path: [...path, index] }));
}

/** Standard questions are not records: a claim on one names no question, but the actors of its population. */
function asked(
  found: Reference[],
  { question, topic, population }: Pick<ClaimRecord, "question" | "topic" | "population">,
  path: Path,
): void {
  if (topic === undefined) one(found, question, [...path, "question"]);
  else if (population !== undefined) many(found, population.of, [...path, "population", "of"]);
}

function answered(found: Reference[], value: ClaimRecord["value"], path: Path): void {
  if (value === undefined) return;
  if ("place" in value) one(found, value.place, [...path, "place"]);
  else if ("answer" in value && typeof value.answer === "string" && value.answer.startsWith("act:"))
    one(found, value.answer, [...path, "answer"]);
}

const REFERENCES: { readonly [Kind in RecordKind]: Collect<RecordOf<Kind>> } = {
  actor: ({ affiliations }, found) =>
    affiliations.forEach(({ actor, passage }, index) => {
      one(found, actor, ["affiliations", index, "actor"]);
      one(found, passage, ["affiliations", index, "passage"]);
    }),
  place: ({ within }, found) => one(found, within, ["within"]),
  report: ({ publisher, authors, derivedFrom }, found) => {
    one(found, publisher, ["publisher"]);
    authors.forEach((author, index) => {
      if (author.startsWith("act:")) one(found, author, ["authors", index]);
    });
    derivedFrom.forEach(({ report, actor, passages }, index) => {
      one(found, report, ["derivedFrom", index, "report"]);
      one(found, actor, ["derivedFrom", index, "actor"]);
      many(found, passages, ["derivedFrom", index, "passages"]);
    });
  },
  passage: ({ report }, found) => one(found, report, ["report"]),
  event: ({ partOf, anchor, sides }, found) => {
    one(found, partOf, ["partOf"]);
    many(found, anchor.where, ["anchor", "where"]);
    sides?.forEach(({ actors }, index) => many(found, actors, ["sides", index, "actors"]));
  },
  question: ({ event, population, answers }, found) => {
    one(found, event, ["event"]);
    many(found, population?.of, ["population", "of"]);
    answers?.forEach(({ id }, index) => {
      if (id.startsWith("act:")) one(found, id, ["answers", index, "id"]);
    });
  },
  claim: (claim, found) => {
    one(found, claim.event, ["event"]);
    asked(found, claim, []);
    answered(found, claim.value, ["value"]);
    one(found, claim.scope.place, ["scope", "place"]);
    claim.attribution.forEach(({ actor, passage, alternatives }, index) => {
      one(found, actor, ["attribution", index, "actor"]);
      one(found, passage, ["attribution", index, "passage"]);
      many(found, alternatives, ["attribution", index, "alternatives"]);
    });
    claim.evidence.forEach((piece, index) => {
      if (!isFieldEvidence(piece)) one(found, piece.passage, ["evidence", index, "passage"]);
      one(found, piece.report, ["evidence", index, "report"]);
    });
    many(found, claim.targets, ["targets"]);
    one(found, claim.supersedes, ["supersedes"]);
    claim.implies.forEach((implication, index) => {
      asked(found, implication, ["implies", index]);
      answered(found, implication.value, ["implies", index, "value"]);
    });
  },
  link: ({ a, b }, found) => {
    one(found, a, ["a"]);
    one(found, b, ["b"]);
  },
  judgement: ({ claims }, found) => many(found, claims, ["claims"]),
  assessment: ({ target, evidence }, found) => {
    one(found, target, ["target"]);
    many(found, evidence, ["evidence"]);
  },
};

/**
 * Lists every place where a record names another one.
 *
 * Order: by key of the record, as its schema has them.
 */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const collect = REFERENCES[record.kind] as Collect<AnyRecord>; // the entry under a kind takes records of that kind
  const found: Reference[] = [];
  collect(record, found);
  return found;
}
