import { expect, test } from "./test.ts";
import { LATER, type Site, startSite } from "./start-site.ts";

test.describe.configure({ mode: "serial" });

let site: Site | undefined;

test.beforeAll(async () => {
  site = await startSite({ isPlain: true });
});

test.afterAll(async () => {
  await site?.stop();
});

function at(path: string): string {
  return `${site?.address}${path}`;
}

for (const path of ["/", "/events", "/events/tinzaouatene-2024-07", "/search?q=helicopter", "/explore", "/changes"]) {
  test(`${path} is shown by Next alone`, async ({ page }) => {
    expect((await page.goto(at(path)))?.status()).toBe(200);
    await expect(page.locator("main h1")).toBeVisible();
  });
}

test("twins, embeds and pages for paper are given by Next alone", async ({ request }) => {
  for (const path of ["/search.json", "/events/tinzaouatene-2024-07.csv", "/print/events/tinzaouatene-2024-07"]) {
    expect((await request.get(at(path))).status()).toBe(200);
  }
});

test("a page that is not there is answered by Next alone with 404", async ({ page }) => {
  expect((await page.goto(at("/claims/not-there")))?.status()).toBe(404);
});

test("an import shows on the next load of Next alone", async ({ page }) => {
  await page.goto(at("/questions/kidal-helicopter-cause"));
  await expect(page.locator("main")).toContainText("Accounts are hard to reconcile");
  site?.variorum("import", LATER, "--yes");
  await page.reload();
  await expect(page.locator("main")).toContainText("Accounts contradict");
});

test("a merged id leads to the survivor and a withdrawn one shows its tombstone, where Next stands alone", async ({
  page,
}) => {
  site?.variorum("merge", "act:russian-forces-mali", "act:wagner", "--yes");
  site?.variorum("withdraw", "clm:mid-day-surrounded-by-algeria", "--reason", "Recorded by mistake", "--yes");
  await page.goto(at("/actors/russian-forces-mali"));
  await expect(page.locator('main a[href="/actors/wagner"]')).toBeVisible();
  await page.goto(at("/claims/mid-day-surrounded-by-algeria"));
  await expect(page.locator("main")).toContainText("Recorded by mistake");
});
