import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { type TemporaryFolder, temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { type EndedHere, inFolder } from "./in-folder.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));

/** A temporary folder with a store of the example, and the command to run in it. */
export interface FilledStore extends TemporaryFolder {
  /** Runs the command in this process, in a world of its own. */
  run(...argv: readonly string[]): Promise<EndedHere>;
}

/** Imports a bundle of the examples into a store of its own. */
export async function filledStore(example = "tinzaouatene-2024"): Promise<FilledStore> {
  const folder = temporaryFolder();
  const store: FilledStore = {
    ...folder,
    [Symbol.dispose]: folder[Symbol.dispose],
    run: (...argv) => inFolder(folder.path, argv),
  };
  const { code, io } = await store.run("import", join(EXAMPLES, example));
  if (code !== 0) throw new Error(`the example does not import: ${io.out()}${io.err()}`);
  return store;
}
