import { type Chance, startChance } from "./chance.ts";

/** Cells of one row by the names of their columns; those left out are empty. */
type Cells = Readonly<Record<string, string>>;

const FIRST_DAY = Date.UTC(1989, 0, 1);
const DAYS = 13_500;
const OFFICES = 300;

/**
 * Invents the rows of a file: as long cells as real ones have, as often empty, several sources in one cell and line
 * breaks inside headlines, and a few countries, parties and places that have most of the events.
 */
export function startGedCells(rows: number): (n: number) => Cells {
  const chance = startChance(20_260_101);
  const countries = invent(120, (n) => countryCells(chance, n));
  const dyads = invent(200 + Math.min(1_800, Math.floor(rows / 100)), (n) => ({
    number: String(10_000 + n),
    conflict: String(300 + Math.floor(n / 1.3)),
    country: pick(countries, chance),
    group: chance.words(1 + chance.whole(3)),
  }));
  const places = invent(200 + Math.floor(rows / 4), () => placeCells(chance));
  const offices = invent(OFFICES, () => chance.words(1 + chance.whole(3)));
  return (n) => {
    const day = chance.whole(DAYS);
    const violence = chance.oneOf([1, 1, 2, 3]);
    const dyad = pick(dyads, chance);
    const { gwno, ...country } = dyad.country;
    return {
      id: String(1_000_000 + n),
      relid: `${country.country.slice(0, 3).toUpperCase()}-${isoOf(day).slice(0, 4)}-${violence}-${dyad.number}-${n}`,
      year: isoOf(day).slice(0, 4),
      active_year: String(chance.happens(0.4)),
      code_status: chance.oneOf(["Clear", "Clear", "Clear", "Check dyad", "Check dyad", "Check deaths"]),
      type_of_violence: String(violence),
      ...partyCells({ ...dyad, violence, gwno, country: country.country }),
      ...sourceCells(chance, offices, day),
      ...pick(places, chance),
      where_description: chance.happens(0.01) ? "" : chance.words(4 + chance.whole(5)),
      priogrid_gid: String(100_000 + chance.crowded(90_000)),
      ...country,
      event_clarity: chance.happens(0.96) ? "1" : "2",
      ...dayCells(chance, day),
      ...deathCells(chance, violence),
    };
  };
}

function invent<Invented>(count: number, one: (n: number) => Invented): readonly Invented[] {
  return Array.from({ length: count }, (_, n) => one(n));
}

function pick<Value>(values: readonly Value[], chance: Chance): Value {
  const value = values[chance.crowded(values.length)];
  if (value === undefined) throw new RangeError("Cannot pick from an empty list");
  return value;
}

function isoOf(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

function countryCells({ words }: Chance, n: number) {
  const number = String(100 + n);
  const region = ["Asia", "Americas", "Africa", "Middle East", "Europe"][n % 5] ?? "";
  return { country: words(1), country_id: number, region, gwno: number };
}

function placeCells(chance: Chance): Cells {
  const [latitude, longitude] = [chance.degrees(-40, 60), chance.degrees(-150, 150)];
  return {
    where_prec: chance.oneOf(["1", "1", "1", "1", "2", "2", "3", "3", "4", "5"]),
    where_coordinates: `${chance.words(1)} ${chance.oneOf(["town", "village", "city", "area"])}`,
    adm_1: `${chance.words(1)} province`,
    adm_2: chance.happens(0.14) ? "" : `${chance.words(1)} district`,
    latitude,
    longitude,
    geom_wkt: `POINT (${longitude} ${latitude})`,
  };
}

interface Parties {
  readonly number: string;
  readonly conflict: string;
  readonly country: string;
  readonly gwno: string;
  readonly group: string;
  readonly violence: number;
}

function partyCells({ number, conflict, country, gwno, group, violence }: Parties): Cells {
  const [a, nameA] = violence === 1 ? [gwno, `Government of ${country}`] : [`2${number}`, `${group} Front`];
  const [b, nameB] = violence === 3 ? ["9999", "Civilians"] : [`3${number}`, `${group} Army`];
  return {
    conflict_dset_id: conflict,
    conflict_new_id: `${conflict}${violence}`,
    conflict_name: `${country}: conflict ${conflict}`,
    dyad_dset_id: number,
    dyad_new_id: number,
    dyad_name: `${nameA} - ${nameB}`,
    side_a_dset_id: a,
    side_a_new_id: a,
    side_a: nameA,
    side_b_dset_id: b,
    side_b_new_id: b,
    side_b: nameB,
    gwnoa: violence === 1 ? gwno : "",
  };
}

function sourceCells(chance: Chance, offices: readonly string[], day: number): Cells {
  const reports = invent(chance.happens(0.78) ? 1 : 2 + chance.crowded(12), () => ({
    office: pick(offices, chance),
    date: isoOf(day + chance.whole(4)),
    headline: `${chance.words(5)}${chance.happens(0.08) ? "\n" : " "}${chance.words(4)}`,
  }));
  const join = (part: "office" | "date" | "headline"): string => reports.map((report) => report[part]).join(";");
  return {
    number_of_sources: String(reports.length),
    source_article: reports.map(({ office, date, headline }) => `"${office},${date},${headline}"`).join(";"),
    source_office: join("office"),
    source_date: join("date"),
    source_headline: join("headline"),
    source_original: chance.happens(0.07) ? "" : chance.words(1 + chance.whole(4)),
  };
}

function dayCells(chance: Chance, day: number): Cells {
  const isDay = chance.happens(0.9);
  const start = `${isoOf(day)} 00:00:00.000`;
  return {
    date_prec: isDay ? "1" : chance.oneOf(["2", "2", "2", "3", "4"]),
    date_start: start,
    date_end: isDay ? start : `${isoOf(day + 1 + chance.whole(6))} 00:00:00.000`,
  };
}

function deathCells(chance: Chance, violence: number): Cells {
  const isOneSided = violence === 3;
  const [a, b] = isOneSided ? [0, 0] : [chance.crowded(20), chance.crowded(30)];
  const civilians = isOneSided ? 1 + chance.crowded(30) : chance.crowded(6);
  const unknown = chance.happens(0.1) ? chance.crowded(20) : 0;
  const best = a + b + civilians + unknown;
  const isOne = chance.happens(0.75);
  return {
    deaths_a: String(a),
    deaths_b: String(b),
    deaths_civilians: String(civilians),
    deaths_unknown: String(unknown),
    best: String(best),
    high: String(isOne ? best : best + 1 + chance.crowded(40)),
    low: String(isOne ? best : chance.crowded(best + 1)),
  };
}
