import type { Command } from "commander";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { judgeCommand } from "../../linking/judge.ts";

export function refuseCommand(io: Io, done: (code: ExitCode) => void): Command {
  return judgeCommand(
    { name: "refuse", judgement: "negative", did: "Kept apart", example: "The one is part of the other" },
    io,
    done,
  );
}
