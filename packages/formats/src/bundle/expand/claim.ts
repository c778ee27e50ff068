import {
  type Act,
  ACTS,
  canonicalJson,
  derivedClaimId,
  entryOf,
  type ClaimValue,
  isFieldEvidence,
  type Implication,
} from "@variorum/core";
import { sha256 } from "../../sha256.ts";
import type { AuthoredImplication } from "../authoring/claim.ts";
import type { Authored } from "../authoring.ts";
import type { Path } from "../../reading/written-node.ts";
import { toChain } from "./attribution.ts";
import { toEvidence } from "./evidence.ts";
import { add, type Expansion, knownReport } from "./expansion.ts";
import { type AskedQuestion, toAskedQuestion } from "./question-asked.ts";
import type { Expanded } from "./expanded.ts";
import { given, toSensitivity } from "./short-forms.ts";
import { toValue } from "./value.ts";

/** Expands a claim as it was written into the record. */
export function expandClaim(expansion: Expansion, claim: Authored<"claim">): Expanded {
  const reportId = claim.report ?? claim.also?.find(({ report }) => report !== undefined)?.report;
  const report = reportId === undefined ? undefined : knownReport(expansion, reportId, ["report"])?.record;
  const asked = toAskedQuestion(expansion, claim, []);
  const value =
    claim.value === undefined || asked === undefined
      ? undefined
      : toValue(expansion, claim.value, asked.asked, ["value"]);
  const chain = toChain(expansion, claim, { report, reportId });
  const evidence =
    report === undefined && reportId !== undefined ? { pieces: [], paths: [] } : toEvidence(expansion, claim);
  const reported = claim.reported === "unknown" ? undefined : (claim.reported ?? report?.publishedAt);
  const record = {
    kind: "claim",
    event: claim.event,
    ...asked?.keys,
    act: claim.act,
    polarity: claim.polarity ?? polarityOf(claim.act),
    certainty: claim.certainty ?? "unspecified",
    ...given({ value }),
    scope: toScope(claim),
    attribution: chain.steps,
    evidence: evidence.pieces,
    targets: claim.targets ?? [],
    implies: (claim.implies ?? []).flatMap((implied, index) =>
      toImplication(expansion, claim, implied, ["implies", index]),
    ),
    interest: typeof claim.interest === "object" ? claim.interest : { direction: claim.interest ?? "unknown" },
    salience: claim.salience ?? "core",
    ...given({ utteredAt: claim.said, reportedAt: reported, supersedes: claim.supersedes }),
    review:
      typeof claim.review === "object"
        ? { ...claim.review, by: claim.review.by ?? [] }
        : { status: claim.review ?? "unreviewed", by: [] },
    extraction: typeof claim.extraction === "object" ? claim.extraction : { method: claim.extraction ?? "manual" },
    sensitivity: toSensitivity(claim.sensitivity),
    ...given({ redacted: claim.redacted, note: claim.note }),
  };
  const id =
    claim.id ?? toId(expansion, { claim, asked, value, evidence: evidence.pieces, originator: chain.steps[0]?.actor });
  return { record: { ...record, ...given({ id }) }, origin: originOf(claim, chain.paths, evidence.paths) };
}

function polarityOf(act: Act): "positive" | "negative" {
  return entryOf(ACTS, act).polarity;
}

function toScope({
  period,
  place,
  as_of: asOf,
  provisional,
  stated,
}: Authored<"claim">): Readonly<Record<string, unknown>> {
  const written = given({ period, place, asOf });
  return { ...written, ...given({ provisional }), stated: stated ?? Object.keys(written).length > 0 };
}

function toImplication(
  expansion: Expansion,
  { event }: Authored<"claim">,
  implied: AuthoredImplication,
  path: Path,
): readonly Implication[] {
  const asked = toAskedQuestion(expansion, { ...implied, event }, path);
  const value = asked === undefined ? undefined : toValue(expansion, implied.value, asked.asked, [...path, "value"]);
  if (asked === undefined || value === undefined) return [];
  return [
    { ...asked.keys, value, polarity: implied.polarity ?? "positive", strength: implied.strength, why: implied.why },
  ];
}

interface Identified {
  readonly claim: Authored<"claim">;
  readonly asked: AskedQuestion | undefined;
  readonly value: ClaimValue | undefined;
  readonly evidence: ReturnType<typeof toEvidence>["pieces"];
  readonly originator: string | undefined;
}

/** A claim without an id is known by its words, question, originator, and by the answer where several are possible. */
function toId(expansion: Expansion, { claim, asked, value, evidence, originator }: Identified): string | undefined {
  const [piece] = evidence;
  if (piece === undefined || asked === undefined || originator === undefined) return undefined;
  const passage = isFieldEvidence(piece) ? undefined : expansion.passages.get(piece.passage)?.record;
  const report = expansion.known.report(isFieldEvidence(piece) ? piece.report : (passage?.report ?? ""))?.record;
  const reportSha256 = report?.text?.sha256 ?? report?.row?.sha256;
  if (reportSha256 === undefined) {
    const message = "Cannot derive an id for the claim: its report has neither text nor row";
    add(expansion, { code: "record.missing-key", path: [], message, hint: "Add id" });
    return undefined;
  }
  return derivedClaimId(
    {
      reportSha256,
      span: passage === undefined ? (isFieldEvidence(piece) ? piece.field : "") : [passage.start, passage.end],
      event: claim.event,
      topic: asked.keys.topic ?? asked.keys.question,
      ...given({ population: asked.keys.population }),
      originator,
      ...(asked.cardinality === "multi" && value !== undefined ? { answer: canonicalJson(value) } : {}),
    },
    sha256,
  );
}

const RENAMED: Readonly<Record<string, Path>> = {
  utteredAt: ["said"],
  reportedAt: ["reported"],
  "scope/period": ["period"],
  "scope/place": ["place"],
  "scope/asOf": ["as_of"],
  "scope/provisional": ["provisional"],
  "population/who": ["who"],
  "population/label": ["label"],
  "population/unit": ["unit"],
};

/** Where the author wrote what stands at a path of the record. */
function originOf(claim: Authored<"claim">, chain: readonly Path[], evidence: readonly Path[]): (path: Path) => Path {
  return ([key, ...rest]) => {
    const [next] = rest;
    if (key === "attribution" && typeof next === "number") return [...(chain[next] ?? ["by"]), ...rest.slice(1)];
    if (key === "evidence" && typeof next === "number")
      return [...(evidence[next] ?? []), rest[1] === "report" || rest[1] === "field" ? rest[1] : "quote"];
    if (key === "population" && next === "of") return ["of", ...rest.slice(1)];
    if (key === "question" && claim.question === undefined) return ["topic"];
    if (key === undefined) return [];
    return (
      RENAMED[[key, next].join("/")] ??
      RENAMED[String(key)] ??
      (key === "scope" || key === "population" ? [] : [key, ...rest])
    );
  };
}
