import { Command } from "commander";
import type { VerifyFinding, VerifyOutcome } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { presentCount, presentNumber } from "../wording/number.ts";
import { printable } from "../wording/printable.ts";

/** Checks every quote, cell and hash of a store against the texts and rows that it holds. */
export async function verify(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { verifyStore } = await import("@variorum/store/read");
  await using store = await openStore({ ...options, restricted: true }, io);
  const findings: VerifyFinding[] = [];
  const outcome = await verifyStore(store, (finding) => {
    if (options.ndjson === true) io.stdout(`${JSON.stringify({ finding })}\n`);
    else if (options.json === true) findings.push(finding);
    else io.stdout(presentFinding(finding));
  });
  if (options.json === true) io.stdout(`${JSON.stringify({ ...outcome, findings })}\n`);
  else if (options.ndjson === true) io.stdout(`${JSON.stringify({ result: outcome })}\n`);
  else if (options.quiet !== true) io.stderr(presentOutcome(outcome));
  return failuresOf(outcome) === 0 ? EXIT.done : EXIT.verifyFailed;
}
