import { expect, test } from "./test.ts";

const EVENT = "/events/tinzaouatene-2024-07";

test("an event tells when things are said to have happened beside when they were said", async ({ page }) => {
  await page.goto(EVENT);
  const day = page.locator("#first-said > ol > li", { hasText: "25–27 July 2024" });
  await expect(day).toContainText("Of this time speak");
  await expect(page.locator("#first-said > ol > li", { hasText: "28 July 2024" }).last()).toContainText("CSP-PSD");
});

test("the place of an event is drawn by the site itself, with how exactly it is known", async ({ page, watched }) => {
  await page.goto(EVENT, { waitUntil: "networkidle" });
  await expect(page.locator("#place")).toContainText("near the spot");
  await expect(page.getByRole("img", { name: /Map of the surroundings of Tinzaouatene/ })).toBeVisible();
  expect(watched).toEqual({ elsewhere: [], complaints: [] });
});

test("each way by which claims came stands once, with its claims and reports", async ({ page }) => {
  await page.goto(EVENT);
  const chain = page.locator("#reports li", { hasText: "Baza or Al Jazeera" }).first();
  await expect(chain).toContainText("through Al Jazeera · Mid-Day");
  await expect(chain).toContainText(/1 claim in 1 report/);
});

test("an accusation stands with the answer of the accused in their words, on every page that shows it", async ({
  page,
}) => {
  for (const address of [
    EVENT,
    `${EVENT}/matrix?group=conduct`,
    "/questions/abuses-by-army",
    "/claims/accusation-against-army",
    "/search?act=accuse",
  ]) {
    await page.goto(address);
    await expect(page.locator("main"), address).toContainText(/The accused answer: .*(reject|they deny it)/);
  }
});

test.describe("the matrix", () => {
  test("says that an empty cell is no zero, and keeps in front whom the reader picks", async ({ page }) => {
    await page.goto(`${EVENT}/matrix?group=losses`);
    await expect(page.locator("main")).toContainText("it is not zero");
    await expect(page.locator("td[data-empty=true]").first()).toHaveText("no claim recorded");
    await page.getByRole("link", { name: "keep in front: JNIM" }).click();
    await expect(page.locator("thead th").nth(1)).toContainText("JNIM");
    await page.getByRole("link", { name: "let go: JNIM" }).click();
    await expect(page.locator("thead th").nth(1)).not.toContainText("JNIM");
  });

  test("understands no other address and shows itself all the same", async ({ page }) => {
    const response = await page.goto(`${EVENT}/matrix?group=%3Cscript%3E&pin=No+Such&before=-3`);
    expect(response?.status()).toBe(200);
    await expect(page.locator("table")).toBeVisible();
  });
});

test("every claim of killed or injured for an event is a table, reached by links", async ({ page }) => {
  await page.goto("/events/tinzaouatene-2024-07");
  await page.getByRole("link", { name: "search and narrow down" }).click();
  for (const topic of ["killed", "injured"]) {
    await page.locator("details", { hasText: "Topic" }).last().getByRole("link", { name: topic, exact: true }).click();
  }
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  const table = await (await download).createReadStream();
  let text = "";
  for await (const chunk of table) text += String(chunk);
  const total = Number((await page.locator("strong").first().textContent())?.split(" ")[0]);
  expect(
    text
      .trimEnd()
      .split("\r\n")
      .filter((line) => line.includes("clm:")),
  ).toHaveLength(total);
  expect(total).toBeGreaterThan(10);
});
