import type { ActorId, ActorRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import type { GedSide } from "./ged-row.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Id of the actor that a side is: `act:ucdp-130`, or `act:ucdp-3607-a` where both sides of the row have one number. */
export function actorIdOf({ id, letter, isShared }: Pick<GedSide, "id" | "letter" | "isShared">): ActorId {
  return `act:ucdp-${id}${isShared ? `-${letter}` : ""}` as ActorId; // the number of a side is checked to be digits
}

/**
 * Gives the actor that a side is. Governments are known by their name; a provisional number instead of a name is a
 * group that nobody has named yet. A number that both sides have is of neither alone, and no identifier.
 */
export function toActor(side: GedSide): ActorRecord {
  const isGovernment = side.name.startsWith("Government of ");
  const isProvisional = /^XXX\d*$/.test(side.name);
  const gwno = isGovernment && /^\d+$/.test(side.gwno) ? [{ scheme: "gwno", value: side.gwno }] : [];
  return {
    kind: "actor",
    id: actorIdOf(side),
    type: isGovernment ? "government" : isProvisional ? "unidentified_group" : "armed_group",
    names: [{ value: oneLine(nameOf(side)), lang: "en", use: "preferred" }],
    affiliations: [],
    identifiers: side.isShared ? gwno : [{ scheme: "ucdp-actor", value: side.id }, ...gwno],
    sensitivity: isPublic(),
  };
}

/** What a side is called: by its name, and by its letter where the other side may have the same name. */
export function nameOf({ name, letter, isShared }: GedSide): string {
  return isShared ? `${name}, side ${letter.toUpperCase()}` : name;
}
