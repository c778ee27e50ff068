import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenRules, expect, test } from "./test.ts";
import { EXAMPLE, LATER, type Site, startSite } from "./start-site.ts";

const STATES = fileURLToPath(new URL("states", import.meta.url));

let site: Site | undefined;

test.afterEach(async () => {
  await site?.stop();
  site = undefined;
});

test("a new import shows on the next load, without a restart", async ({ page }) => {
  site = await startSite();
  await page.goto(`${site.address}/questions/kidal-helicopter-cause`);
  await expect(page.locator("main")).toContainText("Accounts are hard to reconcile");
  site.variorum("import", LATER, "--yes");
  await page.reload();
  await expect(page.locator("main")).toContainText("Accounts contradict");
});

test("a store that is not there yet is told with what to do, and shown as soon as it is there", async ({ page }) => {
  site = await startSite({ imports: [] });
  const response = await page.goto(site.address);
  expect(response?.status()).toBe(503);
  await expect(page.locator("main")).toContainText("variorum");
  expect(await brokenRules(page)).toEqual([]);
  site.variorum("import", EXAMPLE, "--yes");
  expect((await page.goto(site.address))?.status()).toBe(200);
});

test("a withdrawn claim leaves its event and keeps a tombstone with 410", async ({ page }) => {
  site = await startSite();
  await page.goto(`${site.address}/claims/mid-day-surrounded-by-algeria`);
  await expect(page.locator("mark").first()).toBeVisible();
  site.variorum("withdraw", "clm:mid-day-surrounded-by-algeria", "--reason", "Recorded by mistake", "--yes");
  const response = await page.reload();
  expect(response?.status()).toBe(410);
  await expect(page.locator("main")).toContainText("Recorded by mistake");
  await page.goto(`${site.address}/events/tinzaouatene-2024-07`);
  await expect(page.locator('a[href="/claims/mid-day-surrounded-by-algeria"]')).toHaveCount(0);
  expect(await brokenRules(page)).toEqual([]);
});

test("a corrected claim keeps what it was, field by field", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-states-"));
  cpSync(STATES, folder, { recursive: true });
  site = await startSite({ imports: [folder] });
  const claims = join(folder, "claims.yaml");
  const corrected = readFileSync(claims, "utf8").replace("said: 2026-01-09", "said: 2026-01-08");
  writeFileSync(claims, corrected);
  site.variorum("import", folder, "--yes");
  await page.goto(`${site.address}/claims/governor-killed`);
  await page.getByRole("link", { name: "2 versions" }).click();
  await expect(page.locator("#history")).toContainText(
    "day on which it was said: was 9 January 2026, now 8 January 2026",
  );
  expect(await brokenRules(page)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("a merged actor leads to the one it was merged into, with 308", async ({ request }) => {
  site = await startSite();
  site.variorum("merge", "act:russian-forces-mali", "act:wagner", "--yes");
  const response = await request.get(`${site.address}/actors/russian-forces-mali`, { maxRedirects: 0 });
  expect([response.status(), response.headers()["location"]]).toEqual([308, "/actors/wagner"]);
});

test("what is shown only on this machine is said on every page", async ({ page }) => {
  site = await startSite({ show: "local" });
  await page.goto(`${site.address}/about/methods`);
  await expect(page.locator("body")).toContainText("On this machine only");
});
