import { CliError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { SourceReading } from "./open-source.ts";
import type { OpenedSource } from "./opened-source.ts";

/**
 * Opens what a person named as one source: a file, a folder, standard input, or several files that belong together.
 *
 * Throws: `cli.wrong-usage` for a folder or standard input beside other files, and what opening a single one throws.
 */
export async function openTogether(
  paths: readonly string[],
  io: Io,
  reading: SourceReading = {},
): Promise<OpenedSource> {
  const sources: OpenedSource[] = [];
  for (const path of paths) sources.push(await io.openSource(path, reading));
  const [first, ...others] = sources;
  if (first === undefined) throw new CliError("cli.wrong-usage", "Cannot read nothing: expected a file, a folder or -");
  if (others.length === 0) return first;
  const alone = sources.find(({ input }) => input.isFolder || input.name === "-" || /^https?:/iu.test(input.name));
  if (alone !== undefined) {
    throw new CliError("cli.wrong-usage", `Cannot read "${alone.input.name}" together with other files`, {
      hint: "Name files of one folder together, and folders one at a time",
    });
  }
  return joined(first, sources);
}

function joined(first: OpenedSource, sources: readonly OpenedSource[]): OpenedSource {
  return {
    input: {
      name: first.input.name,
      files: sources.flatMap(({ input }) => input.files),
      isFolder: false,
      beside: (path) => first.input.beside(path),
    },
    pathOf: (name) => name,
    readFiles: () => {
      const files = new Map(sources.flatMap((source) => source.readFiles()).map((file) => [file.path, file]));
      return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    bytes: sources.reduce<number | undefined>(
      (sum, { bytes }) => (sum === undefined || bytes === undefined ? undefined : sum + bytes),
      0,
    ),
    bytesRead: () => sources.reduce((sum, source) => sum + source.bytesRead(), 0),
    close: async () => {
      for (const source of sources) await source.close();
    },
  };
}
