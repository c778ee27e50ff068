import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
/** Units: milliseconds, of the whole answer to one who asks alone. */
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
  await measureCold(reader);
  await measureLarge(reader);
  for (const path of SEARCHES) {
    const load = await runWrk(reader.address + path, { seconds, connections: 1 });
    line(`search  ${path}`, load);
    hold("ms, p95", load.p95, TARGETS.search);
  }
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

/** Pages that nobody has asked for since the last change, one after the other. */
async function measureCold(reader: Program): Promise<void> {
  const times: number[] = [];
  for (let number = 0; number < Math.min(COLD_PAGES, events - 100); number += 1) {
    const start = performance.now();
    const response = await fetch(`${reader.address}/events/invented-${100 + number}`);
    await response.arrayBuffer();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  process.stdout.write(
    `cold    ${times.length} events`.padEnd(44) +
      ` p50 ${at(0.5).toFixed(1)} ms  p95 ${at(0.95).toFixed(1)} ms  p99 ${at(0.99).toFixed(1)} ms\n`,
  );
  hold("ms, p95", at(0.95), TARGETS.cold);
}

/** The first page of an event of ten thousand claims. */
async function measureLarge(reader: Program): Promise<void> {
  const start = performance.now();
  const response = await fetch(`${reader.address}/events/${LARGE.slug}`);
  await response.arrayBuffer();
  const took = performance.now() - start;
  process.stdout.write(`cold    /events/${LARGE.slug}, ${LARGE.claims.toLocaleString("en")} claims\n`);
  hold("ms", took, TARGETS.large);
}

/** A load that lasts: of all events in turn, so that what is kept has to make room. */
async function measureLasting(reader: Program): Promise<void> {
  tellMemory(reader, "before it");
  for (let look = 1; look <= LOOKS; look += 1) {
    const load = await runWrk(`${reader.address}/events/invented-`, {
      seconds: (minutes * 60) / LOOKS,
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
  const search = await runWrk(reader.address + SEARCHES[1], { seconds, connections: 1 });
  line(`search  ${SEARCHES[1]}, during an import`, search);
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
