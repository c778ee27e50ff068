import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/variorum.mjs", import.meta.url));

/** How the real command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Who runs it, where the tests run as root. */
  readonly uid?: number;
  readonly gid?: number;
  /** Largest file that it may write, in blocks of 512 bytes: a disk that is full. */
  readonly fileBlocks?: number;
  /** Whether standard input is closed before it begins. */
  readonly closesInput?: boolean;
  /** Variables beside the clean environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** The environment without what would lead paths back to the workspace. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const { INIT_CWD: _folder, VARIORUM_DB: _store, NO_COLOR: _colour, ...env } = process.env;
  return env;
}

/** Runs the real command in a folder and waits for its end. */
export function runVariorum(folder: string, args: readonly string[], options: RunOptions = {}): Ended {
  const { fileBlocks, closesInput, variables, ...rest } = options;
  const words = [process.execPath, BIN, ...args];
  // A signal that is ignored stays ignored in the program: the write fails instead, as on a full disk.
  const limited = ["sh", "-c", `trap '' XFSZ; ulimit -f ${fileBlocks}; exec "$@"`, "sh", ...words];
  const closed = ["sh", "-c", 'exec "$@" <&-', "sh", ...words];
  const [program = "", ...programArgs] = fileBlocks !== undefined ? limited : closesInput === true ? closed : words;
  const { status, stdout, stderr } = spawnSync(program, programArgs, {
    cwd: folder,
    env: { ...cleanEnv(), ...variables },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...rest,
  });
  return { code: status, stdout, stderr };
}

/** Starts the real command in a folder: for tests that end it before its time. */
export function startVariorum(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...cleanEnv(), ...variables } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((settle) => {
    child.once("close", (code) => settle({ code, stdout, stderr }));
  });
  return { child, ended };
}
