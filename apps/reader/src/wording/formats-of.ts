const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** The way numbers are written in a locale, made once: making one costs more than a thousand uses. */
export function numberFormat(locale: string): Intl.NumberFormat {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known;
}

/** The way dates are written in a locale, made once for each choice of parts. Units: days are those of UTC. */
export function dateFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts]);
  const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  dates.set(key, known);
  return known;
}
