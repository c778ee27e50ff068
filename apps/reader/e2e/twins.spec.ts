import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { APIRequestContext } from "@playwright/test";
import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { type Site, startSite } from "./start-site.ts";
import { expect, test } from "./test.ts";

const EVENT = "/events/tinzaouatene-2024-07";

const ADDRESSES = [
  "/search",
  "/events",
  "/explore",
  EVENT,
  "/claims/baza-wagner-killed",
  "/actors/csp-psd",
  "/reports/retold-mid-day-2024-07-29",
  "/questions/wagner-killed",
  "/places/kidal",
];

for (const address of ADDRESSES) {
  test(`${address} names its twins, and they have the same number of rows`, async ({ page, request }) => {
    await page.goto(address);
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links).toEqual(expect.arrayContaining([`${address}.json`, `${address}.csv`]));
    const text = await (await request.get(`${address}.csv`)).text();
    const rows = parse(text, { columns: true, bom: false }) as readonly Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    const said = await page.getByRole("navigation", { name: "The same for machines" }).textContent();
    const [, stated] = /\((\d+) rows?\)/.exec(said ?? "") ?? [];
    if (stated !== undefined) expect(rows.length).toBe(Number(stated));
    expect((await request.get(`${address}.json`)).ok()).toBe(true);
  });
}

test("a comparison is given with the answers that its page has", async ({ page, request }) => {
  const query = "event=tinzaouatene-2024-07&claimant=csp-psd&claimant=malian-army";
  await page.goto(`/compare?${query}`);
  const rows: readonly Record<string, string>[] = parse(await (await request.get(`/compare.csv?${query}`)).text(), {
    columns: true,
  });
  const { data } = await (await request.get(`/compare.json?${query}`)).json();
  expect(new Set(rows.map(({ question }) => question)).size).toBe(data.length);
  for (const { _url: address = "" } of rows)
    expect(await page.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(3);
  expect((await request.get(`/compare.json?${query}&colour=red`)).status()).toBe(400);
});

test("a table begins with a byte order mark where its address asks for one, and never otherwise", async ({
  request,
}) => {
  const begin = async (address: string) => [...(await (await request.get(address)).body()).subarray(0, 3)];
  for (const address of ["/search.csv?topic=killed", `${EVENT}.csv?`, "/changes.csv?"]) {
    expect(await begin(`${address}&bom=yes`)).toEqual([0xef, 0xbb, 0xbf]);
    expect(await begin(address)).not.toEqual([0xef, 0xbb, 0xbf]);
  }
});

test("a report whose text is not held says so in its JSON, and an event says what was searched", async ({
  request,
}) => {
  const states = fileURLToPath(new URL("states", import.meta.url));
  const site = await startSite({ imports: [states] });
  const folder = mkdtempSync(join(tmpdir(), "variorum-export-"));
  // Terms of the text keep it where it was imported: of an export only its hash and length travel.
  site.variorum("export", "-o", join(folder, "bundle"), "--as", "csv");
  const elsewhere = await startSite({ imports: [join(folder, "bundle")] });
  try {
    const reportOn = async ({ address }: Site) => (await request.get(`${address}/reports/radio-orlo.json`)).json();
    expect((await reportOn(site))["_textNotHeld"]).toBeUndefined();
    expect((await reportOn(elsewhere))["_textNotHeld"]).toBe(true);
    const event = await (await request.get(`${site.address}/events/mill-fire.json`)).json();
    expect(event["_searched"]).toBe("What was searched for accounts is not recorded.");
  } finally {
    await site.stop();
    await elsewhere.stop();
    rmSync(folder, { recursive: true });
  }
});

test("every claim of killed or injured on an event is one address, as a table", async ({ request }) => {
  const response = await request.get("/search.csv?event=tinzaouatene-2024-07&topic=killed&topic=injured");
  const { "content-disposition": name = "", "content-type": type } = response.headers();
  const rows = parse(await response.text(), { columns: true }) as readonly Record<string, string>[];
  expect(type).toContain("text/csv");
  expect(name).toBe(`attachment; filename="claims_search_${rows.length}rows_at1.csv"`);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row["_notice"]).toContain("do not cite");
});

