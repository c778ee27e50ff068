import { tokensToCss } from "../../apps/reader/src/design/tokens-to-css.ts";
import type { Generator } from "./generator.ts";

/** The reader's design tokens as custom properties. */
export const tokensCss: Generator = {
  name: "tokens-css",
  generate: async () => [{ path: "apps/reader/src/design/tokens.css", content: tokensToCss() }],
};
