import { type ActorId, ActorRecord, derivedId, foldText, type Sha256 } from "@variorum/core";
import type { Entity } from "../entities/entity.ts";
import type { KnownEntities } from "../extractor.ts";

/** The actors of a draft: those that are known already by their ids, the others as new records. */
export interface ActorList {
  idOf(entity: Entity): ActorId;
  /** The outlet itself, named or not. */
  publisher(name: string | undefined): ActorId;
  /** Whoever says what the text attributes to nobody. */
  nobody(): ActorId;
  /** New records. Order: a body before the people who speak for it. */
  all(): readonly ActorRecord[];
}

interface Sources {
  /** SHA-256 of the text of the report's first version: whom a later one describes in the same words is the same. */
  readonly textSha256: string;
  readonly sha256: Sha256;
  readonly known: KnownEntities | undefined;
  /** Language of the text, whose names these are; BCP 47. */
  readonly lang: string;
}

const nameKey = (name: string): string =>
  foldText(name)
    .replace(/^(?:the|a|an) /u, "")
    .trim();

type Fields = Pick<ActorRecord, "type" | "names" | "affiliations" | "note">;

const preferred = (value: string, lang: string): ActorRecord["names"][number] => ({ value, lang, use: "preferred" });

/** Who published the text, where it does not say: two of them are not known to be one outlet. */
const UNNAMED_PUBLISHER: Fields = {
  type: "unidentified_group",
  names: [preferred("Unnamed publisher", "en")],
  affiliations: [],
  note: "The text does not name who published it",
};
/** Who says what the text attributes to nobody. */
const NOBODY: Fields = {
  type: "unidentified_group",
  names: [preferred("Not identified", "en")],
  affiliations: [],
  note: "The text attributes words without saying to whom",
};

function fieldsOf(entity: Entity, body: ActorId | undefined, lang: string): Fields {
  const { name, acronym, type, kind, isSpokesperson } = entity;
  const relation = isSpokesperson ? "spokesperson_of" : "organ_of";
  return {
    type,
    names: [
      preferred(name, lang),
      ...(acronym === undefined || acronym === name ? [] : [{ value: acronym, lang, use: "acronym" as const }]),
    ],
    affiliations: body === undefined ? [] : [{ actor: body, relation, basis: "text" }],
    ...(kind === "named" ? {} : { note: "Described and not named in the text" }),
  };
}

/** Starts an empty list; names are looked up among what is known, by name and by alias. */
export function startActorList({ textSha256, sha256, known, lang }: Sources): ActorList {
  const knownByName = new Map(
    (known?.actors ?? []).flatMap((actor) => actor.names.map(({ value }) => [nameKey(value), actor.id] as const)),
  );
  const drafted = new Map<ActorId, ActorRecord>();
  const add = (key: readonly string[], fields: Fields): ActorId => {
    const id = derivedId("actor", [textSha256, ...key], sha256);
    const sensitivity = { level: "public", reasons: [] };
    const record = ActorRecord.parse({ kind: "actor", id, identifiers: [], sensitivity, ...fields });
    if (!drafted.has(record.id)) drafted.set(record.id, record);
    return record.id;
  };
  const idOf = (entity: Entity): ActorId => {
    const { name, acronym, kind } = entity;
    const names = kind === "named" ? [name, ...(acronym === undefined ? [] : [acronym])] : [];
    const held = names.map((each) => knownByName.get(nameKey(each))).find((id) => id !== undefined);
    if (held !== undefined) return held;
    return add([entity.key], fieldsOf(entity, entity.body === undefined ? undefined : idOf(entity.body), lang));
  };
  return {
    idOf,
    publisher: (name) => {
      if (name === undefined) return add(["", "publisher"], UNNAMED_PUBLISHER);
      const fields: Fields = { type: "media_outlet", names: [preferred(name, lang)], affiliations: [] };
      return knownByName.get(nameKey(name)) ?? add([nameKey(name)], fields);
    },
    nobody: () => add(["", "nobody"], NOBODY),
    all: () => [...drafted.values()],
  };
}
