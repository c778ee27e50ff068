import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runSteps, type Step } from "./run-steps.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/*
 * Starts the project as its README says, with a store of its own in an empty folder: the example is there to be read,
 * a second start keeps the store as it is, and a taken port is said.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const PATIENCE_MS = 180_000;

interface Started {
  /** Address that the reader printed; `undefined` when it ended before. */
  readonly address: string | undefined;
  readonly said: () => string;
  readonly stop: () => Promise<number | null>;
}

async function start(variables: Readonly<Record<string, string>>): Promise<Started> {
  const child = spawn(process.execPath, [join(root, "scripts/start.ts")], { env: { ...process.env, ...variables } });
  let said = "";
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  const address = await new Promise<string | undefined>((settle) => {
    const patience = setTimeout(() => settle(undefined), PATIENCE_MS);
    const listen = (words: string): void => {
      said += words;
      const [found] = /http:\/\/[\d.:]+/u.exec(said) ?? [];
      if (found !== undefined) settle(found);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    void ended.then(() => settle(undefined)).then(() => clearTimeout(patience));
  });
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  return { address, said: () => said, stop };
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function expectPage(address: string | undefined, path: string, words: string): Promise<void> {
  const answer = await fetch(`${address}${path}`);
  const page = await answer.text();
  expectThat(answer.status === 200, `${path} answered ${answer.status}`);
  expectThat(page.includes(words), `${path} does not have the words "${words}"`);
}

async function readExample({ address, said }: Started, store: string): Promise<void> {
  expectThat(address !== undefined, `no address was printed:\n${said()}`);
  expectThat(existsSync(store), "no store was made");
  await expectPage(address, "/", "Tinzaouatene");
}

async function tryTakenPort(port: number, store: string): Promise<void> {
  const second = await start({ PORT: String(port), VARIORUM_DB: store });
  const code = await second.stop();
  expectThat(code === 5, `a start on a taken port gave exit code ${code}`);
  expectThat(second.said().includes(`PORT=${port + 1}`), `the taken port is not explained:\n${second.said()}`);
}

async function firstStart(store: string): Promise<string> {
  const reader = await start({ PORT: "0", VARIORUM_DB: store });
  try {
    await readExample(reader, store);
    await tryTakenPort(Number(new URL(reader.address ?? "").port), store);
  } catch (failure) {
    await reader.stop();
    throw failure;
  }
  const code = await reader.stop();
  expectThat(code === 0, `the reader ended with exit code ${code}`);
  return "the example is shown, a taken port is said, the reader stops when told";
}

async function secondStart(store: string): Promise<string> {
  const before = { bytes: readFileSync(store), changed: statSync(store).mtimeMs };
  const reader = await start({ PORT: "0", VARIORUM_DB: store });
  const code = await reader.stop();
  expectThat(code === 0, `the reader ended with exit code ${code}`);
  expectThat(reader.said().includes("kept as it is"), `it does not say that the store is kept:\n${reader.said()}`);
  expectThat(readFileSync(store).equals(before.bytes), "the store has other bytes than before");
  expectThat(statSync(store).mtimeMs === before.changed, "the store was written");
  return "the store is the same, byte by byte";
}

using folder = temporaryFolder();
const store = join(folder.path, "variorum.db");
const steps: readonly Step[] = [
  ["first start", () => firstStart(store)],
  ["second start", () => secondStart(store)],
];
process.exitCode = (await runSteps(steps, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
