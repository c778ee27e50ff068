import { z } from "zod";

/** Kinds of record, in the order in which one may refer to another. */
export const RECORD_KINDS = [
  "actor",
  "place",
  "report",
  "passage",
  "event",
  "question",
  "claim",
  "link",
  "judgement",
  "assessment",
] as const;

/** Kind of a record. Nothing else in the project is called kind. */
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** Prefix of the ids of each kind. */
export const ID_PREFIXES = {
  actor: "act",
  place: "plc",
  report: "rep",
  passage: "pas",
  event: "evt",
  question: "q",
  claim: "clm",
  link: "lnk",
  judgement: "jdg",
  assessment: "asm",
} as const satisfies Record<RecordKind, string>;

const kindByPrefix = new Map<string, RecordKind>(RECORD_KINDS.map((kind) => [ID_PREFIXES[kind], kind]));

/** Tells the kind of record that an id belongs to from its prefix; `undefined` when the prefix is none of the model's. */
export function kindOfId(id: string): RecordKind | undefined {
  return kindByPrefix.get(id.slice(0, Math.max(0, id.indexOf(":"))));
}

/** The part of an id after its prefix: what stands in the address of its page. */
export function slugOfId(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
