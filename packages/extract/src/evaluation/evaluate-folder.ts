import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Extractor } from "../extractor.ts";
import { GoldFile } from "./gold.ts";
import { matchClaims, type Matching } from "./match-claims.ts";
import { predictedClaims } from "./predicted-claims.ts";
import { presentMisses } from "./present-misses.ts";
import { presentScores } from "./present-scores.ts";
import { scoreMatching } from "./score.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What to compare. */
export interface EvaluateOptions {
  readonly folder: string;
  /** Only the texts that rules are written on, or only the others; all where absent. */
  readonly part?: "seen" | "unseen";
  /** Whether to list what went wrong, text by text. */
  readonly listsMisses: boolean;
}

/** One text in three is kept unseen. */
const PARTS = 3;
const UNSEEN = 2;

/**
 * Tells whether a text is of the part that rules are not written on: about a third, chosen by the hash of its name, so
 * that nobody chooses.
 */
export function isUnseen(name: string): boolean {
  return Number.parseInt(sha256(name).slice(0, 8), 16) % PARTS === UNSEEN;
}

/**
 * Drafts claims from each `<name>.txt` of a folder and compares them with `<name>.claims.json`.
 *
 * Returns the figures as text, after what went wrong where that was asked for.
 */
export async function evaluateFolder(extractor: Extractor, options: EvaluateOptions): Promise<string> {
  const { folder, part, listsMisses } = options;
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(".claims.json"))
    .map((file) => file.slice(0, -".claims.json".length))
    .filter((name) => part === undefined || isUnseen(name) === (part === "unseen"))
    .toSorted();
  const matchings: Record<"count" | "statement", Matching[]> = { count: [], statement: [] };
  const output: string[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, `${name}.txt`), "utf8");
    const { claims } = GoldFile.parse(JSON.parse(await readFile(join(folder, `${name}.claims.json`), "utf8")));
    const draft = await extractor.extract({ name, text, normalization: "none", metadata: {}, notes: [] }, { sha256 });
    const predicted = predictedClaims(draft);
    for (const family of ["count", "statement"] as const) {
      const matching = matchClaims(family, claims, predicted);
      matchings[family].push(matching);
      if (listsMisses) output.push(presentMisses(name, family, matching, text));
    }
  }
  output.push(`${names.length} texts${part === undefined ? "" : ` (${part})`}\n`);
  output.push(
    presentScores({ counts: scoreMatching(matchings.count), statements: scoreMatching(matchings.statement) }),
  );
  return output.join("");
}
