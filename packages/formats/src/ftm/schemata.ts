import type { ActorRecord, ReportRecord } from "@variorum/core";

/** What an entity of a schema is for us: somebody, a document, a happening, or what only its own row tells. */
export type EntityRole =
  | { readonly is: "actor"; readonly type: ActorRecord["type"] }
  | { readonly is: "document"; readonly type: ReportRecord["type"] }
  | { readonly is: "event" }
  | { readonly is: "row" };

const actor = (type: ActorRecord["type"]): EntityRole => ({ is: "actor", type });
const document = (type: ReportRecord["type"]): EntityRole => ({ is: "document", type });

/**
 * Roles of schemata; any other is a row.
 *
 * Source: FollowTheMoney schema files (2025): LegalEntity, Document, Interval and what extends them.
 */
const ROLES = new Map<string, EntityRole>([
  ["Person", actor("person")],
  ["Company", actor("company")],
  // Says that the body may be of any sort, a person among them.
  ["LegalEntity", actor("unidentified_group")],
  ["Organization", actor("ngo")],
  ["PublicBody", actor("government")],
  ["UserAccount", actor("social_channel")],
  ["Article", document("news_article")],
  ["Document", document("other")],
  ["PlainText", document("other")],
  ["HyperText", document("other")],
  ["Pages", document("other")],
  ["Image", document("other")],
  ["Audio", document("broadcast")],
  ["Video", document("video")],
  ["Email", document("other")],
  ["Message", document("social_post")],
  ["Event", { is: "event" }],
]);

/** Tells what an entity of a schema is for us. */
export function roleOf(schema: string): EntityRole {
  return ROLES.get(schema) ?? { is: "row" };
}
