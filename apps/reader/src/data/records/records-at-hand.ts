import "server-only";
import {
  type AnyRecord,
  type ClaimRecord,
  type EventDossier,
  nameIn,
  type Question,
  questionOfClaim,
  type RecordOf,
  toQuestion,
} from "@variorum/core";
import { pathOfId, pinnedPath } from "../../record-address.ts";

/** Kinds of record that pages look up by their id. */
type NamedKind = "actor" | "place" | "report" | "event" | "passage" | "question" | "claim";

/** The records that a page was given, to be looked up by id. What may not be shown is not among them. */
export class RecordsAtHand {
  readonly #records: ReadonlyMap<string, AnyRecord>;
  /** One claim for each question: a standard question is no record, and follows from any claim that answers it. */
  readonly #claimOn: ReadonlyMap<string, ClaimRecord>;

  /** The change as of which the records are; absent for the present. */
  readonly asOf: number | undefined;

  /** `asOf` is the change as of which the records are: then their pages are meant as of it too. */
  constructor(records: Iterable<AnyRecord>, asOf?: number) {
    const given = [...records];
    this.asOf = asOf;
    this.#records = new Map(given.map((record) => [record.id, record]));
    this.#claimOn = new Map(given.filter((record) => record.kind === "claim").map((claim) => [claim.question, claim]));
  }

  static fromDossier(dossier: EventDossier, asOf?: number): RecordsAtHand {
    const { event, parents, linkedEvents, questions, claims, actors, places, reports, passages } = dossier;
    const all = [
      event,
      ...parents,
      ...linkedEvents,
      ...questions,
      ...claims,
      ...actors,
      ...places,
      ...reports,
      ...passages,
    ];
    return new RecordsAtHand(all, asOf);
  }

  /** The record of an id, when it is at hand and of that kind. */
  get<Kind extends NamedKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
    const record = this.#records.get(id);
    // The kind was just compared, which TypeScript does not follow through a type parameter.
    return record?.kind === kind ? (record as RecordOf<Kind>) : undefined;
  }

  /** A question by its id: curated, or standard as a claim defines it. */
  question(id: string): Question | undefined {
    const curated = this.get("question", id);
    if (curated !== undefined) return toQuestion(curated);
    const claim = this.#claimOn.get(id);
    return claim === undefined ? undefined : questionOfClaim(claim, () => undefined);
  }

  /** Path of the page of a record, in the state that these records are of; `undefined` for kinds that have no page. */
  pathOf(id: string): string | undefined {
    return pathOfId(id) === undefined ? undefined : pinnedPath(id, this.asOf);
  }

  /** The name of an actor, place, event or report in a language; the id itself where the record is not at hand. */
  nameOf(id: string, lang: string): string {
    const record = this.#records.get(id);
    if (record?.kind === "actor" || record?.kind === "place") return nameIn(lang, record.names);
    if (record?.kind === "event") return nameIn(lang, record.label);
    if (record?.kind === "report")
      return record.title ?? (record.publisher === undefined ? id : this.nameOf(record.publisher, lang));
    return id;
  }
}
