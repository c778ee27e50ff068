/**
 * Words after a number that show that it measures and does not count people or things, in small letters.
 *
 * Source: own list of units, and of parts and ranks that numbers name.
 */
export const MEASURE_WORDS: ReadonlySet<string> = new Set([
  ...[
    "km",
    "kilometre",
    "kilometres",
    "kilometer",
    "kilometers",
    "mile",
    "miles",
    "metre",
    "metres",
    "meter",
    "meters",
  ],
  ...["m", "cm", "mm", "foot", "feet", "ft", "inch", "inches", "yard", "yards", "acre", "acres", "hectare", "hectares"],
  ...["kg", "kilogram", "kilograms", "kilogramme", "kilogrammes", "tonne", "tonnes", "ton", "tons", "pound", "pounds"],
  ...["litre", "litres", "liter", "liters", "gallon", "gallons", "barrel", "barrels", "degree", "degrees", "knots"],
  ...["%", "percent", "per", "percentage", "dollar", "dollars", "euro", "euros", "ruble", "rubles", "rubles", "yen"],
  ...["pounds", "cents", "rupees", "pesos", "francs", "mph", "km/h", "hp", "mw", "gw", "square", "cubic", "nautical"],
  ...["a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "utc", "times", "time", "points", "seats", "votes"],
  ...["storey", "storeys", "stories", "story", "floor", "floors", "st", "nd", "rd", "th", "-", "c", "f", "magnitude"],
  ...["kilotons", "caliber", "calibre", "countries", "nations", "states", "provinces", "districts", "continents"],
  ...[
    "blocks",
    "pages",
    "episodes",
    "points",
    "goals",
    "matches",
    "games",
    "languages",
    "generations",
    "counts",
    "steps",
    "reasons",
    "ways",
  ],
]);

/** Words before a number that show that it names something: "Flight 12", "Article 5", "aged 20". */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
  ...[
    "flight",
    "article",
    "resolution",
    "chapter",
    "section",
    "page",
    "no.",
    "number",
    "aged",
    "age",
    "boeing",
    "airbus",
  ],
  ...["route", "highway", "interstate", "channel", "gate", "room", "phase", "stage", "level", "category", "version"],
  ...["grade", "class", "group", "table", "figure", "line", "article", "#", "$", "€", "£", "¥", "us$", "¥", "₹"],
]);