test("a table has the claims that the command line exports for the same filter", async () => {
  const site = await startSite();
  try {
    expect(site.variorum("export", "--where", "topic=cause", "--as", "jsonl").match(/"kind":"claim"/g)).toHaveLength(
      (await idsInCsv(`${site.address}/search.csv?topic=cause`)).length,
    );
  } finally {
    await site.stop();
  }
});

for (const [address, type, says] of [
  ["/claims/baza-wagner-killed.bib", "application/x-bibtex", "@misc{clm-baza-wagner-killed-1,"],
  ["/claims/baza-wagner-killed.ris", "application/x-research-info-systems", "AU  - Baza or Al Jazeera"],
  [
    "/claims/baza-wagner-killed.csl.json",
    "application/vnd.citationstyles.csl+json",
    '"number": "clm:baza-wagner-killed@1"',
  ],
  ["/claims/baza-wagner-killed.txt", "text/plain", "According to Baza or Al Jazeera"],
  [`${EVENT}.bib`, "application/x-bibtex", "accounts as recorded"],
  [`${EVENT}@1.txt`, "text/plain", "as of change 1."],
  [
    "/reports/retold-mid-day-2024-07-29.ris",
    "application/x-research-info-systems",
    "M1  - rep:retold-mid-day-2024-07-29@1",
  ],
] as const) {
  test(`${address} cites it`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.headers()["content-type"]).toContain(type);
    expect(await response.text()).toContain(says);
  });
}

test("a claim is cited by one sentence, on its page, as text and on the command line", async ({ page, request }) => {
  await page.goto("/claims/baza-wagner-killed");
  const text = (await (await request.get("/claims/baza-wagner-killed.txt")).text()).trim();
  expect(text).toContain("29 July 2024");
  await expect(page.locator("#cite p").first()).toHaveText(text);
  const site = await startSite();
  expect(site.variorum("show", "clm:baza-wagner-killed", "--cite").trim()).toBe(text);
  await site.stop();
});

for (const [address, status, expected] of [
  ["/search.json?topik=killed", 400, { code: "filter.unknown-name", param: "topik", hint: "Did you mean topic?" }],
  ["/search.csv?topic=kiled", 400, { code: "filter.unknown-value", param: "topic", hint: "Did you mean killed?" }],
  ["/search.csv?cursor=x", 400, { param: "cursor", hint: "Leave it out: every row is given at once" }],
  ["/events.json?topic=killed", 400, { param: "topic", hint: "Filter events at: /search.json?kind=events" }],
  ["/claims/never-was.json", 404, { code: "store.not-found" }],
  ["/events/never-was.csv", 404, { code: "store.not-found" }],
  ["/actors/never-was.csv", 404, { code: "store.not-found" }],
  ["/places/never-was.csv", 404, { code: "store.not-found" }],
  ["/reports/never-was.csv", 404, { code: "store.not-found" }],
  ["/questions/never-was.csv", 404, { code: "store.not-found" }],
  [`${EVENT}@99.json`, 404, { code: "store.unknown-change" }],
  [`${EVENT}.csv?bom=perhaps`, 400, { param: "bom" }],
  ["/explore.csv?colour=red", 400, { param: "colour" }],
  [`${EVENT}.csv?colour=red`, 400, { param: "colour" }],
  ["/about/methods.json", 404, undefined],
  ["/actors/csp-psd.bib", 404, { code: "store.not-found" }],
] as const) {
  test(`${address} answers ${status} as a problem`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    if (expected === undefined) return;
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ status, ...expected });
  });
}

