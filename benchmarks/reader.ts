import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { askEach } from "./reader/ask-each.ts";
import { fillStore } from "./reader/fill-store.ts";
import { writeGedFile } from "./import/ged-file.ts";
import { runMeasured } from "./import/run-measured.ts";
import { type Load, runWrk } from "./reader/run-wrk.ts";
import { type Program, startProgram } from "./reader/start-program.ts";
import { worldUnits } from "./reader/world.ts";

/*
 * How fast the reader answers over a store of 100,000 claims on 5,000 events, against a bare node:http server that sends
 * the same bytes: pages from memory, pages made anew, twins and search, before and during an import, and the memory of
 * each of its processes afterwards.
 *
 * `node benchmarks/reader.ts [events] [seconds] [minutes]`: 5,000 events, 5 seconds a line and 10 minutes of load unless
 * told otherwise. It needs wrk and the reader's build, and exits with 1 when a target of the design is missed.
 */

const SERVER = fileURLToPath(new URL("../apps/reader/server/main.ts", import.meta.url));
const BARE = fileURLToPath(new URL("reader/bare-server.ts", import.meta.url));
const VARIORUM = fileURLToPath(new URL("../apps/cli/bin/variorum.mjs", import.meta.url));
const [events = 5_000, seconds = 5, minutes = 10] = process.argv.slice(2).map(Number);
const CONNECTIONS = 8;
/** Times each search is asked for. */
const ASKED = 20;
/** Units: milliseconds, of the whole answer to one who asks alone; of what is made anew, of the processor. */
const TARGETS = { warm: 20, ofBare: 1 / 3, cold: 150, large: 1_000, search: 100 };
const WARM = [
  "/",
  "/events/invented-7",
  "/reports/invented-7-0",
  "/claims/invented-7-3",
  "/events/invented-7.json",
  "/claims/invented-7-3.json",
];
const SEARCHES = [
  "/search",
  "/search?q=injured",
  "/search?q=injured&year=2017&topic=injured",
  "/search?year=2017",
  "/search?claimant=party-3",
  "/search?q=invented-777",
  "/search?q=hill",
  "/search?q=%22at+least+11+of+party%22",
  "/search?q=injured+-%22at+least+3%22",
  "/search?q=%D9%83%D9%8A%D8%AF%D8%A7%D9%84",
  "/search?q=injurd",
  "/search?kind=events&q=town",
];
const COLD_PAGES = 200;
const LARGE = { slug: "large", claims: 10_000, questions: 12, voices: 60 };
/** Rows of the file that is imported while pages are asked for. */
const IMPORTED_ROWS = 2_000;
/** Times at which memory is looked at while the load lasts. */
const LOOKS = 5;

let missed = 0;
const folder = mkdtempSync(join(tmpdir(), "variorum-benchmark-"));
try {
  const store = join(folder, "reader.db");
  await fillStore(store, worldUnits({ events, claimsPerEvent: 20, large: [LARGE] }));
  await using reader = await startProgram(SERVER, [], { VARIORUM_DB: store, HOST: "127.0.0.1", PORT: "0" });
  for (const path of WARM) await measureWarm(reader, path);
  const cold = Array.from({ length: Math.min(COLD_PAGES, events - 100) }, (_, n) => `/events/invented-${100 + n}`);
  await measureMade(reader, `cold    ${cold.length} events`, cold, TARGETS.cold);
  await measureMade(
    reader,
    `cold    ${LARGE.claims.toLocaleString("en")} claims`,
    [`/events/${LARGE.slug}`],
    TARGETS.large,
  );
  for (const path of SEARCHES)
    await measureMade(reader, `search  ${path}`, Array<string>(ASKED).fill(path), TARGETS.search);
  await measureDuringImport(reader, store);
  await measureLasting(reader);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = missed === 0 ? 0 : 1;

async function measureWarm(reader: Program, path: string): Promise<void> {
  const address = reader.address + path;
  const first = await fetch(address);
  await first.arrayBuffer();
  await using bare = await startProgram(BARE, [first.headers.get("content-type") ?? "", address]);
  const alone = await runWrk(address, { seconds, connections: 1 });
  const many = await runWrk(address, { seconds, connections: CONNECTIONS });
  const floor = await runWrk(bare.address, { seconds, connections: CONNECTIONS });
  line(`warm    ${path}`, many);
  line("        bare node:http", floor);
  hold("ms, p95 of one who asks alone", alone.p95, TARGETS.warm);
  hold("of the bare server's requests", many.requestsPerSecond / floor.requestsPerSecond, TARGETS.ofBare, "least");
}

/** Pages that are made anew for each who asks, one after the other. */
async function measureMade(reader: Program, title: string, paths: readonly string[], target: number): Promise<void> {
  const { p50, p95, p99, processor, failures } = await askEach(reader, paths);
  const times = [p50, p95, p99].map((each) => each.toFixed(0)).join(" / ");
  process.stdout.write(`${title.padEnd(44)} ${times} ms by the clock${failures === 0 ? "" : `  ${failures} FAILED`}\n`);
  if (failures > 0) missed += 1;
  hold("ms of the processor", processor, target);
}

/** A load that lasts: of all events in turn, so that what is kept has to make room. */
async function measureLasting(reader: Program): Promise<void> {
  tellMemory(reader, "before it");
  for (let look = 1; look <= LOOKS; look += 1) {
    const load = await runWrk(`${reader.address}/events/invented-`, {
      seconds: Math.ceil((minutes * 60) / LOOKS),
      connections: CONNECTIONS,
      numbers: events,
    });
    line(`${(minutes * look) / LOOKS} minutes of all events`, load);
    tellMemory(reader, "after it");
  }
}

function tellMemory(reader: Program, when: string): void {
  const [front, ...pages] = reader.megabytes().map(Math.round);
  process.stdout.write(
    `        memory ${when}: ${front} MB in front, ${pages.join(" and ")} MB where pages are made\n`,
  );
}

async function measureDuringImport(reader: Program, store: string): Promise<void> {
  const file = join(folder, "during.csv");
  writeGedFile(file, IMPORTED_ROWS);
  const importing = runMeasured(process.execPath, [VARIORUM, "import", file, "--yes", "--db", store]);
  const load = await runWrk(`${reader.address}/events/invented-7`, { seconds, connections: CONNECTIONS });
  line("warm    during an import", load);
  const search = "/search?q=injured";
  await measureMade(reader, "search  during an import", Array<string>(ASKED).fill(search), TARGETS.search);
  await importing;
}

function line(title: string, { requestsPerSecond, p50, p95, p99, failures }: Load): void {
  const times = [p50, p95, p99].map((each) => each.toFixed(1)).join(" / ");
  const failed = failures === 0 ? "" : `  ${failures} FAILED`;
  process.stdout.write(
    `${title.padEnd(44)} ${Math.round(requestsPerSecond).toLocaleString("en").padStart(7)} requests/s  ${times} ms${failed}\n`,
  );
  if (failures > 0) missed += 1;
}

function hold(what: string, value: number, target: number, bound: "most" | "least" = "most"): void {
  const isMet = bound === "most" ? value <= target : value >= target;
  if (!isMet) missed += 1;
  process.stdout.write(
    `  ${isMet ? "ok    " : "MISSED"} ${value.toFixed(2)} ${what}, at ${bound} ${target.toFixed(2)}\n`,
  );
}
