import { f1Of, type Score, type Share } from "./score.ts";

function percent(value: number): string {
  return value.toFixed(2).padStart(6);
}

function presentShare({ right, of }: Share): string {
  return of === 0 ? "     –" : `${percent(right / of)} (${right}/${of})`;
}

const SHARES = [
  ["originator right", "originator"],
  ["  name right, pronouns resolved", "name"],
  ["on behalf right", "onBehalf"],
  ["relays right", "relays"],
  ["act right", "act"],
  ["certainty right", "certainty"],
  ["bounds and qualifier right", "count"],
  ["background right", "background"],
  ["exact content", "exactContent"],
  ["exact cue", "exactCue"],
  ["exact source", "exactSource"],
] as const satisfies readonly (readonly [string, keyof Score])[];

/** The figures of each family as a table for people. */
export function presentScores(scores: Readonly<Record<string, Score>>): string {
  const lines: string[] = [];
  for (const [family, score] of Object.entries(scores)) {
    const { precision, recall, f1 } = f1Of(score);
    lines.push("", family, `  annotated ${score.gold}, drafted ${score.predicted}, matched ${score.matched}`);
    lines.push(`  precision${percent(precision)}   recall${percent(recall)}   F1${percent(f1)}`);
    for (const [label, key] of SHARES)
      if (score[key].of > 0) lines.push(`  ${label.padEnd(32)}${presentShare(score[key])}`);
  }
  return `${lines.join("\n")}\n`;
}
