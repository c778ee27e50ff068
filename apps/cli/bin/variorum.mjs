#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";

// The embedded store ends an older Node with a segmentation fault and no word: refuse first.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(`variorum needs Node.js 24 or newer; this is ${process.version}.\n`);
  process.exit(1);
}
nodeModule.enableCompileCache?.();

// A command holds little at a time and leaves much behind: by default V8 would let that grow to several times as much
// before it is collected, however long the file. Collecting sooner takes up to a seventh more processor time in an import
// and up to half as much again in an export: docs/explanation/importing-at-size.md.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=50");

// In the workspace from source, so that a bundle left behind never runs instead of an edit; a tarball has no source.
const source = new URL("../src/main.ts", import.meta.url);
await import(existsSync(source) ? source.href : new URL("../dist/bundle/main.mjs", import.meta.url).href);
