import type { ActorId } from "../records/ids.ts";

/** Bounds of a count; `upper: null` for no upper bound. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** The lowest and highest that some voices allow together; never a sum or a mean. */
export interface BoundsOfVoices extends Bounds {
  readonly voices: readonly ActorId[];
}
