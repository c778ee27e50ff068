/** Numbers of versions, kept as the stretches that they make: those of one import follow each other. */
export interface VersionStretches {
  /** Adds a number, larger than all before it. */
  add(version: number): void;
  /** Takes a number and all after it out again. */
  cut(from: number): void;
  /** First and last number of each stretch, rising. */
  list(): readonly (readonly [first: number, last: number])[];
}

/** Begins without any number. */
export function createVersionStretches(): VersionStretches {
  const stretches: [number, number][] = [];
  return {
    add: (version) => {
      const last = stretches.at(-1);
      if (last !== undefined && last[1] === version - 1) last[1] = version;
      else stretches.push([version, version]);
    },
    cut: (from) => {
      for (let last = stretches.at(-1); last !== undefined && last[1] >= from; last = stretches.at(-1)) {
        if (last[0] < from) last[1] = from - 1;
        else stretches.pop();
      }
    },
    list: () => stretches.map(([first, last]) => [first, last] as const),
  };
}
