import { Console } from "node:console";
import process from "node:process";
import { VariorumError } from "@variorum/core";
import { getEnv } from "../src/env.ts";
import { startReader } from "./start-reader.ts";

/** Exit codes of the command line: wrong usage, conflict, a bug of ours. */
const EXIT: Readonly<Record<string, number>> = {
  "reader.unreadable-setting": 2,
  "reader.local-show-refused": 2,
  "reader.address-unusable": 2,
  "reader.port-taken": 5,
};

function tell(failure: unknown): void {
  if (failure instanceof VariorumError) {
    process.stderr.write(`error[${failure.code}]: ${failure.message}\n`);
    if (failure.hint !== undefined) process.stderr.write(`hint: ${failure.hint}\n`);
    if (failure.cause instanceof Error) process.stderr.write(`cause: ${failure.cause.message}\n`);
    return;
  }
  process.stderr.write(`${failure instanceof Error ? failure.stack : String(failure)}\n`);
}

// Standard output is for the address alone: what libraries have to say is talk.
globalThis.console = new Console(process.stderr);

try {
  const env = getEnv();
  // The pages run in processes that read the same settings: they must not resolve a relative path once more.
  process.env["VARIORUM_DB"] = env.storePath;
  const reader = await startReader(env, tell);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void reader.close().then(() => process.exit(signal === "SIGINT" ? 130 : 0)));
  }
  // Last, because whoever reads it may stop the reader at once.
  process.stdout.write(`${reader.address}\n`);
} catch (failure) {
  tell(failure);
  process.exit(failure instanceof VariorumError ? (EXIT[failure.code] ?? 1) : 1);
}
