import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import type { ImportPlan } from "@variorum/store/write";
import { presentCount, presentNumber, presentTally } from "./number.ts";
import { presentFieldChange } from "./present-field-change.ts";
import { printable } from "./printable.ts";

type Counts = ImportPlan["counts"][RecordKind];

/** The rows of an import and what was found wrong with them, in one line. */
export function presentRows(plan: ImportPlan, format: string): string {
  const { read, accepted, rejected } = plan.rows;
  const rows = `${presentCount(read, "row")} read = ${presentNumber(accepted)} accepted + ${presentNumber(rejected)} rejected`;
  const found = plan.errors + plan.warnings === 0 ? "" : ` · ${presentFound(plan)} (${presentTally(plan.issues)})`;
  return `${format}  ${rows}${found}\n`;
}

function presentFound({ errors, warnings }: ImportPlan): string {
  const parts = [
    errors === 0 ? "" : presentCount(errors, "error"),
    warnings === 0 ? "" : presentCount(warnings, "warning"),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The sums of the file's numeric columns, with what changed in them since the last import of the same source. */
export function presentTotals({ totals, previousTotals, source, isRemainder }: ImportPlan): string {
  const names = Object.keys(totals);
  if (names.length === 0) return "";
  const sums = names.map((name) => {
    const total = totals[name] ?? 0;
    const before = previousTotals?.[name];
    const difference = before === undefined ? 0 : total - before;
    const sign = difference > 0 ? "+" : "−";
    return `${name} ${presentNumber(total)}${difference === 0 ? "" : ` (${sign}${presentNumber(Math.abs(difference))})`}`;
  });
  const compared = isRemainder
    ? "rows that were rejected before: compared with no import"
    : previousTotals === undefined
      ? `first import of ${source}, nothing to compare with`
      : `differences are from the last import of ${source}`;
  return `totals    ${sums.join(" · ")}\n          ${compared}\n`;
}

type Counted = Pick<ImportPlan, "counts" | "conflicts">;

/** The counts under the words that people know: conflicts stand apart from the events in them. */
function countedKinds({ counts, conflicts }: Counted): readonly (readonly [name: string, counts: Counts])[] {
  return RECORD_KINDS.flatMap((kind): (readonly [string, Counts])[] =>
    kind === "event"
      ? [
          ["event", without(counts.event, conflicts)],
          ["conflict", conflicts],
        ]
      : [[kind, counts[kind]]],
  );
}

function without(all: Counts, part: Counts): Counts {
  return {
    created: all.created - part.created,
    changed: all.changed - part.changed,
    unchanged: all.unchanged - part.unchanged,
    withdrawn: all.withdrawn - part.withdrawn,
    kept: all.kept - part.kept,
  };
}

/** What an import does to the records, one line a kind. */
export function presentRecords(plan: Counted): string {
  return countedKinds(plan)
    .map(([name, counts]) => {
      const parts = partsOf(counts);
      return parts.length === 0 ? "" : `  ${`${name}s`.padEnd(13)}${parts.join(" · ")}\n`;
    })
    .join("");
}

function partsOf({ created, changed, unchanged, withdrawn, kept }: Counts): string[] {
  const words: readonly (readonly [number, string])[] = [
    [created, "new"],
    [changed, "changed"],
    [withdrawn, "withdrawn"],
    [unchanged, "unchanged"],
    [kept, "kept as people left them"],
  ];
  return words.filter(([count]) => count > 0).map(([count, word]) => `${presentNumber(count)} ${word}`);
}

/** Says that there is nothing to do, and how many records are unchanged and how many are kept. */
export function presentNothingToDo(plan: Counted): string {
  const counted = (of: "unchanged" | "kept", words: string): readonly string[] => {
    const parts = countedKinds(plan)
      .filter(([, counts]) => counts[of] > 0)
      .map(([name, counts]) => presentCount(counts[of], name));
    return parts.length === 0 ? [] : [`${parts.join(", ")} ${words}.`];
  };
  return [...counted("unchanged", "unchanged"), ...counted("kept", "kept as people left them"), "Nothing to do."].join(
    " ",
  );
}

const FEW_CHANGES = 8;
const FEW_EFFECTS = 12;

interface Showing {
  /** Whether all of it is shown and not only the first lines. */
  readonly full: boolean;
  /** The command that shows all of it. */
  readonly again: string;
}

/** The fields that would change, the records that would be withdrawn and the statuses that would become others. */
export function presentChanges(plan: ImportPlan, { full, again }: Showing): string {
  const shown = <Entry>(entries: readonly Entry[], few: number): readonly Entry[] =>
    full ? entries : entries.slice(0, few);
  const lines = [
    ...shown(plan.fieldChanges.first, FEW_CHANGES).map((change) => `  ~ ${presentFieldChange(change)}`),
    ...shown(plan.kept.first, 0).map(
      (change) => `  = ${presentFieldChange(change)}   is not taken: a person wrote or reviewed it, or a claim on it`,
    ),
    ...shown(plan.outdated.first, FEW_CHANGES).map(({ id, report }) => `  - ${id}   No longer in ${report}`),
    ...shown(plan.unnamed.first, FEW_CHANGES).map(
      ({ id, namedBy }) => `  - ${id}   Nothing names it any more: ${namedBy} did`,
    ),
    ...shown(plan.withdrawals, FEW_CHANGES).map(({ id, reason }) => `  - ${id}   ${printable(reason)}`),
  ];
  const { fieldChanges, kept, outdated, unnamed, withdrawals } = plan;
  const all = fieldChanges.total + kept.total + outdated.total + unnamed.total + withdrawals.length;
  const hidden = all - lines.length;
  const more = hidden > 0 ? [`  … ${presentNumber(hidden)} more: ${again}`] : [];
  const changes = [...lines, ...more].map((line) => `${line}\n`).join("");
  return (changes === "" ? "" : `\n${changes}`) + presentEffects(plan, full);
}

function presentEffects({ effects }: ImportPlan, full: boolean): string {
  const moved = effects.first.filter(({ from }) => from !== undefined);
  const shown = full ? moved : moved.slice(0, FEW_EFFECTS);
  const isNew = effects.total - moved.length;
  const lines = [
    ...shown.map(({ question, from, to }) => `${question}   ${from ?? "nothing"} → ${to ?? "no question any more"}`),
    ...(moved.length > shown.length ? [presentCount(moved.length - shown.length, "more question")] : []),
    ...(isNew > 0 ? [presentCount(isNew, "new question")] : []),
  ];
  const begun = lines.map((line, index) => `  ${(index === 0 ? "effects" : "").padEnd(10)}${line}\n`).join("");
  return begun === "" ? "" : `\n${begun}`;
}
