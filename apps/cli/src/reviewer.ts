import { CliError } from "./errors.ts";
import type { Io } from "./io.ts";

/** Words for a name that is asked for: the question, and what cannot be done without it. */
interface NameWords {
  readonly question: string;
  readonly without: string;
}

/**
 * Gives the name of who judges or reviews: the one who was named, else the one who is set, else the one who answers.
 *
 * Throws: `cli.wrong-usage` where nobody can be asked.
 */
export async function reviewerOf(typed: string | undefined, words: NameWords, io: Io): Promise<string> {
  const known = (typed ?? io.settings.reviewer ?? "").trim();
  if (known !== "") return known;
  const answer = io.isTerminal ? (await io.ask(`${words.question} `)).trim() : "";
  if (answer !== "") return answer;
  throw new CliError("cli.wrong-usage", words.without, {
    hint: "Name yourself with --by, or for good with VARIORUM_REVIEWER",
  });
}
