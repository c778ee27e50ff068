import type { SourceFile } from "@variorum/formats/read";
import { CliError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { OpenedSource } from "../sources/opened-source.ts";
import { presentNumber, presentTally } from "../wording/number.ts";
import type { IssueLog } from "./issue-log.ts";
import { presentIssueGroup } from "./present-issue.ts";
import { findSourceLines } from "./source-lines.ts";
import { toGithubAnnotations } from "./to-github.ts";
import { toSarif } from "./to-sarif.ts";

/** How issues can be printed: for people, or for what reads them next. */
const REPORTS = ["text", "json", "github", "sarif"] as const;
export type Report = (typeof REPORTS)[number];

/** Throws: `cli.wrong-usage`. */
export function parseReport(text: string): Report {
  const report = REPORTS.find((name) => name === text);
  if (report !== undefined) return report;
  throw new CliError("cli.wrong-usage", `Cannot report as "${text}": expected ${REPORTS.join(", ")}`);
}

const MOST_PRINTED = 200;

/** Prints what was found wrong, each kind of report whole; nothing where nothing was found and people read it. */
export async function printIssues(
  log: IssueLog,
  source: OpenedSource,
  { report, io }: { report: Report; io: Io },
): Promise<void> {
  if (report === "json") return io.stdout(`${JSON.stringify({ issues: log.issues, counts: log.counts })}\n`);
  if (report === "github") return io.stdout(toGithubAnnotations(log.issues));
  if (report === "sarif") return io.stdout(`${JSON.stringify(toSarif(log.issues))}\n`);
  const printed = log.groups.slice(0, MOST_PRINTED);
  const lines = await linesOf(
    printed.map(({ issue }) => issue.at),
    source,
  );
  for (const group of printed) {
    const { file, line } = group.issue.at;
    const text = line === undefined ? undefined : lines.get(file)?.get(line);
    io.stdout(presentIssueGroup(group, text, { hasColour: io.hasColour, width: io.width }));
  }
  const shown = printed.reduce((sum, { count }) => sum + count, 0);
  const rest = log.errors + log.warnings - shown;
  if (rest > 0)
    io.stdout(`… ${presentNumber(rest)} more: ${presentTally(log.counts)}; all of them with --report json\n`);
}

async function linesOf(
  places: readonly { readonly file: string; readonly line?: number; readonly cell?: string }[],
  source: OpenedSource,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line, cell } of places) {
    // A workbook has no lines to show.
    if (line !== undefined && cell === undefined) wanted.set(file, (wanted.get(file) ?? new Set()).add(line));
  }
  const byPath = new Map<string, SourceFile>(
    [...source.input.files, ...(source.input.mapping === undefined ? [] : [source.input.mapping])].map((file) => [
      source.pathOf(file.name),
      file,
    ]),
  );
  const found = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, lines] of wanted) {
    const file = byPath.get(path);
    if (file !== undefined) found.set(path, await findSourceLines(file, lines));
  }
  return found;
}
