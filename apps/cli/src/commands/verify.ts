import { Command } from "commander";
import type { VerifyCount, VerifyFinding, VerifyOutcome } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { presentNumber } from "../wording/number.ts";
import { printable } from "../wording/printable.ts";

/** Checks every quote, cell and hash of a store against the texts and rows that it holds, and results against accounts. */
export async function verify(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { verifyStore } = await import("@variorum/store/read");
  await using store = await openStore({ ...options, restricted: true }, io);
  const findings: VerifyFinding[] = [];
  const outcome = await verifyStore(store, (finding) => {
    if (options.ndjson === true) io.stdout(`${JSON.stringify({ finding })}\n`);
    else if (options.json === true) findings.push(finding);
    else io.stdout(`${finding.id}: error ${finding.problem}  ${printable(finding.message)}\n`);
  });
  if (options.json === true) io.stdout(`${JSON.stringify({ ...outcome, findings })}\n`);
  else if (options.ndjson === true) io.stdout(`${JSON.stringify({ result: outcome })}\n`);
  else if (options.quiet !== true) io.stderr(presentOutcome(outcome));
  return failures(outcome) === 0 ? EXIT.done : EXIT.verifyFailed;
}

function failures(outcome: VerifyOutcome): number {
  return counted(outcome).reduce((sum, [, { failed }]) => sum + failed, 0);
}

function counted({
  passages,
  cells,
  texts,
  records,
  results,
}: VerifyOutcome): readonly (readonly [string, VerifyCount])[] {
  return [
    ["quotes", passages],
    ["cells", cells],
    ["texts", texts],
    ["records", records],
    ["results", results],
  ];
}

/** What was compared; what is not held was not, and never counts as right. */
function presentOutcome(outcome: VerifyOutcome): string {
  const lines = counted(outcome).map(([name, { checked, failed, notHeld }]) => {
    const parts = [
      `${presentNumber(checked)} checked`,
      `${presentNumber(failed)} failed`,
      ...(notHeld === 0 ? [] : [`${presentNumber(notHeld)} not checked: the text is not held`]),
    ];
    return `  ${name.padEnd(10)}${parts.join(" · ")}\n`;
  });
  const end =
    failures(outcome) === 0
      ? "Everything that is held is as it was recorded.\n"
      : "What failed was changed outside of this program. Take a backup, or import the source again.\n";
  return lines.join("") + end;
}

export function verifyCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("verify")
    .addHelpText("after", "\nExample:\n  $ variorum verify")
    .action(async (_options: unknown, command: Command) => done(await verify(command.optsWithGlobals(), io)));
}
