import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../examples/programs", import.meta.url));

/** A small program that uses core, with what it says it prints. */
export interface ExampleProgram {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** The lines below `// Prints:` in its first comment. */
  readonly prints: string;
}

/**
 * Reads what a program says it prints.
 *
 * Shape: the lines that follow `// Prints:` and begin with three spaces; empty when there are none.
 */
export function promisedOutput(source: string): string {
  const [, after = ""] = source.split("// Prints:\n");
  const lines: string[] = [];
  for (const line of after.split("\n")) {
    if (!line.startsWith("//   ")) break;
    lines.push(line.slice(5));
  }
  return lines.join("\n");
}

/**
 * The programs of examples/programs.
 *
 * Order: by name.
 */
export function examplePrograms(): readonly ExampleProgram[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  return names.toSorted().map((name) => {
    const path = join(folder, name);
    const source = readFileSync(path, "utf8");
    return { name, path, source, prints: promisedOutput(source) };
  });
}
