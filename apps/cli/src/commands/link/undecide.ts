import type { Command } from "commander";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { judgeCommand } from "../../linking/judge.ts";

export function undecideCommand(io: Io, done: (code: ExitCode) => void): Command {
  return judgeCommand(
    { name: "undecide", judgement: "unsure", did: "Took back what was judged of", example: "Judged too early" },
    io,
    done,
  );
}
