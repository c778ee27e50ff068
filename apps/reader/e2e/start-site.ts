import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "examples/tinzaouatene-2024");

/** A reader of its own, with a store of its own. */
export interface Site {
  readonly address: string;
  /** Runs the real command on the site's store, while the site runs. */
  variorum(...words: readonly string[]): string;
  stop(): Promise<void>;
}

interface SiteOptions {
  /** What is imported first; nothing leaves the store unmade. */
  readonly imports?: readonly string[];
  readonly show?: "public" | "local";
  /** Next alone, without the server in front of it. */
  readonly isPlain?: boolean;
}

export const EXAMPLE = example;
export const LATER = join(example, "later");

/** Variables of this process without those that would lead back to the workspace's own store. */
function variables(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { INIT_CWD: _folder, VARIORUM_CONTACT: _contact, ...others } = process.env;
  return { ...others, ...own };
}

/** What is run, and how: the server in front, or Next alone. */
const SERVER = [join(root, "apps/reader/server/main.ts")];
const NEXT = [join(root, "apps/reader/node_modules/next/dist/bin/next"), "start", "-H", "127.0.0.1", "-p", "0"];

/** Starts the server in front, or Next alone, on a free port, before a store in a temporary folder filled by the real command. */
export async function startSite({
  imports = [EXAMPLE],
  show = "public",
  isPlain = false,
}: SiteOptions = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-site-"));
  const env = variables({ VARIORUM_DB: join(folder, "site.db"), VARIORUM_SHOW: show, HOST: "127.0.0.1", PORT: "0" });
  const variorum = (...words: readonly string[]): string => runCommand(words, env);
  for (const path of imports) variorum("import", path, "--yes");
  const server = spawn(process.execPath, isPlain ? NEXT : SERVER, {
    cwd: join(root, "apps/reader"),
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(server);
  return {
    address,
    variorum,
    async stop() {
      const exited = once(server, "exit");
      server.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runCommand(words: readonly string[], env: NodeJS.ProcessEnv): string {
  const command = join(root, "apps/cli/bin/variorum.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`variorum ${words.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** The address that a server prints when it can be asked. */
async function addressOf({ stdout, ...server }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("The server has no standard output");
  stdout.setEncoding("utf8");
  let text = "";
  for await (const chunk of stdout) {
    text += String(chunk);
    const [, address] = /(http:\/\/\S+)\s/.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended with ${server.exitCode} before it said its address`);
}
