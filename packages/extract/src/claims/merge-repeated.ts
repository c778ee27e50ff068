import type { Finding } from "./finding.ts";

/** A number that a text repeats more often than this is quoted at its first places only. */
const MOST_PLACES = 8;

/** What makes two counts one that is told twice; nothing for what is no count. */
function keyOf({ count, source }: Finding): string | undefined {
  if (count === undefined) return undefined;
  const { lower, upper, qualifier } = count.number.value;
  return JSON.stringify([
    count.topic,
    lower,
    upper,
    qualifier,
    count.head ?? "",
    source?.entity?.key ?? (source === undefined ? 0 : 1),
  ]);
}

/**
 * Joins counts that a text gives more than once in the same voice: one claim, with all the words that state it.
 *
 * Order: that of the first of each.
 */
export function mergeRepeated(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, number>();
  const merged: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(finding);
    const index = key === undefined ? undefined : byKey.get(key);
    const first = index === undefined ? undefined : merged[index];
    if (index !== undefined && first !== undefined && first.sentence !== finding.sentence) {
      if (first.content.length < MOST_PLACES) {
        merged[index] = { ...first, content: [...first.content, ...finding.content] };
      }
      continue;
    }
    if (key !== undefined && index === undefined) byKey.set(key, merged.length);
    merged.push(finding);
  }
  return merged;
}
