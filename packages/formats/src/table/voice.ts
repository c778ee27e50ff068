import type { ActorId, ActorRecord, ReportRecord } from "@variorum/core";
import { type Dataset, isPublic } from "../dataset/dataset.ts";
import { namedSlug } from "../dataset/named-id.ts";
import type { NamedIn, TableMapping } from "./mapping.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Version of what is made of a mapped row. */
export const TABLE_MAPPING = "table/1";

const OPEN = /^(?:CC0|CC-|ODbL|ODC-|PDDL|CC BY|https?:\/\/creativecommons\.org\/)/i;

/** The table as a dataset: its voice vouches for what a row says in nobody's name. */
export function toTableDataset(mapping: TableMapping): Dataset {
  const { source, title, lang = "und" } = mapping;
  const voice: ActorRecord = {
    kind: "actor",
    id: `act:${source}` as ActorId, // the name of a table is a slug
    type: "ngo",
    names: [{ value: oneLine(title ?? source), lang, use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: isPublic(),
    note: "A table that was imported: the claims that it makes in nobody's name are its own",
  };
  return { slug: source, voice, licence: licenceOf(mapping), mapping: TABLE_MAPPING };
}

function licenceOf({ licence, local }: TableMapping): ReportRecord["licence"] {
  if (licence === undefined) return { status: "unknown", textStorage: local === "yes" ? "local_only" : "excerpt" };
  const isOpen = OPEN.test(licence);
  // Under an open licence everybody may read the whole row.
  const textStorage = local === "yes" ? "local_only" : isOpen ? "full" : "excerpt";
  return { status: isOpen ? "open_licence" : "restricted_terms", textStorage, note: licence };
}

/** Somebody whom a cell names: a record already, or one that the table makes. */
export interface NamedActor {
  readonly id: ActorId;
  readonly record?: ActorRecord;
}

/** Gives the actor that a cell names. */
export function toNamedActor(dataset: Dataset, name: string, { type, actors }: NamedIn, lang: string): NamedActor {
  const known = actors !== undefined && Object.hasOwn(actors, name) ? actors[name] : undefined;
  if (known !== undefined) return { id: known };
  const actorType = type ?? "unidentified_group";
  const record: ActorRecord = {
    kind: "actor",
    id: `act:${namedSlug(dataset, name, [actorType])}` as ActorId, // words and digits make a slug
    type: actorType,
    names: [{ value: oneLine(name), lang, use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: isPublic(),
  };
  return { id: record.id, record };
}
