import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import type { ImportPlan } from "@variorum/store/write";
import { presentCount, presentNumber, presentTally } from "./number.ts";
import { printable } from "./printable.ts";

type Counts = ImportPlan["counts"][RecordKind];

/** The rows of an import and what was found wrong with them, in one line. */
export function presentRows(plan: ImportPlan, format: string): string {
  const { read, accepted, rejected } = plan.rows;
  const rows = `${presentCount(read, "row")} read = ${presentNumber(accepted)} accepted + ${presentNumber(rejected)} rejected`;
  const found = plan.errors + plan.warnings === 0 ? "" : ` · ${presentFound(plan)} (${presentTally(plan.issueCounts)})`;
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
export function presentTotals({ totals, previousTotals, source }: ImportPlan): string {
  const names = Object.keys(totals);
  if (names.length === 0) return "";
  const sums = names.map((name) => {
    const total = totals[name] ?? 0;
    const before = previousTotals?.[name];
    const difference = before === undefined ? 0 : total - before;
    const sign = difference > 0 ? "+" : "−";
    return `${name} ${presentNumber(total)}${difference === 0 ? "" : ` (${sign}${presentNumber(Math.abs(difference))})`}`;
  });
  const compared =
    previousTotals === undefined
      ? `first import of ${source}, nothing to compare with`
      : `differences are from the last import of ${source}`;
  return `totals    ${sums.join(" · ")}\n          ${compared}\n`;
}

/** What an import does to the records, one line a kind. */
export function presentRecords({ counts }: ImportPlan): string {
  return RECORD_KINDS.map((kind) => {
    const parts = partsOf(counts[kind]);
    return parts.length === 0 ? "" : `  ${`${kind}s`.padEnd(13)}${parts.join(" · ")}\n`;
  }).join("");
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

/** How many records of all kinds are unchanged, for the line that says that there is nothing to do. */
export function presentUnchanged({ counts }: ImportPlan): string {
  const parts = RECORD_KINDS.flatMap((kind) => {
    const { unchanged } = counts[kind];
    return unchanged === 0 ? [] : [presentCount(unchanged, kind)];
  });
  return parts.length === 0 ? "nothing" : `${parts.join(", ")} unchanged`;
}

const FEW_CHANGES = 8;
const FEW_EFFECTS = 12;

/** The fields that would change, the records that would be withdrawn and the statuses that would become others. */
export function presentChanges(
  plan: ImportPlan,
  { full, again }: { readonly full: boolean; readonly again: string },
): string {
  const most = full ? Infinity : FEW_CHANGES;
  const changes = plan.fieldChanges.slice(0, most).map(({ id, field, from, to }) => {
    const values = `${presentValue(from)} → ${presentValue(to)}`;
    return `  ~ ${id}   ${printable(field)}   ${values}\n`;
  });
  const kept = full
    ? plan.kept.map(
        ({ id, field, from, to }) =>
          `  = ${id}   ${printable(field)}   kept ${presentValue(from)}, not ${presentValue(to)}\n`,
      )
    : [];
  const withdrawals = plan.withdrawals
    .slice(0, full ? Infinity : FEW_EFFECTS)
    .map((id) => `  - ${id}   withdrawn: no longer in the source\n`);
  const hidden =
    plan.fieldChangesTotal -
    changes.length +
    (plan.withdrawals.length - withdrawals.length) +
    (full ? 0 : plan.kept.length);
  const more = hidden > 0 ? [`  … ${presentNumber(hidden)} more: ${again}\n`] : [];
  const lines = [...changes, ...kept, ...withdrawals, ...more];
  return (lines.length === 0 ? "" : `\n${lines.join("")}`) + presentEffects(plan, full);
}

function presentEffects({ effects, effectsTotal }: ImportPlan, full: boolean): string {
  const moved = effects.filter(({ from, to }) => from !== undefined && from !== to);
  const others = effectsTotal - moved.length;
  const shown = moved.slice(0, full ? Infinity : FEW_EFFECTS).map(({ question, from, to }, index) => {
    return `  ${index === 0 ? "effects" : "       "}   ${question}   ${from ?? "no question"} → ${to ?? "no question"}\n`;
  });
  const rest = moved.length - shown.length;
  const lines = [
    ...shown,
    ...(rest > 0 ? [`            ${presentCount(rest, "more status", "more statuses")}\n`] : []),
    ...(others > 0
      ? [
          `  ${shown.length === 0 ? "effects" : "       "}   ${presentCount(others, "question")} new or with the same status as before\n`,
        ]
      : []),
  ];
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}

const LONGEST_VALUE = 60;

function presentValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = printable(typeof value === "string" ? value : JSON.stringify(value));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
