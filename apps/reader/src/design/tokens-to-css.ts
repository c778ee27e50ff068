import { colors, measures } from "./tokens.ts";

/**
 * Writes the tokens as custom properties of the root element.
 *
 * Shape: one `:root` rule; a colour is `light-dark(light, dark)`, which follows the page's `color-scheme`.
 */
export function tokensToCss(): string {
  const properties = [
    ...Object.entries(colors).map(([role, { light, dark }]) => `  --${role}: light-dark(${light}, ${dark});`),
    ...Object.entries(measures).map(([role, value]) => `  --${role}: ${value};`),
  ];
  return ["/* Generated from tokens.ts by pnpm generate. Do not edit. */", ":root {", ...properties, "}", ""].join(
    "\n",
  );
}
