import { ADDRESSES } from "./addresses.ts";
import { brokenRules, expect, test } from "./test.ts";

const LOOKS = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { name: "on a phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "with forced colours", colorScheme: "light", viewport: { width: 1280, height: 900 }, forcedColors: "active" },
] as const;

for (const { name, ...look } of LOOKS) {
  test.describe(`every page, ${name}`, () => {
    test.use(look);
    for (const address of ADDRESSES) {
      test(`${address} breaks no rule of accessibility`, async ({ page }) => {
        await page.goto(address);
        expect(await brokenRules(page)).toEqual([]);
      });
    }
  });
}

for (const address of ADDRESSES) {
  test(`${address} answers, asks nothing of anybody else and breaks no policy`, async ({ page, watched }) => {
    const response = await page.goto(address, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    expect(watched).toEqual({ elsewhere: [], complaints: [] });
  });

  test(`${address} fits a window of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("every link inside the site leads to a page", async ({ page, request }) => {
  const links = new Set<string>();
  for (const address of ADDRESSES) {
    await page.goto(address);
    const found = await page
      .locator('a[href^="/"]:not([rel~="nofollow"])')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of found) links.add(link.split("#")[0] ?? "");
  }
  expect(links.size).toBeGreaterThan(50);
  const lost: string[] = [];
  for (const link of links) if ((await request.get(link)).status() !== 200) lost.push(link);
  expect(lost).toEqual([]);
});

test("every link to a place in a page finds it", async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(address);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) =>
        all
          .map((link) => decodeURIComponent(link.getAttribute("href") ?? "").slice(1))
          .filter((id) => document.getElementById(id) === null),
      );
    expect(lost, address).toEqual([]);
  }
});
