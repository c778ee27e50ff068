import { sniffBundle } from "./bundle/sniff-bundle.ts";
import { toDescription } from "./bundle/head.ts";
import type { Importer } from "./format.ts";
import { readCsvRows } from "./reading/csv-rows.ts";

// Every format is asked whether a file is its own: what only this one needs, YAML above all, is loaded to read it.
const load = async () => import("./bundle/read-bundle.ts");

/** The native bundle: what people write by hand, what exports write, and what goes round without loss. */
const bundle: Importer = {
  id: "bundle",
  title: "Native bundle: YAML, JSON, JSON Lines and CSV tables",
  recognisedBy:
    "ids such as act:army, lists such as claims:, or the columns of a table such as actors.csv, with commas between them",
  mapping: "bundle/1",
  totals: [],
  sniff: sniffBundle,
  async describe(input) {
    const { readHead } = await load();
    return toDescription((await readHead(input)).value, input.name);
  },
  async *read(input, held) {
    const { readBundle } = await load();
    yield* readBundle(input, held);
  },
  async header(file) {
    if (!/\.csv$/i.test(file.name)) return new Uint8Array();
    for await (const row of readCsvRows(file, { delimiter: "," })) return Buffer.from(`${row.text}\n`);
    return new Uint8Array();
  },
};

export default bundle;
