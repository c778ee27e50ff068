import { expect, test } from "./test.ts";

const EVENT = "/events/tinzaouatene-2024-07";

test("an event says its status in words beside each question, with the way to the reason", async ({ page }) => {
  await page.goto(EVENT);
  const question = page.locator("#q-russian-identity");
  await expect(question).toContainText("Accounts contradict");
  await question.getByRole("link", { name: "why?" }).click();
  await expect(page).toHaveURL(/\/questions\/russian-identity#why$/);
  await expect(page.locator("#why")).toContainText("R9");
});

test("an event counts accounts, not articles, and sets the unnamed apart", async ({ page }) => {
  await page.goto(EVENT);
  await expect(page.locator("main")).toContainText(/\d+ claims · \d+ claimants, \d+ of them unnamed · \d+ reports/);
});

test("figures of different questions stand in different blocks of one table", async ({ page }) => {
  await page.goto(EVENT);
  const table = page.locator("#counts table").first();
  await expect(table.locator("caption")).toContainText("not added together");
  expect(await table.locator("tbody").count()).toBeGreaterThan(2);
});

test("silence names who is silent, beside what was searched", async ({ page }) => {
  await page.goto(EVENT);
  const silence = page.locator("details", { hasText: "No claim recorded from" }).first();
  await silence.locator("summary").click();
  await silence.getByRole("link", { name: "what was searched" }).click();
  await expect(page.locator("#searched")).toContainText("Variorum example editors");
});

test("an accusation without a named accuser says so, with the answer of the accused", async ({ page }) => {
  await page.goto("/questions/abuses-by-army");
  await expect(page.locator("main")).toContainText("claimant not named in the report");
  await expect(page.locator("main")).toContainText("denies");
});

test("an unclear attribution keeps both readings, in the claim and in its citation", async ({ page }) => {
  await page.goto("/claims/baza-wagner-killed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Baza or Al Jazeera: at least 20");
  await expect(page).toHaveTitle(/^Baza or Al Jazeera: at least 20/);
  await expect(page.locator("#cite")).toContainText("Baza or Al Jazeera");
});

test("an example says on every page of its own that it is one", async ({ page }) => {
  for (const address of [
    EVENT,
    "/claims/baza-wagner-killed",
    "/actors/csp-psd",
    "/reports/retold-mid-day-2024-07-29",
    "/questions/wagner-killed",
  ]) {
    await page.goto(address);
    await expect(page.getByRole("note")).toContainText("do not cite");
  }
});

test("a quote leads to its very place in the report, and the place leads back to the claim", async ({ page }) => {
  await page.goto("/claims/baza-wagner-killed");
  await page.locator("figcaption a").first().click();
  const target = page.locator(":target");
  await expect(target).toContainText("Wagner");
  await expect(target).toBeInViewport();
  await target.locator("a").first().click();
  await page
    .locator(":target a", { hasText: /20|twenty/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\//);
});

test("words of a report carry their language and find their own direction", async ({ page }) => {
  await page.goto("/reports/retold-mid-day-2024-07-29");
  await expect(page.locator("article[lang=en][dir=auto]")).toBeVisible();
});

test("search tells how it read the words, and what it did not understand", async ({ page }) => {
  await page.goto("/search?q=Hélicoptère -Kidal&colour=red");
  await expect(page.locator("main")).toContainText("helicoptere not kidal");
  await expect(page.getByRole("status")).toContainText('Unknown name "colour"');
});

test("rules are printed with their examples", async ({ page }) => {
  await page.goto("/about/methods");
  for (let rule = 0; rule <= 11; rule += 1) await expect(page.locator(`#R${rule}`)).toContainText("Example");
});

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto(EVENT);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
});
