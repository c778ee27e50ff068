import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is gone again when the block that holds it ends: `using folder = temporaryFolder({…})`. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

/**
 * Makes a folder outside the workspace and writes files into it.
 *
 * Shape: `files` is path inside the folder → content.
 */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "variorum-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
