import type { RecordKind } from "@variorum/core";
import { z } from "zod";
import { AuthoredAssessment, AuthoredJudgement, AuthoredLink, AuthoredQuestion } from "./authoring/analysis.ts";
import { AuthoredClaim } from "./authoring/claim.ts";
import { AuthoredReport } from "./authoring/report.ts";
import { AuthoredActor, AuthoredEvent, AuthoredPlace } from "./authoring/world.ts";
import { BundleHead } from "./head.ts";

/** Kinds of record that people write; passages follow from quotes. */
export type AuthoredKind = Exclude<RecordKind, "passage">;

/** The form in which people write each kind of record, in YAML, JSON and JSON Lines alike. */
export const AUTHORED_SCHEMAS = {
  actor: AuthoredActor,
  place: AuthoredPlace,
  report: AuthoredReport,
  event: AuthoredEvent,
  question: AuthoredQuestion,
  claim: AuthoredClaim,
  link: AuthoredLink,
  judgement: AuthoredJudgement,
  assessment: AuthoredAssessment,
} as const satisfies Record<AuthoredKind, z.ZodType>;

/** A record of one kind as it was written. */
export type Authored<Kind extends AuthoredKind> = z.infer<(typeof AUTHORED_SCHEMAS)[Kind]>;

const lists = {
  actors: z.array(AuthoredActor).exactOptional().meta({ description: "Persons and bodies that act, vouch or publish" }),
  places: z.array(AuthoredPlace).exactOptional().meta({ description: "Places" }),
  reports: z.array(AuthoredReport).exactOptional().meta({ description: "What claims were read from" }),
  events: z.array(AuthoredEvent).exactOptional().meta({ description: "Events" }),
  questions: z.array(AuthoredQuestion).exactOptional().meta({ description: "Curated questions" }),
  claims: z.array(AuthoredClaim).exactOptional().meta({ description: "Claims" }),
  links: z.array(AuthoredLink).exactOptional().meta({ description: "Judgements on what is the same" }),
  judgements: z.array(AuthoredJudgement).exactOptional().meta({ description: "What people say of how claims relate" }),
  assessments: z
    .array(AuthoredAssessment)
    .exactOptional()
    .meta({ description: "What people say of a record on a named scale" }),
};

/** A file of a bundle: lists under the names of their kinds, a list of records, or bundle.yaml. */
const BundleFile = z.union([
  z.strictObject({ ...BundleHead.partial().shape, ...lists }),
  z.array(
    z.union([
      AuthoredActor,
      AuthoredPlace,
      AuthoredReport,
      AuthoredEvent,
      AuthoredQuestion,
      AuthoredClaim,
      AuthoredLink,
      AuthoredJudgement,
      AuthoredAssessment,
    ]),
  ),
]);

/**
 * Gives the JSON Schema of the files of a bundle, for editors: completion and red lines while writing.
 *
 * Source: JSON Schema 2020-12.
 */
export function bundleJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(BundleFile, { target: "draft-2020-12", unrepresentable: "any", reused: "ref" });
  return { title: "File of a Variorum bundle", ...schema };
}
