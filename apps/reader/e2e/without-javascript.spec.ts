import { ADDRESSES } from "./addresses.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

for (const address of ADDRESSES) {
  test(`${address} shows everything without JavaScript`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    // Streamed parts would wait in hidden elements for a script to move them.
    await expect(page.locator("div[hidden]:not(:empty), template")).toHaveCount(0);
  });
}

test("search works without JavaScript", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").first().fill("helicopter");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.locator("main ol li").first()).toBeVisible();
});
