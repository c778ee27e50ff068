import type { LinkJudgement } from "@variorum/core";
import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStoreToWrite } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";
import { reviewerOf } from "../reviewer.ts";
import { printChange } from "../wording/present-change.ts";

export interface JudgeOptions extends GlobalOptions {
  /** The link, or the first of two records. */
  readonly link: string;
  /** The second of two records. */
  readonly other?: string;
  readonly reason?: string;
  readonly by?: string;
}

/** One of the commands that judge a link: they differ in the judgement alone. */
export interface JudgeWords {
  readonly name: "confirm" | "refuse" | "undecide";
  readonly judgement: LinkJudgement;
  /** Reason that the help gives as an example. */
  readonly example: string;
  /** What was done, before the ids. */
  readonly did: string;
}

const NAME = {
  question: "Who judges?",
  without: "Cannot judge without a name: a judgement says who made it",
};

/** Judges whether the two records of a link are the same, as a change of the person's. */
export async function judge(
  { link, other, reason, by: typed, ...options }: JudgeOptions,
  { name, judgement, did }: JudgeWords,
  io: Io,
): Promise<ExitCode> {
  const { judgeLink } = await import("@variorum/store/write");
  const ids = [await parseRecordId(link), ...(other === undefined ? [] : [await parseRecordId(other)])];
  const by = await reviewerOf(typed, NAME, io);
  const [first = "", second] = ids;
  await using store = await openStoreToWrite(options, io);
  const outcome = await judgeLink(store, second === undefined ? first : [first, second], {
    judgement,
    by,
    command: `link ${name} ${ids.join(" ")}`,
    ...(reason === undefined ? {} : { rationale: reason }),
  });
  printChange(outcome, `${did} ${ids.join(" and ")}`, { ...options, created: "new" }, io);
  return EXIT.done;
}

/** Builds a command that judges a link. */
export function judgeCommand(words: JudgeWords, io: Io, done: (code: ExitCode) => void): Command {
  return new Command(words.name)
    .argument("<link>", "id of the link, or of the first of two records")
    .argument("[other]", "id of the second record")
    .option("--reason <words>", "why, for everybody who asks; left out, the words of the link stay")
    .option("--by <name>", "who judges; left out: VARIORUM_REVIEWER")
    .addHelpText(
      "after",
      `\nExample:\n  $ variorum link ${words.name} act:mali act:malian-authorities --by "A. Editor" --reason "${words.example}"`,
    )
    .action(async (link: string, other: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Omit<JudgeOptions, "link" | "other">>();
      done(await judge({ ...options, link, ...(other === undefined ? {} : { other }) }, words, io));
    });
}
