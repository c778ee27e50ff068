import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { VariorumError } from "@variorum/core";
import { parseEnv, type ReaderEnv } from "../apps/reader/src/env.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "examples/tinzaouatene-2024");

type Variables = Readonly<Record<string, string | undefined>>;
type Tell = (line: string) => void;

/** What the start itself can fail with. */
export const START_ERRORS = {
  "start.port-taken": "Another program listens on the port that the reader was to have.",
  "start.step-failed": "The build of the reader or the import of the example failed.",
} as const;
type StartErrorCode = keyof typeof START_ERRORS;

/** A step of the start that failed, with what to do next. */
class StartError extends VariorumError<StartErrorCode> {
  override readonly name = "StartError";
  readonly exitCode: number;

  constructor(code: StartErrorCode, message: string, hint: string, exitCode: number) {
    super(code, message, { hint });
    this.exitCode = exitCode;
  }
}

/**
 * Reads the settings of the reader for somebody who starts it for themselves: on this machine only, stored texts are
 * shown whole.
 *
 * Throws: `reader.unreadable-setting`, `reader.local-show-refused`.
 */
export function settingsOf(variables: Variables, workspace: string): ReaderEnv {
  const isOwnMachine = (variables["HOST"] ?? "") === "" || variables["HOST"] === "127.0.0.1";
  return parseEnv({ VARIORUM_SHOW: isOwnMachine ? "local" : "public", ...variables }, workspace);
}

/** Whether a server could listen there now. Port 0 is any free port, so it is always free. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once("error", () => settle(false));
    probe.listen(port, host, () => probe.close(() => settle(true)));
  });
}

async function refuseTakenPort({ port, host }: ReaderEnv): Promise<void> {
  if (await isPortFree(port, host)) return;
  throw new StartError(
    "start.port-taken",
    `Cannot start the reader on ${host}:${port}: another program listens there, or the address is not of this machine`,
    `Stop that program, or choose another port: PORT=${port + 1} npx -y pnpm@12 start`,
    5,
  );
}

/** Runs a program of the workspace to its end; its words are shown only when it fails. */
function runQuietly(step: string, program: readonly string[], variables: Variables): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...variables },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  throw new StartError(
    "start.step-failed",
    `Cannot start: ${step} failed`,
    "Read the lines above, mend it and start again",
    1,
  );
}

function buildReader(tell: Tell): void {
  tell("Building the reader: half a minute the first time, nothing when nothing changed");
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  runQuietly("the build", [turbo, "run", "build", "--filter=@variorum/reader", "--output-logs=errors-only"], {
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

/**
 * Makes a store where there is none. It is filled under another name and takes its own when it is whole, so that a
 * start that was interrupted leaves nothing that the next one would take for a store.
 */
export function makeStore(storePath: string, fill: (path: string) => void): "made" | "kept" {
  const isServer = /^[a-z]+:\/\//u.test(storePath);
  if (isServer || existsSync(storePath)) return "kept";
  const unfinished = join(dirname(storePath), `.unfinished-${basename(storePath)}`);
  const parts = ["", "-wal", "-shm"].map((suffix) => `${unfinished}${suffix}`);
  for (const part of parts) rmSync(part, { force: true });
  fill(unfinished);
  renameSync(unfinished, storePath);
  for (const part of parts) rmSync(part, { force: true });
  return "made";
}

function fillWithExample(path: string): void {
  const command = join(root, "apps/cli/bin/variorum.mjs");
  runQuietly("the import of the example", [command, "import", example, "--yes"], { VARIORUM_DB: path });
}

async function start(tell: Tell): Promise<void> {
  const settings = settingsOf(process.env, root);
  await refuseTakenPort(settings);
  buildReader(tell);
  const store = makeStore(settings.storePath, fillWithExample);
  tell(`Store ${settings.storePath}: ${store === "made" ? "made, with the example in it" : "kept as it is"}`);
  tell("Starting the reader; Ctrl-C stops it");
  process.env["VARIORUM_DB"] = settings.storePath;
  process.env["VARIORUM_SHOW"] = settings.show;
  // In this process, so that signals and exit codes are the reader's own. It prints its address.
  await import(new URL("../apps/reader/server/main.ts", import.meta.url).href);
}

if (import.meta.main) {
  try {
    await start((line) => process.stderr.write(`${line}\n`));
  } catch (failure) {
    if (!(failure instanceof VariorumError)) throw failure;
    process.stderr.write(`error[${failure.code}]: ${failure.message}\n`);
    if (failure.hint !== undefined) process.stderr.write(`hint: ${failure.hint}\n`);
    process.exitCode = failure instanceof StartError ? failure.exitCode : 2;
  }
}
