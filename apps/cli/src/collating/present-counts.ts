import {
  type CountValue,
  countToText,
  figuresBySide,
  type FiguresOfVoices,
  type QuestionCollation,
} from "@variorum/core";
import { presentCount } from "../wording/number.ts";

/** Figures of one side that a line has room for. */
const LISTED = 8;

/** What each side says of a number, in one line, as it was said; nothing in it is added up. */
export function presentCounts(question: QuestionCollation): string {
  const { bySufferingSide, byAdversary, byOthers, conceded } = figuresBySide(question);
  const parts = [
    ...presentSide("own side", bySufferingSide),
    ...presentSide("adversary", byAdversary),
    ...presentSide("others", byOthers),
    ...presentSide("admitted", conceded),
  ];
  return parts.join(" · ");
}

function presentSide(label: string, side: FiguresOfVoices | undefined): readonly string[] {
  return side === undefined ? [] : [`${label} ${presentFigures(side.figures)}`];
}

/** "7", "at least 20, 50, up to 82"; of many the first and the last. */
function presentFigures(figures: readonly CountValue[]): string {
  const texts = figures.map((figure) => countToText(figure));
  if (texts.length <= LISTED) return texts.join(", ");
  const ends = [...texts.slice(0, LISTED / 2), "…", ...texts.slice(-LISTED / 2)];
  return `${ends.join(", ")} (${presentCount(texts.length, "figure")})`;
}
