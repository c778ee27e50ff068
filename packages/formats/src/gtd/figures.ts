import { COUNT_MAX, type Population, type Topic } from "@variorum/core";
import { type RowCells, toWhole } from "../dataset/row-cells.ts";
import { inBrief } from "../dataset/one-line.ts";

/** A number of a row, as the lowest and highest whole number that it means. */
export interface GtdFigure {
  readonly lower: number;
  readonly upper: number;
}

/** A column that counts people, with the question that it answers. */
interface FigureColumn {
  readonly column: string;
  readonly topic: Topic;
  readonly population: Population;
}

const all: Population = { of: [], who: "all", unit: "person" };
const attackers: Population = { of: [], who: "attackers", unit: "person" };
const hostages: Population = { of: [], who: "hostages", unit: "person" };
const americans: Population = { of: [], who: "other", label: "US citizens", unit: "person" };

/**
 * The columns that count people. The totals have the attackers among them.
 *
 * Source: GTD Codebook (2021), nkill to nwoundte, nperps, nperpcap, nhostkid, nhostkidus, nreleased.
 */
export const FIGURES: readonly FigureColumn[] = [
  { column: "nkill", topic: "killed", population: all },
  { column: "nkillus", topic: "killed", population: americans },
  { column: "nkillter", topic: "killed", population: attackers },
  { column: "nwound", topic: "injured", population: all },
  { column: "nwoundus", topic: "injured", population: americans },
  { column: "nwoundte", topic: "injured", population: attackers },
  { column: "nperps", topic: "present", population: attackers },
  { column: "nperpcap", topic: "captured", population: attackers },
  { column: "nhostkid", topic: "captured", population: hostages },
  { column: "nhostkidus", topic: "captured", population: americans },
  { column: "nreleased", topic: "rescued", population: hostages },
];

/**
 * Reads a number. An empty cell and those for unknown are `undefined`, which is not 0. A total that was spread over
 * several events may have a fraction, and lies between two whole numbers.
 *
 * Issues: `number.unreadable`.
 */
export function readFigure({ cell, given, refuse }: RowCells, column: string): GtdFigure | undefined {
  const text = toWhole(given(column));
  if (text === "") return undefined;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Infinity;
  if (value <= COUNT_MAX) return { lower: Math.floor(value), upper: Math.ceil(value) };
  return refuse(
    "number.unreadable",
    column,
    `Cannot read number "${inBrief(cell(column))}": expected 0 or more, -9 or -99`,
  );
}
