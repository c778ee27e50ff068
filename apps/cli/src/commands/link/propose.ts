import type { LinkRecord } from "@variorum/core";
import type { ProposedLinks } from "@variorum/store/write";
import { Command } from "commander";
import type { GlobalOptions } from "../../command.ts";
import { storeName, storePath } from "../../env.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { LINK_KINDS, parseLinkKind } from "../../linking/link-kind.ts";
import { openStoreToWrite } from "../../open-store.ts";
import { presentCount, presentNumber } from "../../wording/number.ts";

export interface ProposeLinksOptions extends GlobalOptions {
  /** Kind of records; left out, all three. */
  readonly of?: LinkRecord["of"];
}

/** Looks for records of different sources that are perhaps the same, and writes them as links to be judged. */
export async function proposeStoreLinks({ of, ...options }: ProposeLinksOptions, io: Io): Promise<ExitCode> {
  const { proposeLinks } = await import("@variorum/store/write");
  await using store = await openStoreToWrite(options, io);
  const kinds = Object.entries(LINK_KINDS).filter(([, kind]) => of === undefined || kind === of);
  const outcomes: Record<string, ProposedLinks> = {};
  for (const [name, kind] of kinds) {
    const outcome = await proposeLinks(store, { of: kind, command: `link propose --of ${name}` });
    outcomes[name] = outcome;
    if (options.ndjson === true) io.stdout(`${JSON.stringify({ of: name, ...outcome })}\n`);
    if (isForPeople(options)) io.stderr(presentOutcome(name, outcome));
  }
  if (options.json === true) io.stdout(`${JSON.stringify(outcomes)}\n`);
  if (isForPeople(options))
    io.stderr(presentEnd(Object.values(outcomes), storeName(storePath(options.db, io.settings), io.settings)));
  return EXIT.done;
}

function isForPeople({ json, ndjson, quiet }: GlobalOptions): boolean {
  return json !== true && ndjson !== true && quiet !== true;
}

function presentOutcome(name: string, { created, known, compared, leftOut, tooCommon }: ProposedLinks): string {
  const parts = [
    presentCount(created, "new proposal"),
    ...(known > 0 ? [`${presentNumber(known)} known`] : []),
    ...(leftOut > 0 ? [`${presentNumber(leftOut)} behind better ones`] : []),
    `${presentCount(compared, "pair")} compared`,
    ...(tooCommon > 0
      ? [`${presentCount(tooCommon, "name or neighbourhood", "names or neighbourhoods")} too common to compare by`]
      : []),
  ];
  return `  ${name.padEnd(8)}${parts.join(" · ")}\n`;
}

function presentEnd(outcomes: readonly ProposedLinks[], store: string): string {
  const changes = outcomes.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return "Nothing new to judge. Nothing was written.\n";
  const numbers = changes.map((change) => presentNumber(change)).join(", ");
  return `Change${changes.length === 1 ? "" : "s"} ${numbers} of ${store}.   Judge them: variorum link list\n`;
}

export function proposeLinksCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("propose")
    .option("--of <kind>", "only events, actors or places", parseLinkKind)
    .addHelpText("after", "\nExample:\n  $ variorum link propose --of actors")
    .action(async (_options: unknown, command: Command) => {
      done(await proposeStoreLinks(command.optsWithGlobals<ProposeLinksOptions>(), io));
    });
}
