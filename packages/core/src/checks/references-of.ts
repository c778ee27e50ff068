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

function one(id: string | undefined, ...path: Path): readonly Reference[] {
  return id === undefined ? [] : [{ id, path }];
}

function many(ids: readonly string[] | undefined, ...path: Path): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));
}

/** Standard questions are not records: a claim on one names no question, but the actors of its population. */
function askedBy(asked: Pick<ClaimRecord, "question" | "topic" | "population">, ...path: Path): readonly Reference[] {
  return asked.topic === undefined
    ? one(asked.question, ...path, "question")
    : many(asked.population?.of, ...path, "population", "of");
}

function answered(value: ClaimRecord["value"], ...path: Path): readonly Reference[] {
  if (value === undefined) return [];
  if ("place" in value) return one(value.place, ...path, "place");
  return "answer" in value && typeof value.answer === "string" && value.answer.startsWith("act:")
    ? one(value.answer, ...path, "answer")
    : [];
}

const REFERENCES: { readonly [Kind in RecordKind]: (record: RecordOf<Kind>) => readonly Reference[] } = {
  actor: ({ affiliations }) =>
    affiliations.flatMap(({ actor, passage }, index) => [
      ...one(actor, "affiliations", index, "actor"),
      ...one(passage, "affiliations", index, "passage"),
    ]),
  place: ({ within }) => one(within, "within"),
  report: ({ publisher, authors, derivedFrom }) => [
    ...one(publisher, "publisher"),
    ...authors.flatMap((author, index) => (author.startsWith("act:") ? one(author, "authors", index) : [])),
    ...derivedFrom.flatMap(({ report, actor, passages }, index) => [
      ...one(report, "derivedFrom", index, "report"),
      ...one(actor, "derivedFrom", index, "actor"),
      ...many(passages, "derivedFrom", index, "passages"),
    ]),
  ],
  passage: ({ report }) => one(report, "report"),
  event: ({ partOf, anchor, sides }) => [
    ...one(partOf, "partOf"),
    ...many(anchor.where, "anchor", "where"),
    ...(sides ?? []).flatMap(({ actors }, index) => many(actors, "sides", index, "actors")),
  ],
  question: ({ event, population, answers }) => [
    ...one(event, "event"),
    ...many(population?.of, "population", "of"),
    ...(answers ?? []).flatMap(({ id }, index) => (id.startsWith("act:") ? one(id, "answers", index, "id") : [])),
  ],
  claim: (claim) => [
    ...one(claim.event, "event"),
    ...askedBy(claim),
    ...answered(claim.value, "value"),
    ...one(claim.scope.place, "scope", "place"),
    ...claim.attribution.flatMap(({ actor, passage, alternatives }, index) => [
      ...one(actor, "attribution", index, "actor"),
      ...one(passage, "attribution", index, "passage"),
      ...many(alternatives, "attribution", index, "alternatives"),
    ]),
    ...claim.evidence.flatMap((piece, index) =>
      isFieldEvidence(piece)
        ? one(piece.report, "evidence", index, "report")
        : [...one(piece.passage, "evidence", index, "passage"), ...one(piece.report, "evidence", index, "report")],
    ),
    ...many(claim.targets, "targets"),
    ...one(claim.supersedes, "supersedes"),
    ...claim.implies.flatMap((implication, index) => [
      ...askedBy(implication, "implies", index),
      ...answered(implication.value, "implies", index, "value"),
    ]),
  ],
  link: ({ a, b }) => [...one(a, "a"), ...one(b, "b")],
  judgement: ({ claims }) => many(claims, "claims"),
  assessment: ({ target, evidence }) => [...one(target, "target"), ...many(evidence, "evidence")],
};

/**
 * Lists every place where a record names another one.
 *
 * Order: by key of the record, as its schema has them.
 */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const references = REFERENCES[record.kind] as (record: AnyRecord) => readonly Reference[]; // the entry under a kind takes records of that kind
  return references(record);
}
