import type { LinkRecord } from "@variorum/core";
import { CliError } from "../errors.ts";

/** Kinds of records that are linked, as they are typed. */
export const LINK_KINDS = { places: "place", actors: "actor", events: "event" } as const satisfies Readonly<
  Record<string, LinkRecord["of"]>
>;

/** Reads the value of `--of`. Throws: `cli.wrong-usage`. */
export function parseLinkKind(text: string): LinkRecord["of"] {
  const found = Object.entries(LINK_KINDS).find(([typed]) => typed === text);
  if (found !== undefined) return found[1];
  throw new CliError("cli.wrong-usage", `Cannot look at links of "${text}": expected events, actors or places`);
}
