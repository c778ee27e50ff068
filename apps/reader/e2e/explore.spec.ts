import { fileURLToPath } from "node:url";
import { type Site, startSite } from "./start-site.ts";
import { brokenRules, expect, test } from "./test.ts";

const ROWS = fileURLToPath(new URL("../../../packages/formats/fixtures/ucdp-ged/current/input.csv", import.meta.url));

test("a list comes first, and the map only when it is asked for", async ({ page, watched }) => {
  await page.goto("/explore");
  await expect(page.getByRole("heading", { name: "Events: 4" })).toBeVisible();
  await expect(page.locator("main svg")).toHaveCount(0);
  await page.getByRole("link", { name: "Show the map" }).click();
  await expect(page.locator("main svg")).toBeVisible();
  expect(watched).toEqual({ elsewhere: [], complaints: [] });
});

test("a point of the map is a link that can be reached by key, and narrows the list to its place", async ({ page }) => {
  await page.goto("/explore?map=yes");
  const point = page.getByRole("link", { name: /^Tinzaouatene: 1 event/ }).first();
  await point.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=tinzaouatene/);
  await expect(page.getByRole("heading", { name: "Events: 1" })).toBeVisible();
  await expect(page.locator("#events li")).toContainText("Fighting at Tinzaouatene");
});

test("a country has the events of all places within it, and years those of their days", async ({ page }) => {
  await page.goto("/explore");
  await page.getByRole("combobox", { name: "Place" }).selectOption({ label: "Mali" });
  await page.getByRole("textbox", { name: "From" }).fill("2024-07-26");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("#events")).toContainText("Helicopter at Kidal");
  await page.getByRole("list", { name: "Events by the time at which they begin" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/from=.*to=/);
});

test("what is not here is told, and never looks like nothing recorded", async ({ page }) => {
  await page.goto("/explore?place=nowhere-land&from=soon");
  await expect(page.getByRole("status")).toContainText("from=soon, place=nowhere-land");
  await expect(page.getByRole("heading", { name: "Events: 4" })).toBeVisible();
});

test.describe("of a dataset", () => {
  let site: Site;
  test.beforeAll(async () => {
    site = await startSite({ imports: [ROWS] });
  });
  test.afterAll(() => site.stop());

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the map breaks no rule of accessibility, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.address}/explore?map=yes`);
      expect(await page.locator("main svg ~ ul a").count()).toBeGreaterThan(0);
      expect(await brokenRules(page)).toEqual([]);
    });
  }
});
