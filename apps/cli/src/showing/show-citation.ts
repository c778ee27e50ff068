import { type AttributionStep, type ClaimRecord, ClaimId, isFieldEvidence } from "@variorum/core";
import { type Citation, type NamedStep, readySentence } from "@variorum/formats/write";
import { findRecords, getChangeNumber, getClaim, type ReadStore } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Call, namesAround } from "../names.ts";
import { valueWords } from "../wording/value-words.ts";

interface CiteOptions extends GlobalOptions {
  readonly asOf?: number | undefined;
}

/** Prints the sentence to cite a claim by, pinned to a change. */
export async function showCitation(store: ReadStore, id: string, options: CiteOptions, io: Io): Promise<ExitCode> {
  const claimId = ClaimId.safeParse(id);
  if (!claimId.success) throw new CliError("cli.wrong-usage", `Cannot cite "${id}": expected the id of a claim, clm:…`);
  const at = options.asOf === undefined ? {} : { asOf: options.asOf };
  const { record: claim, notice } = await getClaim(store, claimId.data, at);
  const change = options.asOf ?? getChangeNumber(store);
  const sentence = readySentence({
    ...(await citationOf(store, claim)),
    claim: claim.id,
    change,
    ...(notice === undefined ? {} : { notice }),
  });
  io.stdout(
    options.json === true || options.ndjson === true
      ? `${JSON.stringify({ id, change, sentence })}\n`
      : `${sentence}\n`,
  );
  return EXIT.done;
}

async function citationOf(store: ReadStore, claim: ClaimRecord): Promise<Omit<Citation, "claim" | "change">> {
  const ids = claim.evidence.flatMap((each) =>
    isFieldEvidence(each) ? [each.report] : [each.passage, each.report ?? []].flat(),
  );
  const records = await findRecords(store, [...ids, ...claim.attribution.map(({ actor }) => actor)]);
  const call = await namesAround(store, [claim]);
  const isUnnamed = (step: AttributionStep): boolean => {
    const actor = records.get(step.actor);
    return actor?.kind === "actor" && (actor.type === "unidentified_person" || actor.type === "unidentified_group");
  };
  const named = (step: AttributionStep): NamedStep => ({ ...namedStep(step, call), isUnnamed: isUnnamed(step) });
  const [originator, ...others] = claim.attribution;
  if (originator === undefined) throw new CliError("cli.wrong-usage", `Cannot cite ${claim.id}: its chain is empty`);
  const publisher =
    others.findLast(({ role }) => role === "publisher") ?? (others.length === 0 ? originator : undefined);
  const quote = claim.evidence.flatMap((each) => {
    const passage = isFieldEvidence(each) || each.role !== "content" ? undefined : records.get(each.passage);
    return passage?.kind === "passage" ? [passage.exact] : [];
  })[0];
  return {
    originator: named(originator),
    through: others.filter((step) => step !== publisher).map(named),
    ...(quote === undefined ? statedBy(claim, call) : { quote }),
    ...(publisher === undefined ? {} : { publisher: call(publisher.actor) }),
    ...(claim.reportedAt === undefined ? {} : { date: claim.reportedAt }),
    isDraft: ["rule", "model"].includes(claim.extraction.method) && claim.review.status === "unreviewed",
  };
}

function namedStep({ actor, alternatives, cue }: AttributionStep, call: Call): NamedStep {
  return {
    name: call(actor),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map(call) }),
    ...(cue === undefined ? {} : { cue }),
  };
}

function statedBy({ value }: ClaimRecord, call: Call): Pick<Citation, "stated"> {
  return value === undefined ? {} : { stated: valueWords(value, { call }) };
}
