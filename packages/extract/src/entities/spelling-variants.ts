/** Shortest name that is tied to another spelling: shorter ones differ too easily. Units: UTF-16 code units. */
const SHORTEST = 5;

/** A name with each of its letters but the first hidden in turn: what two spellings that differ in one letter share. */
function patternsOf(name: string): readonly string[] {
  return Array.from({ length: name.length - 1 }, (_, at) => `${name.slice(0, at + 1)}*${name.slice(at + 2)}`);
}

/**
 * Finds single names that are a full one's last word in another spelling, as transcribed names often are: "Saree" for
 * "Sarea".
 *
 * Shape: the single name with the full name; only where one full name alone comes near.
 */
export function findSpellingVariants(
  singles: Iterable<string>,
  lastNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byPattern = Map.groupBy(
    [...lastNames]
      .filter(([last]) => last.length >= SHORTEST)
      .flatMap(([last, full]) => patternsOf(last).map((pattern) => ({ pattern, full }))),
    ({ pattern }) => pattern,
  );
  const variants = new Map<string, string>();
  for (const single of singles) {
    if (single.length < SHORTEST || lastNames.has(single)) continue;
    const near = new Set(
      patternsOf(single)
        .flatMap((pattern) => byPattern.get(pattern) ?? [])
        .map(({ full }) => full),
    );
    const [only] = near;
    if (only !== undefined && near.size === 1) variants.set(single, only);
  }
  return variants;
}
