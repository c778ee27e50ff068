import { parse } from "csv-parse/sync";
import { LATER, type Site, startSite } from "./start-site.ts";
import { brokenRules, expect, test } from "./test.ts";

const EVENT = "/events/tinzaouatene-2024-07";

test.describe("a store of three changes", () => {
  let site: Site;
  test.beforeAll(async () => {
    site = await startSite();
    site.variorum("import", LATER, "--yes");
    site.variorum("withdraw", "clm:baza-wagner-killed", "--reason", "Not what the channel said");
  });
  test.afterAll(() => site.stop());

  test("each change tells what it did, the latest first, and leads to its records", async ({ page }) => {
    await page.goto(`${site.address}/changes`);
    const changes = page.locator("ol > li");
    await expect(changes).toHaveCount(3);
    await expect(changes.first()).toContainText("Withdrawal");
    await expect(changes.first()).toContainText("Not what the channel said");
    await expect(changes.first()).toContainText("1 claim taken out");
    await expect(changes.last()).toContainText(/\d+ claims added/);
    expect(await brokenRules(page)).toEqual([]);
    await page.getByRole("link", { name: "Change 2" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change 2");
    await expect(page.locator("main")).toContainText("added");
    expect(await brokenRules(page)).toEqual([]);
  });

  test("an event lists the changes that touched it", async ({ page }) => {
    await page.goto(`${site.address}${EVENT}`);
    await page.getByRole("link", { name: "All changes of this event" }).click();
    await expect(page.locator("ol > li:has(time)")).toHaveCount(2);
    await page.goto(`${site.address}/events/kidal-2023/changes`);
    await expect(page.locator("ol > li:has(time)")).toHaveCount(1);
    expect(await brokenRules(page)).toEqual([]);
  });

  test("a change, or an event, that never was is not found", async ({ request }) => {
    for (const address of [
      "/changes/99",
      "/changes/0",
      "/changes/x",
      "/events/never-was/changes",
      "/changes/99.json",
    ]) {
      expect((await request.get(`${site.address}${address}`)).status(), address).toBe(404);
    }
  });

  for (const [of, entries, says] of [
    ["/changes", 3, "1 claim taken out"],
    [EVENT, 2, "taken out"],
    ["/actors/malian-army", 2, "/claims/"],
    ["/search?event=kidal-helicopter-2024-07-26", 2, "/claims/"],
  ] as const) {
    test(`the feeds of ${of} have ${entries} entries`, async ({ request }) => {
      const [path = "", query = ""] = of.split("?");
      const atom = await request.get(`${site.address}${path}.atom?${query}`);
      expect(atom.headers()["content-type"]).toContain("application/atom+xml");
      const text = await atom.text();
      expect(text.match(/<entry>/g)).toHaveLength(entries);
      expect(text).toContain(says);
      const feed = await (await request.get(`${site.address}${path}.feed.json?${query}`)).json();
      expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1" });
      expect(feed.items).toHaveLength(entries);
      expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(entries);
    });
  }

  test("the twins of the changes tell the same, and a mirror asks only for what it has not seen", async ({
    request,
  }) => {
    const { data, meta } = await (await request.get(`${site.address}/changes.json`)).json();
    expect(data.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    expect(meta.total).toBe(3);
    const later = await (await request.get(`${site.address}/changes.json?after=2`)).json();
    expect(later.data).toHaveLength(1);
    const rows = parse(await (await request.get(`${site.address}/changes.csv`)).text(), { columns: true });
    expect(rows).toMatchObject([{ change: "3", taken_out: "1" }, { change: "2" }, { change: "1" }]);
    const change = await (await request.get(`${site.address}/changes/3.json`)).json();
    expect(change["_records"]).toContainEqual({ id: "clm:baza-wagner-killed", kind: "claim", what: "withdrawn" });
    expect((await request.get(`${site.address}/changes.json?since=2`)).status()).toBe(400);
  });

  test("a withdrawn claim leaves a tombstone in every form, and no twin has its words", async ({ request }) => {
    const gone = await request.get(`${site.address}/claims/baza-wagner-killed.json`);
    expect(gone.status()).toBe(410);
    expect(await gone.json()).toMatchObject({
      status: 410,
      tombstone: { id: "clm:baza-wagner-killed", state: "withdrawn", reason: "Not what the channel said" },
    });
    for (const form of ["csv", "bib", "ris", "csl.json", "txt"]) {
      expect((await request.get(`${site.address}/claims/baza-wagner-killed.${form}`)).status()).toBe(410);
    }
    const all = await (await request.get(`${site.address}/search.csv`)).text();
    expect(all).not.toContain("clm:baza-wagner-killed");
  });
});
