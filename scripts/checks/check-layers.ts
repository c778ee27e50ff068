import { dirname, join, normalize } from "node:path";
import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

interface Layer {
  readonly folder: string;
  /** Packages of the workspace that it may depend on. */
  readonly workspace: readonly string[];
  /** Where given, the only other packages that it may depend on at run time. */
  readonly only?: readonly string[];
  /** Other packages that it may not depend on, for whatever purpose. */
  readonly never?: readonly string[];
  /** Where given, exactly the sub-paths that others may import. */
  readonly doors?: readonly string[];
  /** A package that the workspace may still be without. */
  readonly isOptional?: true;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const sites = ["next", "react", "react-dom"];
const engines = ["kysely", "better-sqlite3", "pg"];

/** Who may depend on whom: the table in ARCHITECTURE.md. */
export const layers: Readonly<Record<string, Layer>> = {
  "@variorum/core": { folder: "packages/core", workspace: [], only: ["zod", "edtf"], doors: [".", "./testing"] },
  "@variorum/store": {
    folder: "packages/store",
    workspace: ["@variorum/core"],
    never: [...sites, "commander"],
    doors: ["./read", "./write"],
  },
  "@variorum/formats": {
    folder: "packages/formats",
    workspace: ["@variorum/core"],
    never: [...sites, ...engines, "commander"],
    doors: ["./read", "./write"],
  },
  "@variorum/extract": {
    folder: "packages/extract",
    workspace: ["@variorum/core"],
    never: [...sites, ...engines, "commander"],
    doors: ["."],
    isOptional: true,
  },
  variorum: {
    folder: "apps/cli",
    workspace: ["@variorum/core", "@variorum/store", "@variorum/formats", "@variorum/extract"],
    never: [...sites, "kysely"],
  },
  "@variorum/reader": {
    folder: "apps/reader",
    workspace: ["@variorum/core", "@variorum/store", "@variorum/formats"],
    never: [...engines, "commander"],
  },
};

function problemsOf(manifest: Manifest, layer: Layer): string[] {
  const place = `${layer.folder}/package.json`;
  const problems: string[] = [];
  const runtime = Object.keys(manifest.dependencies ?? {});
  for (const name of [...runtime, ...Object.keys(manifest.devDependencies ?? {})]) {
    if (name in layers && !layer.workspace.includes(name)) problems.push(`${place}: may not depend on ${name}`);
    if (layer.never?.includes(name)) problems.push(`${place}: may not depend on ${name}`);
  }
  for (const name of runtime) {
    if (layer.only !== undefined && !(name in layers) && !layer.only.includes(name)) {
      problems.push(`${place}: may depend on ${layer.only.join(" and ")} only, not on ${name}`);
    }
  }
  const doors = Object.keys(manifest.exports ?? {});
  if (layer.doors !== undefined && doors.join(" ") !== layer.doors.join(" ")) {
    problems.push(`${place}: has the doors ${doors.join(" ") || "(none)"}, expected ${layer.doors.join(" ")}`);
  }
  return problems;
}

const importedPath = /(?:\bfrom|\bimport\(?)\s*["'](\.{1,2}\/[^"']+)["']/gu;

function importsThatLeave(root: string, folder: string, path: string): string[] {
  return (
    [...readProjectFile(root, path).matchAll(importedPath)]
      .map(([, specifier = ""]) => normalize(join(dirname(path), specifier)))
      .filter((target) => !target.startsWith(`${folder}/`))
      // What only tests need lies with the scripts.
      .filter((target) => !(isTest(path) && target.startsWith("scripts/")))
      .map((target) => `${path}: imports ${target}; another package is imported by its name`)
  );
}

function check(root: string): CheckResult {
  const files = projectFiles(root);
  const problems: string[] = [];
  let packages = 0;
  let sources = 0;
  const manifests = files.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/u.test(path));
  for (const path of manifests) {
    const manifest = JSON.parse(readProjectFile(root, path)) as Manifest; // pnpm has refused any other form before
    const layer = layers[manifest.name];
    if (layer === undefined || layer.folder !== dirname(path)) {
      problems.push(`${path}: ${manifest.name} is not in the table of layers`);
      continue;
    }
    packages += 1;
    problems.push(...problemsOf(manifest, layer));
    const code = files.filter((file) => file.startsWith(`${layer.folder}/`) && isCode(file));
    for (const file of code.filter((each) => !each.endsWith(".config.ts"))) {
      sources += 1;
      problems.push(...importsThatLeave(root, layer.folder, file));
    }
  }
  for (const [name, layer] of Object.entries(layers)) {
    if (layer.isOptional !== true && !manifests.includes(`${layer.folder}/package.json`)) {
      problems.push(`${layer.folder}/package.json: ${name} was not found`);
    }
  }
  return { examined: { packages, sources }, problems };
}

/** Each package depends only on what lies below it, and imports other packages by name. */
export const checkLayers: Check = {
  name: "layers",
  promise: "each package depends only on what lies below it",
  run: check,
};
