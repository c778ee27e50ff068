import type { Extractor } from "@variorum/extract";
import type { Settings } from "../env.ts";
import { CliError } from "../errors.ts";

/** Who can draft the claims of an article. */
const EXTRACTORS = ["rules", "model"] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** Throws: `cli.wrong-usage`. */
export function parseExtractor(text: string): ExtractorName {
  const extractor = EXTRACTORS.find((name) => name === text);
  if (extractor !== undefined) return extractor;
  throw new CliError("cli.wrong-usage", `Cannot draft by "${text}": expected ${EXTRACTORS.join(" or ")}`);
}

/**
 * Opens the extractor that was named; left out, the one that reads by rules and reaches nothing.
 *
 * Throws: `cli.model-not-set`.
 */
export async function openExtractor(name: ExtractorName | undefined, { model }: Settings): Promise<Extractor> {
  const { openModelExtractor, openRuleExtractor } = await import("@variorum/extract");
  if (name !== "model") return openRuleExtractor();
  if (model === undefined) {
    throw new CliError("cli.model-not-set", "Cannot draft with a language model: none is set", {
      hint: "Set VARIORUM_MODEL_URL and VARIORUM_MODEL_NAME, and VARIORUM_MODEL_KEY where the server asks for one",
    });
  }
  const { openModelClient } = await import("./model-client.ts");
  return openModelExtractor(openModelClient(model));
}
