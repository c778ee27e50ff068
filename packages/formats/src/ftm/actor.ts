import type { ActorRecord, Identifier, Name } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import type { FtmEntity } from "./entity.ts";
import { recordIdOf } from "./index-entities.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Properties of registers' numbers, with our names of the registers. */
const REGISTERS = [
  ["wikidataId", "wikidata"],
  ["leiCode", "lei"],
  ["ogrnCode", "ogrn"],
  ["registrationNumber", "registration-number"],
] as const;

/** Gives the actor that an entity is, under every name and number that it has. */
export function toActor(entity: FtmEntity, type: ActorRecord["type"]): ActorRecord {
  return {
    kind: "actor",
    id: recordIdOf("actor", entity.slug) as ActorRecord["id"], // prefix and slug
    type,
    names: namesOf(entity),
    affiliations: [],
    identifiers: identifiersOf(entity),
    sensitivity: isPublic(),
  };
}

/** Names have no language in FollowTheMoney, so that all are in one that is not known. */
function namesOf(entity: FtmEntity): Name[] {
  const valuesOf = (property: string): readonly string[] => entity.all(property).map(({ text }) => oneLine(text));
  const [first = oneLine(entity.own("caption")[0] ?? entity.id), ...others] = valuesOf("name");
  const names: Name[] = [{ value: first, lang: "und", use: "preferred" }];
  const add = (values: readonly string[], use: Name["use"]): void => {
    for (const value of values)
      if (!names.some((name) => name.value === value)) names.push({ value, lang: "und", use });
  };
  add(others, "alias");
  add(valuesOf("alias"), "alias");
  add(valuesOf("weakAlias"), "alias");
  add(valuesOf("abbreviation"), "acronym");
  add(valuesOf("previousName"), "former");
  return names;
}

/** The entity's own id, the ids merged into it, and its numbers in registers. */
export function identifiersOf(entity: FtmEntity): Identifier[] {
  const ids = new Set([entity.id, ...entity.own("referents")]);
  const numbers = REGISTERS.flatMap(([property, scheme]) =>
    entity.all(property).map(({ text }) => ({ scheme, value: text.trim() })),
  );
  return [...[...ids].map((value) => ({ scheme: "ftm", value })), ...numbers];
}
