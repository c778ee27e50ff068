import { z } from "zod";
import { EdtfDate } from "../values/edtf-date.ts";
import { Name } from "../values/name.ts";
import { ActorType } from "../vocabulary/actor-types.ts";
import { AffiliationBasis, AffiliationRelation } from "../vocabulary/affiliation-relations.ts";
import { everyRecord, Identifier, ownSensitivity } from "./every-record.ts";
import { ActorId, PassageId } from "./ids.ts";

/** A tie between two actors that nobody disputes; a disputed one is a question. */
export const Affiliation = z.strictObject({
  actor: ActorId.meta({ description: "The other actor", examples: ["act:csp-psd"] }),
  relation: AffiliationRelation.meta({ description: "What this actor is to the other", examples: ["spokesperson_of"] }),
  period: EdtfDate.exactOptional().meta({ description: "When the tie held, as EDTF", examples: ["2021-05/.."] }),
  basis: AffiliationBasis.meta({ description: "How the tie is known" }),
  passage: PassageId.exactOptional().meta({ description: "The words that state the tie" }),
});
export type Affiliation = z.infer<typeof Affiliation>;

/**
 * One person or body that acts, speaks or publishes. The same body may fight, vouch and publish; what it did in a
 * report stands on the claim's chain, not here. Bodies whose identity is disputed are separate actors and a question.
 *
 * Source: prov:Agent, schema:Organization, org:memberOf; docs/decisions/0003-actors-hold-no-role.md
 */
export const ActorRecord = z.strictObject({
  kind: z.literal("actor").meta({ description: "Kind of record" }),
  id: ActorId.meta({ description: "Written by its author or from a dataset's own number; kept for ever" }),
  type: ActorType.meta({ description: "What sort of person or body it is", examples: ["armed_group"] }),
  names: z
    .array(Name)
    .min(1)
    .meta({ description: "Every name used of it, with language; exactly one preferred in each language" }),
  affiliations: z.array(Affiliation).meta({ description: "Undisputed ties to other actors" }),
  identifiers: z.array(Identifier).meta({ description: "Numbers under which other registers know it" }),
  ...ownSensitivity,
  ...everyRecord,
});
export type ActorRecord = z.infer<typeof ActorRecord>;
