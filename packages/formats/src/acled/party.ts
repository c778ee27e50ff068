import type { ActorId, ActorRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import { namedSlug } from "../dataset/named-id.ts";
import { ACLED } from "./fixed-records.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Somebody whom a row names as taking part. */
export interface AcledParty {
  readonly name: string;
  readonly type: ActorRecord["type"];
  /** Column that names it. */
  readonly column: string;
  /** Column of its kind, where there is one. */
  readonly kindColumn?: string;
  /** The side that it is, where nobody knows who it was and the other side is called the same. */
  readonly apart?: 1 | 2;
}

/**
 * Kinds of actors, as numbers and, since 2024, as words.
 *
 * Source: ACLED Codebook (2024), inter1 and inter2.
 */
const KINDS = [
  "",
  "state forces",
  "rebel group",
  "political militia",
  "identity militia",
  "rioters",
  "protesters",
  "civilians",
  "external/other forces",
];

/** The number of a kind of actors that stands as number or in words, in the singular or plural; 0 when it is none. */
export function kindOf(inter: string): number {
  if (/^[0-8](?:\.0+)?$/.test(inter)) return Number(inter);
  const words = inter.toLowerCase().replace(/(group|militia)s$/, "$1");
  return words === "" ? 0 : Math.max(KINDS.indexOf(words), 0);
}

// What ACLED calls people by what they are: populations, which can never be a party.
const PEOPLE = new Set(
  "aid workers,children,civilians,farmers,fishers,former prisoners,girls,health workers,journalists,judges,labor group,labour group,lawyers,lgbt,lgbtq+,migrants,pastoralists,prisoners,refugees/idps,students,taxi drivers,teachers,women".split(
    ",",
  ),
);
const IDENTITY_GROUP = /\bgroup$/;

/** Tells whether a name means people by what they are, an ethnic or religious group among them, and no body that acts. */
export function isPopulation(name: string): boolean {
  const words = name
    .replace(/\([^()]*\)$/, "")
    .trim()
    .toLowerCase();
  return (
    PEOPLE.has(words) ||
    (IDENTITY_GROUP.test(words) &&
      /\b(?:ethnic|muslim|christian|religious|jewish|hindu|sikh|buddhist|caste|clan|indigenous)\b/.test(words))
  );
}

const byName: readonly (readonly [RegExp, ActorRecord["type"]])[] = [
  [/^Government of /, "government"],
  [/^(?:Military|Police) Forces of /, "armed_force"],
  [/^(?:Unidentified|Unknown|Rioters|Protesters)\b/, "unidentified_group"],
  [/\b(?:United Nations|African Union)\b/, "igo"],
];

const byKind: readonly ActorRecord["type"][] = [
  "armed_group",
  "armed_force",
  "armed_group",
  "armed_group",
  "armed_group",
  // Whoever stands beside a crowd is a party, a union or another body without arms.
  "ngo",
  "ngo",
  "ngo",
  "armed_group",
];

/** The type of an actor by its name, and where that does not tell, by the kind of the side that it stands on. */
export function partyType(name: string, kind: number): ActorRecord["type"] {
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? byKind[kind] ?? "armed_group";
}

/** Id of the actor that a party is. Two that share a name and not a type are two, and so are unidentified ones that fight. */
export function actorIdOf({ name, type, apart }: AcledParty): ActorId {
  const parts = apart === undefined ? [type] : [type, apart];
  return `act:${namedSlug(ACLED, name, parts)}` as ActorId; // words and digits make a slug
}

/** Gives the actor that a party is; ACLED numbers none, so that the name is its identifier. */
export function toActor(party: AcledParty): ActorRecord {
  const { name, type, apart } = party;
  return {
    kind: "actor",
    id: actorIdOf(party),
    type,
    names: [{ value: oneLine(apart === undefined ? name : `${name}, side ${apart}`), lang: "en", use: "preferred" }],
    affiliations: [],
    identifiers: apart === undefined ? [{ scheme: "acled-actor", value: name }] : [],
    sensitivity: isPublic(),
  };
}
