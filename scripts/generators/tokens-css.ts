import { tokensToCss } from "../../apps/reader/src/design/tokens-to-css.ts";

/** The reader's design tokens as CSS, under the path of the file, relative to the workspace. */
export function generateTokensCss(): ReadonlyMap<string, string> {
  return new Map([["apps/reader/src/design/tokens.css", tokensToCss()]]);
}
