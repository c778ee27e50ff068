import type { LinkJudgement, LinkRecord } from "@variorum/core";
import { Command } from "commander";
import { parseWhole } from "../../arguments.ts";
import type { GlobalOptions } from "../../command.ts";
import { CliError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { parseLinkKind } from "../../linking/link-kind.ts";
import { namesAround } from "../../names.ts";
import { openStore } from "../../open-store.ts";
import { parseRecordId } from "../../record-id.ts";
import { presentCount } from "../../wording/number.ts";

type Judged = LinkJudgement | "all";

export interface ListLinksOptions extends GlobalOptions {
  readonly of?: LinkRecord["of"];
  readonly judgement: string;
  /** Id of a record that is linked. */
  readonly record?: string;
  readonly limit: number;
  /** Where an earlier list left off. */
  readonly cursor?: string;
  readonly restricted?: boolean;
}

/** Lists links with both their records and the reasons; left alone, those that await a judgement. */
export async function listLinks(options: ListLinksOptions, io: Io): Promise<ExitCode> {
  const { findLinks, findRecords } = await import("@variorum/store/read");
  const { of, cursor, limit } = options;
  const judgement = await parseJudgement(options.judgement);
  const record = options.record === undefined ? undefined : await parseRecordId(options.record);
  await using store = await openStore(options, io);
  const page = await findLinks(store, {
    of,
    cursor,
    limit,
    record,
    judgement: judgement === "all" ? undefined : judgement,
  });
  const links = page.entries.map((entry) => entry.record);
  const records = await findRecords(store, new Set(links.flatMap(({ a, b }): string[] => [a, b])));
  const documents = links.map((link) => ({ link, a: records.get(link.a), b: records.get(link.b) }));
  const { total, totalExact, next } = page;
  if (options.json === true) {
    io.stdout(
      `${JSON.stringify({ data: documents, meta: { total, totalExact, ...(next === undefined ? {} : { next }) } })}\n`,
    );
    return EXIT.done;
  }
  if (options.ndjson === true) {
    for (const document of documents) io.stdout(`${JSON.stringify(document)}\n`);
    return EXIT.done;
  }
  const { presentLink } = await import("../../linking/present-link.ts");
  const call = await namesAround(store, [...links, ...records.values()]);
  io.stdout(links.map((link) => presentLink({ link, records, call, width: io.width })).join("\n"));
  if (options.quiet !== true) io.stderr(presentEnd({ total, totalExact, next }, judgement));
  return EXIT.done;
}

interface Listed {
  readonly total: number;
  readonly totalExact: boolean;
  readonly next: string | undefined;
}

function presentEnd({ total, totalExact, next }: Listed, judgement: Judged): string {
  if (total === 0) {
    const others = judgement === "all" ? "" : ", or list all with --judgement all";
    return `No links. Look for some with: variorum link propose${others}\n`;
  }
  const all = `${totalExact ? "" : "more than "}${presentCount(total, "link")}`;
  const more = next === undefined ? "" : `   More: --cursor ${next}`;
  const judge = judgement === "unsure" ? "   Judge one: variorum link confirm <link>, or refuse" : "";
  return `\n${all}.${more}${judge}\n`;
}

async function parseJudgement(text: string): Promise<Judged> {
  const { idsOf, LINK_JUDGEMENTS, nearestWord } = await import("@variorum/core");
  const words = ["all", ...idsOf(LINK_JUDGEMENTS)] as const;
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearestWord(text, words);
  throw new CliError("cli.wrong-usage", `Cannot list links judged "${text}": expected ${words.join(", ")}`, {
    hint: near === undefined ? undefined : `Did you mean ${near}?`,
  });
}

export function listLinksCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("list")
    .option("--of <kind>", "only events, actors or places", parseLinkKind)
    .option("--judgement <which>", "unsure, positive, negative, no_judgement or all", "unsure")
    .option("--record <id>", "only links of this record")
    .option("--limit <n>", "how many at most", parseWhole, 20)
    .option("--cursor <text>", "go on where an earlier list left off")
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum link list --of actors")
    .action(async (_options: unknown, command: Command) => {
      done(await listLinks(command.optsWithGlobals<ListLinksOptions>(), io));
    });
}
