/** What one check looked at and what it found wrong. */
export interface CheckResult {
  /** How many things were looked at, each with its unit: `{ files: 120 }`. A check in which one of them is 0 fails. */
  readonly examined: Readonly<Record<string, number>>;
  /** One line for each thing that is wrong, beginning with its path. */
  readonly problems: readonly string[];
}

/** A rule about the project that a machine can watch over. */
export interface Check {
  readonly name: string;
  /** What holds when the check is green, as one sentence. */
  readonly promise: string;
  /** Looks at the project whose folder is `root`; reads only. */
  readonly run: (root: string) => CheckResult | Promise<CheckResult>;
}

/** A check in which something was examined nowhere is red: it would be just as green in an empty folder. */
export function isGreen({ examined, problems }: CheckResult): boolean {
  const counts = Object.values(examined);
  return problems.length === 0 && counts.length > 0 && counts.every((count) => count > 0);
}
