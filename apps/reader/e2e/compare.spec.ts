import { brokenRules, expect, test } from "./test.ts";

const COMPARE = "/compare?event=tinzaouatene-2024-07";

test("two claimants are chosen in an event and stand beside each other", async ({ page }) => {
  await page.goto("/events/tinzaouatene-2024-07");
  await page.getByRole("link", { name: "compare accounts" }).click();
  await page.getByRole("checkbox", { name: "CSP-PSD", exact: true }).check();
  await page.getByRole("checkbox", { name: "Malian army", exact: true }).check();
  await page.getByRole("button", { name: "Compare claimants" }).click();
  await expect(page).toHaveURL(/claimant=csp-psd&claimant=malian-army/);
  const row = page.getByRole("row", { name: /Where did it happen/ });
  await expect(row).toContainText("Opposing sides agree");
  await expect(page.getByRole("heading", { name: /only CSP-PSD answers/ })).toBeVisible();
});

test("two states of the store name the changes and tell what has changed", async ({ page }) => {
  await page.goto("/compare?event=kidal-helicopter-2024-07-26&as_of=1&as_of=1");
  await expect(page.locator("main")).toContainText("as of change 1");
  await page.goto("/compare?event=tinzaouatene-2024-07&said_by=2024-07-28&said_by=2024-08-01");
  await expect(page.getByRole("columnheader", { name: "said by 28 July 2024" })).toHaveCount(1);
  await expect(page.getByRole("columnheader", { name: "said by 1 August 2024" })).toHaveCount(1);
});

test("record time and time of utterance are two filters, both named on the page", async ({ page }) => {
  await page.goto(`${COMPARE}&claimant=csp-psd&claimant=malian-army&as_of=1&said_by=2024-07-28`);
  await expect(page.locator("main")).toContainText("as of change 1, said by 28 July 2024");
  await expect(page.locator("main")).not.toContainText("47");
});

test("two reports lead to the event they both speak of", async ({ page }) => {
  await page.goto("/compare?report=retold-mid-day-2024-07-29&report=retold-franceinfo-2024-08-01");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fighting at Tinzaouatene");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
});

test("what is not here, or not understood, is told", async ({ page }) => {
  for (const address of ["/compare?event=never-was", `${COMPARE}&as_of=999`, `${COMPARE}&colour=red`]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("status"), address).toBeVisible();
  }
});

test("only what is not here is told, and the rest is shown", async ({ page }) => {
  await page.goto(`${COMPARE}&as_of=1&as_of=9999`);
  await expect(page.getByRole("status").first()).toHaveText(/: as_of=9999$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fighting at Tinzaouatene");
  await page.goto("/compare?event=never-was&as_of=1");
  await expect(page.getByRole("status")).toHaveText(/: event=never-was$/);
});

test("one claimant alone is told to need a second", async ({ page }) => {
  await page.goto(`${COMPARE}&claimant=csp-psd`);
  await expect(page.getByRole("status")).toContainText("It takes two to compare");
  await page.goto(COMPARE);
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("a comparison is stacked on a phone and is still a table to those who hear it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${COMPARE}&claimant=csp-psd&claimant=malian-army`);
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText("CSP-PSD");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await brokenRules(page)).toEqual([]);
});
