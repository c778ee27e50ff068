import { readFileSync } from "node:fs";
import { expect, test } from "./test.ts";

/*
 * What people come for, by the number of clicks and keys that it takes and not by the clock, which tells of the machine.
 * Typing into a box is no step; sending it is one.
 */

test("who said 20 Wagner dead, in which words, through whom, since when: two steps from the first page", async ({
  page,
}) => {
  let steps = 0;
  const step = async (what: Promise<void>) => {
    await what;
    steps += 1;
  };
  await page.goto("/");
  const box = page.locator("main").getByRole("searchbox").or(page.locator("header").getByRole("searchbox")).first();
  await box.fill("20 Wagner");
  await step(box.press("Enter"));
  const hit = page.locator("main ol > li").filter({ hasText: "Baza" }).filter({ hasText: "at least 20" }).first();
  await expect(hit).toBeVisible();
  await expect(hit).toContainText("Al Jazeera");
  await expect(hit).toContainText("reported 29 July 2024");
  await step(hit.getByRole("link").first().click());
  const main = page.locator("main");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Baza/);
  await expect(main.locator("mark").first()).toContainText("20 or more");
  await expect(main.locator("dd", { hasText: "through Al Jazeera" })).toBeVisible();
  await expect(main).toContainText("reported 29 July 2024");
  expect(steps).toBeLessThanOrEqual(3);
});

test("every claim of killed or injured for an event, as CSV: one step from its page", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/events/tinzaouatene-2024-07");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#counts").getByRole("link", { name: "killed and injured", exact: true }).click(),
  ]);
  const [header = "", ...rows] = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  const columns = header.split(",");
  for (const column of ["topic", "by", "value", "quote", "period", "place", "_claimant", "_url"]) {
    expect(columns).toContain(column);
  }
  const wanted = await request.get(`${baseURL}/events/tinzaouatene-2024-07.json`);
  const { _claims: claims, _questions: questions } = (await wanted.json()) as {
    readonly _claims: readonly { readonly question: string }[];
    readonly _questions: readonly {
      readonly question: string;
      readonly aligned: readonly string[];
      readonly topic: string;
    }[];
  };
  const counted = new Set(
    questions
      .filter(({ topic }) => topic === "killed" || topic === "injured")
      .flatMap(({ question, aligned }) => [question, ...aligned]),
  );
  expect(rows.length).toBe(claims.filter(({ question }) => counted.has(question)).length);
  expect(rows.length).toBeGreaterThan(5);
});

test("one sentence with its chain and change number is cited from its own page, ready to be copied", async ({
  page,
}) => {
  await page.goto("/claims/baza-wagner-killed");
  const cite = page.locator("#cite");
  await expect(cite).toContainText("According to Baza");
  await expect(cite).toContainText(/Variorum clm:baza-wagner-killed@\d+/);
  await cite.locator("p").first().click();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(selected.trim()).toBe((await cite.locator("p").first().textContent())?.trim());
});
