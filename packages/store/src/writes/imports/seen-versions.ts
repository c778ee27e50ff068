/** Versions that an import has: those of before that it gives again, and those that it wrote. */
export interface SeenVersions {
  add(version: number): void;
  has(version: number): boolean;
}

/** Begins with what comes after the last version of before. A bit for each, so that many take little memory. */
export function createSeenVersions(last: number): SeenVersions {
  const bits = new Uint8Array(Math.floor(last / 8) + 1);
  const bitOf = (version: number): number => 1 << (version % 8);
  const byteOf = (version: number): number => Math.floor(version / 8);
  return {
    add: (version) => {
      bits[byteOf(version)] = (bits[byteOf(version)] ?? 0) | bitOf(version);
    },
    has: (version) => version > last || ((bits[byteOf(version)] ?? 0) & bitOf(version)) !== 0,
  };
}
