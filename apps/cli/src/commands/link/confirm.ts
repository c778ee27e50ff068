import type { Command } from "commander";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { judgeCommand } from "../../linking/judge.ts";

export function confirmCommand(io: Io, done: (code: ExitCode) => void): Command {
  return judgeCommand(
    { name: "confirm", judgement: "positive", did: "Linked", example: "One body under two names" },
    io,
    done,
  );
}
