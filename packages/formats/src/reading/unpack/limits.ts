import { FormatError } from "../../errors.ts";

const MIB = 2 ** 20;

/** How much an archive may hold. A table packs to a tenth; what packs to less than a two-hundredth was made to do harm. */
export const ARCHIVE_LIMITS = {
  /** Bytes of a zip, which is held in memory. */
  archive: 512 * MIB,
  /** Bytes of everything in it. */
  expanded: 8192 * MIB,
  /** Times that it may grow. */
  ratio: 200,
  /** Bytes that anything may grow to, whatever the ratio. */
  harmless: 32 * MIB,
  entries: 10_000,
} as const;

/** Says that an archive is refused, and why. */
export function archiveRefused(name: string, why: string): FormatError {
  return new FormatError("formats.archive-refused", `Cannot open the archive "${name}": ${why}`, {
    hint: "Look at where it came from; unpack it yourself and import the files if you trust it",
  });
}

/** Says that an archive is damaged. */
export function archiveUnreadable(name: string, cause: unknown): FormatError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FormatError("formats.archive-unreadable", `Cannot read the archive "${name}": ${why}`, {
    hint: "Get the file again",
    cause,
  });
}

/**
 * Refuses what grows beyond the limits.
 *
 * Units: bytes.
 * Throws: `formats.archive-refused`.
 */
export function checkGrowth(name: string, packed: number, expanded: number): void {
  const { expanded: most, ratio, harmless } = ARCHIVE_LIMITS;
  if (expanded > most) throw archiveRefused(name, `it holds more than ${most / MIB} MiB`);
  if (expanded > harmless && expanded > packed * ratio) {
    throw archiveRefused(name, `it grows to more than ${ratio} times its size`);
  }
}
