import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGedFile } from "./import/ged-file.ts";
import { type Measured, runMeasured } from "./import/run-measured.ts";

/*
 * How long it takes to import a file of the shape of UCDP GED, to import it again, to check it, to take the import back
 * and to export it, in processor time, against `sqlite-utils insert --csv` of the same file and a bare insert of as many
 * rows, in one run.
 *
 * `node benchmarks/import.ts 10000 100000` measures files of so many rows (10,000 when none is given), and exits with 1
 * when a target of the design is missed. sqlite-utils is a package of Debian; without it its line is left out.
 */

const VARIORUM = fileURLToPath(new URL("../apps/cli/bin/variorum.mjs", import.meta.url));
const BARE = fileURLToPath(new URL("import/bare-insert.ts", import.meta.url));
const TARGETS = {
  timesPeer: 2.5,
  rowsPerSecond: 4_000,
  megabytes: 400,
  timesSource: 10,
  again: 1 / 3,
  checkBytes: 5e6,
};

let missed = 0;
for (const rows of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000]) await measure(rows);
process.exitCode = missed === 0 ? 0 : 1;

async function measure(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-benchmark-"));
  try {
    const source = join(folder, "GEDEvent.csv");
    writeGedFile(source, rows);
    const bytes = statSync(source).size;
    process.stdout.write(`\n${rows.toLocaleString("en")} rows, ${mega(bytes)}\n`);
    await measureFile({ folder, source, rows, bytes });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Made {
  readonly folder: string;
  readonly source: string;
  readonly rows: number;
  readonly bytes: number;
}

async function measureFile({ folder, source, rows, bytes }: Made): Promise<void> {
  const store = join(folder, "variorum.db");
  const variorum = async (...words: string[]): Promise<Measured> =>
    runMeasured(process.execPath, [VARIORUM, ...words, "--db", store]);
  const peer = await peerOf(source, join(folder, "peer.db"));
  const bare = await runMeasured(process.execPath, [BARE, join(folder, "bare.db"), String(rows)]);
  const first = await variorum("import", source);
  const size = statSync(store).size;
  const again = await variorum("import", source);
  const check = await variorum("check", source);
  const exported = await variorum("export", "-o", join(folder, "exported"), "--as", "jsonl");
  const undo = await variorum("undo", "1");

  if (peer !== undefined) line("sqlite-utils insert --csv", peer, rows);
  line("bare insert", bare, rows);
  line("import", first, rows);
  if (peer !== undefined) hold("times sqlite-utils", first.seconds / peer.seconds, TARGETS.timesPeer);
  process.stdout.write(`         ${(first.seconds / bare.seconds).toFixed(1)} times the bare insert\n`);
  hold("rows a second", rows / first.seconds, TARGETS.rowsPerSecond, "least");
  hold("MB of memory at most", first.megabytes, TARGETS.megabytes);
  hold("times the source file on disk", size / bytes, TARGETS.timesSource);
  line("import again", again, rows);
  hold("times the first import", again.seconds / first.seconds, TARGETS.again);
  line("check", check, rows);
  hold("MB a second", bytes / check.seconds / 1e6, TARGETS.checkBytes / 1e6, "least");
  line("export", exported, rows);
  line("undo", undo, rows);
}

async function peerOf(source: string, store: string): Promise<Measured | undefined> {
  try {
    return await runMeasured("sqlite-utils", ["insert", "--csv", store, "ged", source]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function line(title: string, { seconds, megabytes }: Measured, rows: number): void {
  const rate = Math.round(rows / seconds).toLocaleString("en");
  process.stdout.write(
    `${title.padEnd(26)} ${seconds.toFixed(1).padStart(7)} s ${rate.padStart(9)} rows/s ${Math.round(megabytes)} MB\n`,
  );
}

function hold(what: string, value: number, target: number, bound: "most" | "least" = "most"): void {
  const isMet = bound === "most" ? value <= target : value >= target;
  if (!isMet) missed += 1;
  const rounded = (number: number): string =>
    number < 100 ? number.toFixed(2) : Math.round(number).toLocaleString("en");
  process.stdout.write(`  ${isMet ? "ok    " : "MISSED"} ${rounded(value)} ${what}, at ${bound} ${rounded(target)}\n`);
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
