import "server-only";
import { type CountValue, figuresBySide, type FiguresOfVoices, type QuestionCollation } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentFigure } from "../../wording/present-count.ts";
import { namesOfVoices } from "./names-of-voices.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** What each side says of a number, never added up and never averaged. */
export interface SidesLineView {
  readonly label: string;
  readonly figures: string;
  /** Who says so; empty where it is all of them. */
  readonly voices: string;
}

/** Figures that a line has room for. */
const LISTED = 8;

/** Makes the lines of what each side says, as it was said. A side that gives no number has no line. Order: rule R4. */
export function toSidesView(
  question: QuestionCollation,
  records: RecordsAtHand,
  words: Words,
): readonly SidesLineView[] {
  const { sides } = words.page.question;
  const { bySufferingSide, byAdversary, byOthers, conceded, lowestAndHighest } = figuresBySide(question);
  const line = (label: string, side: FiguresOfVoices | undefined) =>
    side === undefined
      ? []
      : [{ label, figures: inOneLine(side.figures, words), voices: namesOfVoices(side.voices, records, words) }];
  return [
    ...line(sides.suffering, bySufferingSide),
    ...line(sides.adversary, byAdversary),
    ...line(sides.others, byOthers),
    ...line(sides.conceded, conceded),
    ...line(sides.ends, lowestAndHighest && { figures: lowestAndHighest, voices: [] }),
  ];
}

function inOneLine(figures: readonly CountValue[], words: Words): string {
  const texts = figures.map((figure) => presentFigure(figure, words));
  if (texts.length <= LISTED) return texts.join(" · ");
  const ends = [...texts.slice(0, LISTED / 2), "…", ...texts.slice(-LISTED / 2)];
  return `${ends.join(" · ")} (${words.count.figures(texts.length)})`;
}
