import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile, Generator } from "./generators/generator.ts";
import { referenceCli } from "./generators/reference-cli.ts";
import { referenceColumns } from "./generators/reference-columns.ts";
import { referenceFilter } from "./generators/reference-filter.ts";
import { referenceFormats } from "./generators/reference-formats.ts";
import { referenceIssues } from "./generators/reference-issues.ts";
import { referenceRecords } from "./generators/reference-records.ts";
import { referenceVocabulary } from "./generators/reference-vocabulary.ts";
import { referenceMapping } from "./generators/reference-mapping.ts";
import { schema } from "./generators/schema.ts";
import { tokensCss } from "./generators/tokens-css.ts";

// A new generated file is one file in generators/ and one line here.
const generators: readonly Generator[] = [
  schema,
  referenceRecords,
  referenceVocabulary,
  referenceIssues,
  referenceFormats,
  referenceMapping,
  referenceFilter,
  referenceColumns,
  referenceCli,
  tokensCss,
];

/**
 * Makes every generated file of the project, and writes none.
 *
 * Order: by path.
 */
export async function generateAll(): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all(generators.map(({ generate }) => generate()));
  return files.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = await generateAll();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  process.stdout.write(`${files.length} files written\n`);
}
