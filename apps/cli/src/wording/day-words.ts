const SET = /^\[(.*?)\.\.(.*?)\]$/u;
const SPAN = /^(.*?)\/(.*)$/u;

/**
 * Words of an EDTF date for a terminal: days stay as they are written, spans and sets are told in words.
 *
 * @example
 * dayWords("[..2024-03-13]") // "2024-03-13 or earlier"
 * dayWords("2024-07-25/2024-07-27") // "2024-07-25 to 2024-07-27"
 */
export function dayWords(edtf: string): string {
  const [, earliest, latest] = SET.exec(edtf) ?? [];
  if (earliest !== undefined && latest !== undefined) {
    if (earliest === "") return `${latest} or earlier`;
    return latest === "" ? `${earliest} or later` : `one day from ${earliest} to ${latest}`;
  }
  const [, first, last] = SPAN.exec(edtf) ?? [];
  if (first === undefined || last === undefined) return edtf;
  if (isOpen(first)) return `until ${last}`;
  return isOpen(last) ? `since ${first}` : `${first} to ${last}`;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}
