/**
 * Counts how many letters have to be put in, left out or exchanged to make one text of the other; `undefined` when it
 * takes more than `most`, which is found out early.
 *
 * Units: UTF-16 code units.
 * Source: Levenshtein 1966; only the band of width `most` around the diagonal is looked at (Ukkonen 1985).
 *
 * @example
 * editDistance("tinzaouaten", "tinzaouatene", 2) // 1
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const beyond = most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => Math.min(at, beyond));
  for (let row = 1; row <= a.length; row += 1) {
    const line = Array.from({ length: b.length + 1 }, () => beyond);
    if (row <= most) line[0] = row;
    let least = line[0] ?? beyond;
    for (let at = Math.max(1, row - most); at <= Math.min(b.length, row + most); at += 1) {
      const exchanged = (above[at - 1] ?? beyond) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const best = Math.min(exchanged, (above[at] ?? beyond) + 1, (line[at - 1] ?? beyond) + 1, beyond);
      line[at] = best;
      least = Math.min(least, best);
    }
    if (least === beyond) return undefined;
    above = line;
  }
  const distance = above[b.length] ?? beyond;
  return distance === beyond ? undefined : distance;
}
