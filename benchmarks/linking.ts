import {
  type ActorCandidate,
  type EventCandidate,
  type LinkSearch,
  type PlaceCandidate,
  proposeActorLinks,
  proposeEventLinks,
  proposePlaceLinks,
  toActorCandidate,
  toEventCandidate,
  toPlaceCandidate,
} from "@variorum/core";
import { buildActor, buildEvent, buildPlace } from "@variorum/core/testing";
import { seeded } from "./seeded.ts";

/*
 * How long it takes to find what is perhaps the same in two datasets, with 300,000 events that crowd in few places and
 * times as those of wars do. Each line prints the time on one core, the pairs that were compared out of all pairs, and
 * whether the target of the design is met. `node benchmarks/linking.ts` exits with 1 when one is missed; a number after
 * it is the number of events.
 */

const EVENTS = Number(process.argv[2] ?? 300_000);
const PLACES = 20_000;
const ACTORS = 2_000;
const DAYS = 5_000;
const TARGET_SECONDS = 60;

const random = seeded(20_260_101);
const whole = (below: number): number => Math.floor(random() * below);
/** Small numbers far more often than large ones: a few places and parties have most events. */
const crowded = (below: number): number => Math.floor(below * random() ** 3);

const SYLLABLES = "ba ko ri ta zu men sha ork lin dal fe gur ham ist jo ven".split(" ");
function word(): string {
  return Array.from({ length: 2 + whole(3) }, () => SYLLABLES[whole(SYLLABLES.length)]).join("");
}

const SOURCES = ["one", "two"] as const;
const named = (value: string) => [{ value, lang: "en", use: "preferred" }];
const originOf = (id: string, source: string) => ({ source, canonical: id });

/** A record with other fields, without the checks of a builder, which would take longer than the search. */
function filled<Filled>(template: Filled, fields: object): Filled {
  return { ...template, ...fields };
}

/** Each place in both sources, the second time spelt another way and a little off. */
function buildPlaces(): Readonly<Record<string, readonly PlaceCandidate[]>> {
  const template = buildPlace();
  const points = Array.from({ length: PLACES }, () => ({
    name: word(),
    lat: whole(120) / 4 + random(),
    lon: whole(200) / 4 + random(),
  }));
  return Object.fromEntries(
    SOURCES.map((source, nth) => [
      source,
      points.map(({ name, lat, lon }, n) => {
        const id = `plc:${source}-${n}`;
        const geometry = { lat: lat + nth * 0.01, lon: lon - nth * 0.01, precision: "near", basis: "dataset" };
        const names = named(nth === 0 ? name : `${name.replace("ko", "kou")} town`);
        return toPlaceCandidate(filled(template, { id, names, geometry }), originOf(id, source));
      }),
    ]),
  );
}

function buildActors(): Readonly<Record<string, readonly ActorCandidate[]>> {
  const template = buildActor();
  const bodies = Array.from({ length: ACTORS }, () => `${word()} ${word()} Front`);
  return Object.fromEntries(
    SOURCES.map((source) => [
      source,
      bodies.map((name, n) => {
        const id = `act:${source}-${n}`;
        return toActorCandidate(filled(template, { id, names: named(name) }), originOf(id, source));
      }),
    ]),
  );
}

const places = buildPlaces();
const actors = buildActors();

function buildEvents(): readonly EventCandidate[] {
  const template = buildEvent();
  const start = Date.UTC(2010, 0, 1) / 86_400_000;
  return Array.from({ length: EVENTS }, (_, n) => {
    const source = SOURCES[n % 2] ?? "one";
    const id = `evt:${source}-${n}`;
    const day = start + whole(DAYS);
    const length = random() < 0.8 ? 0 : whole(30);
    const when = length === 0 ? isoOf(day) : `[${isoOf(day)}..${isoOf(day + length)}]`;
    const anchor = { when, where: [], basis: "editorial" };
    const place = places[source]?.[crowded(PLACES)];
    const parties = [crowded(ACTORS), crowded(ACTORS)].flatMap((at) => actors[source]?.[at] ?? []);
    return toEventCandidate(filled(template, { id, anchor }), {
      ...originOf(id, source),
      places: place === undefined ? [] : [place],
      parties,
    });
  });
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

let missed = 0;
function measure(title: string, count: number, search: () => LinkSearch): void {
  const start = process.threadCpuUsage();
  const { proposals, compared, leftOut, tooCommon } = search();
  const { user, system } = process.threadCpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  const isMet = seconds <= TARGET_SECONDS;
  if (!isMet) missed += 1;
  const all = (count * (count - 1)) / 2;
  process.stdout.write(
    `${isMet ? "ok    " : "MISSED"} ${count.toLocaleString("en")} ${title}: ${seconds.toFixed(1)} s of ${TARGET_SECONDS} s, ` +
      `${compared.toLocaleString("en")} pairs compared, one in ${Math.round(all / Math.max(1, compared)).toLocaleString("en")} of all\n` +
      `       ${proposals.length.toLocaleString("en")} proposals, ${leftOut.toLocaleString("en")} behind better ones, ${tooCommon} blocks too common\n`,
  );
}

measure("actors", 2 * ACTORS, () => proposeActorLinks(Object.values(actors).flat()));
measure("places", 2 * PLACES, () => proposePlaceLinks(Object.values(places).flat()));
const events = buildEvents();
measure("events", EVENTS, () => proposeEventLinks(events));
process.stdout.write(`       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, the records included\n`);
process.exitCode = missed === 0 ? 0 : 1;
