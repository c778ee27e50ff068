import { brokenRules, expect, test } from "./test.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is narrowed by links, each an address, and widened again", async ({ page }) => {
    await page.goto("/search?q=helicopter");
    await page.getByRole("link", { name: "Accounts are hard to reconcile" }).click();
    await expect(page).toHaveURL(/\/search\?q=helicopter&status=in_tension$/);
    const found = page.locator("ol > li");
    await expect(found).toHaveCount(Number((await page.locator("strong").first().textContent())?.split(" ")[0]));
    await page
      .getByRole("link", { name: "Leave out Where the accounts stand: Accounts are hard to reconcile" })
      .click();
    await expect(page).toHaveURL(/\/search\?q=helicopter$/);
  });

  test("the form keeps what was chosen by links", async ({ page }) => {
    await page.goto("/search?q=helicopter&topic=cause");
    await page.locator("main").getByRole("searchbox").fill("kidal");
    await page.locator("main").getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/q=kidal&.*topic=cause/);
  });
});

test("the count beside a choice is what choosing it finds", async ({ page }) => {
  await page.goto("/search?kind=claims");
  const choice = page.locator("details details li").first();
  const number = (await choice.locator("span").textContent()) ?? "";
  await choice.getByRole("link").click();
  await expect(page.locator("strong").first()).toHaveText(new RegExp(`^${number} claims? found$`));
});

test("which events have contradicting accounts of who took part is one address", async ({ page }) => {
  await page.goto("/search?kind=events&topic=identity&status=contested&place=mali&year=2024");
  await expect(page.locator("ol > li")).toHaveCount(1);
  await expect(page.locator("ol > li")).toContainText("Tinzaouatene");
});

for (const [typed, offered] of [
  ["wanger", "Wagner"],
  ["awgner", "Wagner"],
  ["helicopetr", "helicopter"],
  ["helic", "helicopter"],
] as const) {
  test(`a mistyped ${typed} leads to ${offered}`, async ({ page }) => {
    await page.goto(`/search?q=${typed}`);
    await page.getByRole("link", { name: offered, exact: true }).first().click();
    await expect(page.locator("mark").first()).toHaveText(new RegExp(offered, "i"));
  });
}

test("a search that finds nothing says which word is in the way", async ({ page }) => {
  await page.goto("/search?q=20+wagner+dead");
  await page.getByRole("link", { name: "without dead" }).click();
  await expect(page).toHaveURL(/q=20\+wagner$/);
  await expect(page.locator("ol > li").first()).toContainText("at least 20");
});

for (const [typed, path] of [
  ["clm:baza-wagner-killed", "/claims/baza-wagner-killed"],
  [" evt:tinzaouatene-2024-07@1 ", "/events/tinzaouatene-2024-07@1"],
] as const) {
  test(`the id ${typed} leads to its record`, async ({ page }) => {
    await page.goto("/search");
    await page.locator("main").getByRole("searchbox").fill(typed);
    await page.locator("main").getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL((url) => url.pathname === path);
  });
}

test("an id that nothing has is searched for as words", async ({ page }) => {
  await page.goto("/search?q=clm%3Anever-was");
  await expect(page.locator("main")).toContainText("Read as: clm:never-was");
});

for (const typed of ["hélicoptère -x", "HELICOPTER", "helic*"]) {
  test(`${typed} is read without regard to accents, case and endings`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(page.locator("main")).toContainText("Read as: helic");
  });
}

for (const [address, says] of [
  [`/search?q=${"a".repeat(501)}`, "Use at most 500 characters"],
  ["/search?q=one&q=two", "it is given 2 times and can have one value"],
  ["/search?topik=killed", "Did you mean topic?"],
  ["/search?as_of=99", "Cannot find change 99"],
  ["/search?kind=actors&sort=said", "Leave out sort"],
] as const) {
  test(`${address.slice(0, 30)} says what was not understood`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("status")).toContainText(says);
    expect(await brokenRules(page)).toEqual([]);
  });
}
