const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Colour = keyof typeof CODES;

/** Colours a text where colour may be used; the words alone always say the same. */
export function coloured(text: string, colour: Colour, { hasColour }: { readonly hasColour: boolean }): string {
  return hasColour ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text;
}
