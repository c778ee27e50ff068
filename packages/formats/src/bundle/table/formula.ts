const BEGINS_FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Puts one `'` in front of a text cell that a spreadsheet would run as a formula, or that already looks so treated:
 * {@link fromSafeCell} gives every text back.
 *
 * Source: OWASP, CSV injection; the rule without loss is FORMATS, the same as CSV.
 */
export function toSafeCell(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the one `'` that {@link toSafeCell} puts in front of what begins a formula. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && BEGINS_FORMULA.test(cell) ? cell.slice(1) : cell;
}
