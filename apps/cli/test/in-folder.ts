import { run } from "../src/program.ts";
import { type MemoryIo, memoryIo, type MemoryIoOptions } from "./memory-io.ts";

/** How a command ended that ran in this process. */
export interface EndedHere {
  readonly code: number;
  readonly io: MemoryIo;
}

/** Runs the command in this process, in a world of its own that is in a folder on disk. */
export async function inFolder(
  folder: string,
  argv: readonly string[],
  stdin = "",
  world: MemoryIoOptions = {},
): Promise<EndedHere> {
  const io = memoryIo({ folder, stdin, ...world });
  return { code: await run(argv, io), io };
}
