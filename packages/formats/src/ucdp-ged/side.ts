import type { ActorId, ActorRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import type { GedSide } from "./ged-row.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Id of the actor that a side is: `act:ucdp-130`. */
export function actorIdOf({ id }: Pick<GedSide, "id">): ActorId {
  return `act:ucdp-${id}` as ActorId; // the number of a side is digits, which the row was checked for
}

/**
 * Gives the actor that a side is. Governments are known by their name; a provisional number instead of a name is a
 * group that nobody has named yet.
 */
export function toActor(side: GedSide): ActorRecord {
  const isGovernment = side.name.startsWith("Government of ");
  const isProvisional = /^XXX\d*$/.test(side.name);
  const gwno = isGovernment && /^\d+$/.test(side.gwno) ? [{ scheme: "gwno", value: side.gwno }] : [];
  return {
    kind: "actor",
    id: actorIdOf(side),
    type: isGovernment ? "government" : isProvisional ? "unidentified_group" : "armed_group",
    names: [{ value: oneLine(side.name), lang: "en", use: "preferred" }],
    affiliations: [],
    identifiers: [{ scheme: "ucdp-actor", value: side.id }, ...gwno],
    sensitivity: isPublic(),
  };
}
