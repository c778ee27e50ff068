import type { ExtractionMethod, LanguageTag } from "@variorum/core";

/** A dataset, series or bundle that imports belong to. */
export interface SourceEntry {
  readonly id: string;
  readonly title?: string;
  readonly licence?: string;
  /** Printed beside each record that came from it. */
  readonly notice?: string;
  readonly lang?: LanguageTag;
  /** How its records come about. */
  readonly method: ExtractionMethod;
  /** Whether its terms keep its rows on the machine that imported them: it is public nowhere. */
  readonly staysHere: boolean;
}
