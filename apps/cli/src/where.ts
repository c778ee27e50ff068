import type { ClaimFilter } from "@variorum/store/read";
import { CliError } from "./errors.ts";

/**
 * Reads `--where name=value` options, and words to search, as the one filter of claims.
 *
 * Throws: `cli.wrong-usage` with the first thing that was not understood.
 */
export async function parseWhere(where: readonly string[], words?: string): Promise<ClaimFilter> {
  const { parseClaimFilter } = await import("@variorum/store/read");
  const pairs = where.map((text): readonly [string, string] => {
    const sign = text.indexOf("=");
    if (sign > 0) return [text.slice(0, sign).trim(), text.slice(sign + 1)];
    throw new CliError("cli.wrong-usage", `Cannot read --where "${text}": expected name=value, as in status=contested`);
  });
  const parsed = parseClaimFilter(words === undefined || words === "" ? pairs : [["q", words], ...pairs]);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new CliError("cli.wrong-usage", first?.message ?? "Cannot read the filter", { hint: first?.hint });
}
