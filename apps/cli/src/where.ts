import type { Checked } from "@variorum/core";
import type { ClaimFilter, FilterIssue, SearchFilter, SearchKind } from "@variorum/store/read";
import { CliError } from "./errors.ts";

/**
 * Reads `--where name=value` options as the one filter of claims.
 *
 * Throws: `cli.wrong-usage` with the first thing that was not understood.
 */
export async function parseWhere(where: readonly string[]): Promise<ClaimFilter> {
  const { parseClaimFilter } = await import("@variorum/store/read");
  return understood(parseClaimFilter(pairsOf(where)));
}

/** As parseWhere, with words and the kind of record to search for. Throws: `cli.wrong-usage`. */
export async function parseSearch(
  where: readonly string[],
  { words, kind }: { readonly words: string; readonly kind: SearchKind },
): Promise<SearchFilter> {
  const { parseSearchFilter } = await import("@variorum/store/read");
  return understood(parseSearchFilter([["q", words], ["kind", kind], ...pairsOf(where)]));
}

function pairsOf(where: readonly string[]): readonly (readonly [string, string])[] {
  return where.map((text): readonly [string, string] => {
    const sign = text.indexOf("=");
    if (sign > 0) return [text.slice(0, sign).trim(), text.slice(sign + 1)];
    throw new CliError("cli.wrong-usage", `Cannot read --where "${text}": expected name=value, as in status=contested`);
  });
}

function understood<Filter>(parsed: Checked<Filter, FilterIssue>): Filter {
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new CliError("cli.wrong-usage", first?.message ?? "Cannot read the filter", { hint: first?.hint });
}