/** Names of the filter with values that occur in the example, and one of each that does not. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  q: ["wagner", "helicopter kidal", '"at least"', "army -wagner", "helic*", "hélicoptère", "nothing-of-it"],
  event: ["tinzaouatene-2024-07", "kidal-helicopter-2024-07-26", "mali-conflict"],
  place: ["mali", "kidal", "tinzaouatene"],
  claimant: ["csp-psd", "malian-army", "baza", "nobody"],
  through: ["al-jazeera", "mid-day"],
  population: ["wagner", "civilians"],
  topic: ["killed", "injured", "cause", "conduct", "displaced"],
  act: ["assert", "acknowledge", "deny", "accuse"],
  status: ["contested", "in_tension", "single_voice"],
  review: ["unreviewed", "single_reviewed"],
  actor_type: ["armed_group", "armed_force", "media_outlet"],
  language: ["en", "fr", "es"],
  year: ["2023", "2024"],
  said_from: ["2024-07-28"],
  said_to: ["2024-08-01"],
  kind: ["claims", "events", "actors", "reports"],
};
const SINGLE = new Set(["q", "said_from", "said_to", "kind"]);

const filters = fc
  .uniqueArray(fc.constantFrom(...Object.keys(CHOICES)), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .subarray([...(CHOICES[name] ?? [])], { minLength: 1, maxLength: SINGLE.has(name) ? 1 : 2 })
          .map((values) => values.map((value): readonly [string, string] => [name, value])),
      ),
    ),
  )
  .map((chosen) => chosen.flat());

test.describe("of 50 random filters", () => {
  let site: Site;
  test.beforeAll(async () => {
    site = await startSite();
  });
  test.afterAll(() => site.stop());

  test("page, JSON, table and command line have the same ids", async ({ request }) => {
    test.setTimeout(300_000);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (pairs) => {
        const query = new URLSearchParams(pairs.map((pair) => [...pair])).toString();
        const onPages = await idsOnPages(request, `${site.address}/search?${query}`);
        const { data, meta } = await (await request.get(`${site.address}/search.json?${query}`)).json();
        expect(data.map(({ id }: { readonly id: string }) => id).toSorted(), query).toEqual(onPages);
        expect(meta).toMatchObject({ total: onPages.length, totalExact: true });
        expect((await idsInCsv(`${site.address}/search.csv?${query}`)).toSorted(), query).toEqual(onPages);
        found += onPages.length;
      }),
      { numRuns: 50 },
    );
    expect(found).toBeGreaterThan(0);
    const some = fc.sample(filters, 8).filter((pairs) => pairs.length > 0);
    for (const pairs of some) {
      const query = new URLSearchParams(pairs.map((pair) => [...pair])).toString();
      const words = pairs.filter(([name]) => name === "q").flatMap(([, value]) => ["--", value]);
      const options = pairs.flatMap(([name, value]) => {
        if (name === "q") return [];
        return name === "kind" ? ["--kind", value] : ["--where", `${name}=${value}`];
      });
      const printed = site.variorum("search", ...options, "--ndjson", "--limit", "500", ...words);
      const lines = printed
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const ids = lines.map((line): string => line.claim?.id ?? line.id);
      expect(ids.toSorted(), query).toEqual(await idsOnPages(request, `${site.address}/search?${query}`));
    }
  });
});

const PREFIX: Readonly<Record<string, string>> = { claims: "clm", events: "evt", actors: "act", reports: "rep" };

/** The ids that the pages of a search link to, from the first to the last. */
async function idsOnPages(request: APIRequestContext, address: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const html: string = await (await request.get(next)).text();
    const list = /<ol[^>]*>([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? "";
    for (const [, folder = "", slug = ""] of list.matchAll(/<li><p><a href="\/(\w+)\/([a-z0-9-]+)"/g)) {
      ids.push(`${PREFIX[folder]}:${slug}`);
    }
    const later: string | undefined = /<a href="([^"]+)" rel="next"/.exec(html)?.[1];
    next = later === undefined ? undefined : new URL(later.replaceAll("&amp;", "&"), address).href;
  }
  return ids.toSorted();
}

async function idsInCsv(address: string): Promise<readonly string[]> {
  const rows = parse(await (await fetch(address)).text(), { columns: true }) as readonly Record<string, string>[];
  return rows.map(({ id = "" }) => id);
}
