import { fileURLToPath } from "node:url";
import { TWIN_FORMS } from "../src/twin-forms.ts";
import { type Site, startSite } from "./start-site.ts";
import { brokenRules, expect, test } from "./test.ts";

const STATES = fileURLToPath(new URL("states", import.meta.url));
const ROWS = fileURLToPath(new URL("../../../packages/formats/fixtures/ucdp-ged/current/input.csv", import.meta.url));

const ADDRESSES = [
  "/",
  "/events",
  "/events/mill-fire",
  "/events/quiet",
  "/reports/radio-orlo",
  "/actors/channel",
  "/claims/channel-injured",
  "/claims/ministry-silent",
  "/search?q=PLANTED",
  "/search?q=lantern",
  "/search?q=planted&kind=actors",
];

test.describe("states of an invented event, before everybody", () => {
  let site: Site;

  test.beforeAll(async () => {
    site = await startSite({ imports: [STATES, ROWS] });
  });
  test.afterAll(() => site.stop());

  test("what is restricted is on no page, in no search and at no address", async ({ request }) => {
    for (const address of ADDRESSES) {
      const response = await request.get(site.address + address);
      expect(response.status(), address).toBe(200);
      expect(await response.text(), address).not.toMatch(/PLANTED (NAME|NOTE)/);
    }
    expect((await request.get(`${site.address}/actors/hidden`)).status()).toBe(404);
    expect((await request.get(`${site.address}/claims/hidden`)).status()).toBe(404);
  });

  test("what is restricted is in no other form of a page and in no feed", async ({ request }) => {
    const pages = ["/search?kind=claims", "/search?kind=actors", ...ADDRESSES, "/changes", "/changes/1"];
    let answered = 0;
    for (const page of pages) {
      const [path = "", query = ""] = page.split("?");
      for (const form of TWIN_FORMS) {
        const response = await request.get(`${site.address}${path}.${form}?${query}`);
        if (response.ok()) answered += 1;
        const text = await response.text();
        expect(text, `${path}.${form}`).not.toMatch(/PLANTED (NAME|NOTE)|act:hidden|clm:hidden|lantern was green/);
      }
    }
    expect(answered).toBeGreaterThan(40);
  });

  test("a text that may not travel is shown only round its quotes", async ({ page }) => {
    await page.goto(`${site.address}/reports/radio-orlo`);
    const text = page.locator("article");
    await expect(text).toContainText("three guards died at the mill");
    await expect(text).toContainText("characters not shown");
    await expect(page.locator("body")).not.toContainText("the lantern was green");
    expect(await brokenRules(page)).toEqual([]);
  });

  test("a draft looks like one, in its card, on its page and in its citation", async ({ page }) => {
    await page.goto(`${site.address}/events/mill-fire`);
    await expect(
      page.locator("#q-mill-fire-injured article, article", { hasText: "at least four" }).first(),
    ).toContainText("draft");
    await page.goto(`${site.address}/claims/channel-injured`);
    await expect(page.locator("dl").first()).toContainText("draft: read by a program, checked by nobody");
    await expect(page.locator("#cite")).toContainText("Draft, not reviewed.");
  });

  test("silence on record, no claim and no event's claim at all are told apart", async ({ page }) => {
    await page.goto(`${site.address}/claims/ministry-silent`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("no answer given");
    await page.goto(`${site.address}/events/quiet`);
    await expect(page.locator("main")).toContainText("No claim on this event is recorded.");
    await expect(page.locator("main")).toContainText("What was searched for accounts is not recorded.");
    expect(await brokenRules(page)).toEqual([]);
  });

  test("an accusation without an answer says that none is recorded, and a pledge is compared with nothing", async ({
    page,
  }) => {
    await page.goto(`${site.address}/events/mill-fire`);
    await expect(page.locator("main")).toContainText("No answer of the accused is recorded.");
    await expect(page.locator("#also-said")).toContainText("We will rebuild the mill by spring.");
    expect(await brokenRules(page)).toEqual([]);
    await page.goto(`${site.address}/search?act=accuse`);
    await expect(page.locator("main ol > li", { hasText: "A trader" })).toContainText(
      "No answer of the accused is recorded.",
    );
    expect(await brokenRules(page)).toEqual([]);
  });

  test("a row of a dataset is the dataset's own, with its cells and never as a draft", async ({ page }) => {
    await page.goto(`${site.address}/events/ucdp-900001`);
    await expect(page.locator("main")).toContainText("as Uppsala Conflict Data Program has it");
    await expect(page.locator("main")).not.toContainText("draft");
    await page.locator("figcaption a").first().click();
    await expect(page.locator("tr:target code")).toBeVisible();
    expect(await brokenRules(page)).toEqual([]);
  });

  test("the claims of an actor and the events of a place turn pages by links", async ({ page }) => {
    await page.goto(`${site.address}/actors/ucdp?says=torn`);
    await expect(page.locator("#says ol > li").first()).toBeVisible();
    await page.goto(`${site.address}/places/ucdp-country-9990?cursor=torn`);
    await expect(page.locator("#events ol > li").first()).toBeVisible();
  });

  test("a long list is paged by links, and a torn cursor shows its first page", async ({ page }) => {
    await page.goto(`${site.address}/events?cursor=torn`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Events");
    await expect(page.locator("main ol li").first()).toBeVisible();
  });
});

test("on this machine only, the same text is shown whole", async ({ page }) => {
  const site = await startSite({ imports: [STATES], show: "local" });
  await page.goto(`${site.address}/reports/radio-orlo`);
  await expect(page.locator("article")).toContainText("the lantern was green");
  await site.stop();
});
