import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { examplePrograms } from "./example-program.ts";
import { runSteps, type Step } from "./run-steps.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/*
 * Uses core as somebody else would: packs it, installs the package in an empty folder, runs the example programs there
 * on the oldest Node it promises, and bundles each of them for a browser. Asks the registry for what core depends on.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const core = join(root, "packages/core");
const OLDEST_NODE = "20";

/** Names of Node's own modules that a bundle for a browser would ask for. */
export function nodeImports(bundle: string): readonly string[] {
  const asked = bundle.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*\(?["'`](node:[\w/]+)["'`]/gu);
  return [...asked].map(([, name = ""]) => name);
}

function run(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")} gave ${status ?? error?.message}\n${stdout}${stderr}`);
}

function runTool(name: string, args: readonly string[], folder: string): string {
  return run(join(root, "node_modules/.bin", name), args, folder);
}

function packCore(folder: string): string {
  // Whatever an earlier build left there would travel along.
  rmSync(join(core, "dist"), { recursive: true, force: true });
  runTool("tsc", ["--build", "--force", core], root);
  const tarball = join(folder, "core.tgz");
  run("pnpm", ["pack", "--out", tarball], core);
  return tarball;
}

function installIn(folder: string, tarball: string): void {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball], folder);
  for (const { name, path } of examplePrograms()) copyFileSync(path, join(folder, name));
}

function expectOutput(found: string, promised: string): string {
  if (found.trimEnd() !== promised) throw new Error(`expected:\n${promised}\nfound:\n${found}`);
  return `${promised.split("\n").length} lines as promised`;
}

function bundleForBrowser(folder: string, name: string): string {
  const out = join(folder, `bundle-${name}`);
  runTool("rolldown", [name, "--platform", "browser", "--format", "esm", "--minify", "-o", out], folder);
  const bundle = readFileSync(out, "utf8");
  const asked = nodeImports(bundle);
  if (asked.length > 0) throw new Error(`the bundle asks for ${asked.join(", ")}`);
  const [size, zipped] = [bundle.length, gzipSync(bundle).length].map((bytes) => (bytes / 1024).toFixed(1));
  return `${size} KiB, ${zipped} KiB with gzip`;
}

function stepsIn(folder: string): readonly Step[] {
  const tarball = join(folder, "core.tgz");
  return [
    ["core is packed", () => packCore(folder)],
    [
      "publint finds nothing wrong with the package",
      () => runTool("publint", ["--strict", tarball], folder).trim().split("\n").at(-1) ?? "",
    ],
    ["it installs in an empty folder", () => (installIn(folder, tarball), "installed")],
    ...examplePrograms().flatMap(({ name, prints }): readonly Step[] => [
      [
        `${name} runs on Node ${OLDEST_NODE}`,
        () => expectOutput(run("npx", ["-y", `node@${OLDEST_NODE}`, name], folder), prints),
      ],
      [`${name} bundles for a browser`, () => bundleForBrowser(folder, name)],
    ]),
  ];
}

if (import.meta.main) {
  using folder = temporaryFolder();
  const isWell = await runSteps(stepsIn(folder.path), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = isWell ? 0 : 1;
}
