import type { TokenRange } from "../text/parse-text.ts";
import type { Entity } from "./entity.ts";

/** Somebody who passed on what another says, and the words that name them. */
export interface PassedOn {
  readonly entity: Entity;
  readonly mention: TokenRange;
  /** Whether the words stand with an earlier attribution, which this one goes on from. */
  readonly isInherited?: true;
}
