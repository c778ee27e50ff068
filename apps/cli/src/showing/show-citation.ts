import { type ClaimRecord, ClaimId, isFieldEvidence } from "@variorum/core";
import { type Citation, citationOf, type CitationParts, readySentence } from "@variorum/formats/write";
import { findRecords, getChangeNumber, getClaim, type ReadStore } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { namesAround } from "../names.ts";
import { printable } from "../wording/printable.ts";

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
  const sentence = readySentence(await citationOfClaim(store, claim, { change, notice }));
  io.stdout(
    options.json === true || options.ndjson === true
      ? `${JSON.stringify({ id, change, sentence })}\n`
      : `${printable(sentence)}\n`,
  );
  return EXIT.done;
}

async function citationOfClaim(
  store: ReadStore,
  claim: ClaimRecord,
  pinned: Pick<CitationParts, "change" | "notice">,
): Promise<Citation> {
  const passages = claim.evidence.flatMap((each) => (isFieldEvidence(each) ? [] : [each.passage]));
  const records = await findRecords(store, [...passages, ...claim.attribution.map(({ actor }) => actor)]);
  const call = await namesAround(store, [claim]);
  return citationOf(claim, {
    ...pinned,
    nameOf: call,
    isUnnamed(id) {
      const actor = records.get(id);
      return actor?.kind === "actor" && (actor.type === "unidentified_person" || actor.type === "unidentified_group");
    },
    wordsOf(id) {
      const passage = records.get(id);
      return passage?.kind === "passage" ? passage.exact : undefined;
    },
  });
}
