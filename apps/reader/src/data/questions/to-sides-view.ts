import "server-only";
import type { Bounds, BoundsOfVoices, CountsBySide } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentBounds } from "../../wording/present-bounds.ts";
import { namesOfVoices } from "./names-of-voices.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** What each side says of a number, never added up and never averaged. */
export interface SidesLineView {
  readonly label: string;
  readonly figures: string;
  /** Who says so; empty where it is all of them. */
  readonly voices: string;
}

/** Makes the lines of what each side says. A side that gives no number has no line. Order: rule R4. */
export function toSidesView(counts: CountsBySide, records: RecordsAtHand, words: Words): readonly SidesLineView[] {
  const { sides } = words.page.question;
  const line = (label: string, bounds: Bounds | undefined, voices: BoundsOfVoices["voices"] = []) =>
    bounds === undefined
      ? []
      : [
          {
            label,
            figures: presentBounds(bounds, words),
            voices: namesOfVoices(voices, records, words),
          },
        ];
  const { bySufferingSide, byAdversary, byOthers, concededFloor, envelope } = counts;
  const floor = concededFloor === undefined ? undefined : { lower: concededFloor.value, upper: null };
  return [
    ...line(sides.suffering, bySufferingSide, bySufferingSide?.voices),
    ...line(sides.adversary, byAdversary, byAdversary?.voices),
    ...line(sides.others, byOthers, byOthers?.voices),
    ...line(sides.conceded, floor, concededFloor?.voices),
    ...line(sides.envelope, envelope),
  ];
}
