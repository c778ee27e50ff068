#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";

// The embedded store ends an older Node with a segmentation fault and no word: refuse first.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(`variorum needs Node.js 24 or newer; this is ${process.version}.\n`);
  process.exit(1);
}
nodeModule.enableCompileCache?.();

// In the workspace from source, so that a bundle left behind never runs instead of an edit; a tarball has no source.
const source = new URL("../src/main.ts", import.meta.url);
await import(existsSync(source) ? source.href : new URL("../dist/bundle/main.mjs", import.meta.url).href);
