import { ReportId } from "@variorum/core";
import { getReportText, type ReadStore } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { presentCount } from "../wording/number.ts";
import { findInText } from "./find-in-text.ts";
import { quoteLines } from "./quote-lines.ts";

interface FindOptions extends GlobalOptions {
  readonly words: string;
}

/** Prints the lines that quote some words of a report, one block for each place where they stand. */
export async function showFound(
  store: ReadStore,
  id: string,
  { words, json, ndjson, quiet }: FindOptions,
  io: Io,
): Promise<ExitCode> {
  const report = ReportId.safeParse(id);
  if (!report.success)
    throw new CliError("cli.wrong-usage", `Cannot find words in "${id}": expected the id of a report, rep:…`);
  const shown = await getReportText(store, report.data);
  if (shown.held !== "whole") {
    throw new CliError("cli.wrong-usage", `Cannot find words in ${id}: its text is not held whole`, {
      hint: "Import the report with its text",
    });
  }
  const found = findInText(shown.text, words);
  if (json === true) io.stdout(`${JSON.stringify(found)}\n`);
  else if (ndjson === true) io.stdout(found.map((each) => `${JSON.stringify(each)}\n`).join(""));
  else io.stdout(found.map(quoteLines).join("\n"));
  if (found.length === 0) {
    throw new CliError("cli.wrong-usage", `Cannot find "${words}" in ${id}`, { hint: "Try fewer words" });
  }
  if (found.length > 1 && quiet !== true && json !== true) {
    io.stderr(`The words stand in ${presentCount(found.length, "place")}: copy the lines of the one that is meant\n`);
  }
  return EXIT.done;
}
