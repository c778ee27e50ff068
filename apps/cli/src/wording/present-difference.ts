import type { Difference } from "@variorum/store/read";
import { presentCount, presentNumber } from "./number.ts";
import { presentFieldChange } from "./present-field-change.ts";

const SIGNS = { created: "+", changed: "~", withdrawn: "-" } as const satisfies Record<Difference["what"], string>;

/** How a record differs between two states: a line, and for a changed one a line for each field. */
export function presentDifference({ id, what, fields }: Difference): string {
  if (fields.length === 0) return `${SIGNS[what]} ${id}${what === "changed" ? "   not to be shown any more" : ""}\n`;
  return fields.map((field) => `${SIGNS[what]} ${presentFieldChange(field)}\n`).join("");
}

/** How many records differ between two states, and which states these are. */
export function presentDifferences(
  { from, to }: { readonly from: number; readonly to: number },
  counts: Readonly<Record<Difference["what"], number>>,
): string {
  const states = `${stateOf(from)} and ${stateOf(to)}`;
  const total = counts.created + counts.changed + counts.withdrawn;
  if (total === 0) return `No difference between ${states}.\n`;
  const parts = (["created", "changed", "withdrawn"] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => `${presentNumber(counts[what])} ${what}`);
  return `${presentCount(total, "record")} between ${states}: ${parts.join(" · ")}\n`;
}

function stateOf(change: number): string {
  return change === 0 ? "the empty store" : `change ${presentNumber(change)}`;
}
