const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** `1727` as "1,727". */
export function presentNumber(value: number): string {
  return grouped.format(value);
}

/** A number with what is counted: "1 row", "2 rows". */
export function presentCount(value: number, one: string, many: string = `${one}s`): string {
  return `${presentNumber(value)} ${value === 1 ? one : many}`;
}

/** Bytes in a unit that leaves one to four digits: "1.3 MB". */
export function presentBytes(bytes: number): string {
  let value = bytes;
  for (const unit of ["B", "kB", "MB", "GB"]) {
    if (value < 1000) return `${unit === "B" ? value : value.toFixed(1)} ${unit}`;
    value /= 1000;
  }
  return `${value.toFixed(1)} TB`;
}

/** A length of time: "0.6 s", "48 s", "3 min". */
export function presentDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Words with how often each was met: "count.bounds-crossed 5, scope.missing 2". */
export function presentTally(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([code, count]) => `${code} ${presentNumber(count)}`)
    .join(", ");
}
