import type { ChangeInput } from "../../reads/changes/change-entry.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import type { OpenChange } from "./open-change.ts";

/** What the table of changes keeps of a change beyond what was counted. */
export interface RecordedChange extends ChangeDetails {
  readonly source?: string;
  readonly reason?: string | undefined;
  readonly undoes?: number;
  readonly inputs?: readonly ChangeInput[];
  readonly totals?: Readonly<Record<string, number>>;
}

/** Writes the row of a change: what makes it exist. */
export function recordChange(change: OpenChange, details: RecordedChange): void {
  change.writer.insert("change", {
    number: change.number,
    at: details.at ?? new Date().toISOString(),
    who: details.who ?? null,
    command: details.command,
    source: details.source ?? null,
    reason: details.reason ?? null,
    undoes: details.undoes ?? null,
    inputs: JSON.stringify(details.inputs ?? []),
    totals: JSON.stringify(details.totals ?? {}),
    counts: JSON.stringify(change.tally.counts()),
  });
}
