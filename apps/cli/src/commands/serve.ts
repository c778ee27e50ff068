import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { storePath } from "../env.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

export interface ServeOptions extends GlobalOptions {
  readonly host?: string;
  readonly port?: string;
}

const SERVER = new URL("../../../reader/server/main.ts", import.meta.url);

/** Starts the reader as a process of its own and ends with it; texts that are held are shown whole, on this machine. */
export async function serve({ db, host, port }: ServeOptions, io: Io): Promise<ExitCode> {
  const server = fileURLToPath(SERVER);
  if (!existsSync(server)) {
    throw new CliError("cli.reader-missing", "Cannot find the reader: it is not installed beside the command line", {
      hint: "Start it from a clone of the project: pnpm start",
    });
  }
  const child = spawn(process.execPath, [server], {
    stdio: "inherit",
    env: {
      ...io.settings.passedOn,
      VARIORUM_DB: storePath(db, io.settings),
      VARIORUM_SHOW: "local",
      ...(host === undefined ? {} : { HOST: host }),
      ...(port === undefined ? {} : { PORT: port }),
    },
  });
  // The terminal sends Ctrl-C to both; the child closes what it has open, and this process waits for it.
  const interrupt = io.catchInterrupt();
  interrupt.addEventListener("abort", () => child.kill("SIGTERM"));
  return new Promise((settle, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => settle(interrupt.aborted ? EXIT.interrupted : serverExit(code)));
  });
}

function serverExit(code: number | null): ExitCode {
  return Object.values(EXIT).find((known) => known === code) ?? EXIT.bug;
}

export function serveCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("serve")
    .option("--host <name>", "address to listen on; left out: HOST, else 127.0.0.1")
    .option("--port <number>", "port to listen on; left out: PORT, else 3000")
    .addHelpText("after", "\nExample:\n  $ variorum serve --port 3001")
    .action(async (_options: unknown, command: Command) => done(await serve(command.optsWithGlobals(), io)));
}
