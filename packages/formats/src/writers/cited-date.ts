const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Writes a date as citations have it: "29 July 2024", "July 2024", "25 to 27 July 2024"; what EDTF says beyond days,
 * months, years and spans of them stays as it is.
 */
export function citedDate(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return PLAIN.test(edtf) ? inWords(edtf) : edtf;
  return PLAIN.test(first) && PLAIN.test(last) ? `${inWords(first)} to ${inWords(last)}` : edtf;
}

/** Year, month and day as numbers, of a plain date; `undefined` for every other. */
export function datePartsOf(edtf: string): readonly number[] | undefined {
  return PLAIN.test(edtf) ? edtf.split("-").map(Number) : undefined;
}

function inWords(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const moment = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1, 12));
  moment.setUTCFullYear(year);
  return new Intl.DateTimeFormat("en-GB-u-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
  }).format(moment);
}
