import { brokenRules, expect, test } from "./test.ts";

const EMBEDS = [
  "/embed/questions/wagner-killed",
  "/embed/questions/russian-identity@1",
  "/embed/questions/abuses-by-army",
  "/embed/claims/baza-wagner-killed",
  "/embed/claims/accusation-against-army@1",
];
const PRINT = "/print/events/tinzaouatene-2024-07";

for (const address of EMBEDS) {
  test(`${address} is small, has no script, may be framed, and tells its source and its change`, async ({
    request,
  }) => {
    const response = await request.get(address);
    const body = await response.text();
    expect(body.length).toBeLessThanOrEqual(15_000);
    expect(body).not.toContain("<script");
    expect(response.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(body).toContain("as of change 1");
    expect(body).toContain(">Variorum</a>");
    expect(body).toContain("do not cite");
  });
}

for (const look of [
  { colorScheme: "light", width: 640 },
  { colorScheme: "dark", width: 320 },
] as const) {
  for (const address of [...EMBEDS, PRINT]) {
    test(`${address} breaks no rule and no policy, ${look.colorScheme}, ${look.width} pixels`, async ({
      page,
      watched,
    }) => {
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await page.setViewportSize({ width: look.width, height: 640 });
      await page.goto(address, { waitUntil: "networkidle" });
      expect(await brokenRules(page)).toEqual([]);
      expect(watched).toEqual({ elsewhere: [], complaints: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    });
  }
}

test("an embedded accusation stands with the answer of the accused", async ({ page }) => {
  for (const address of ["/embed/questions/abuses-by-army", "/embed/claims/accusation-against-army"]) {
    await page.goto(address);
    await expect(page.locator("main"), address).toContainText(/The accused answer: .*reject/);
  }
});

test("a page tells how to embed it, fixed first, and the markup is a bare frame", async ({ page }) => {
  await page.goto("/questions/wagner-killed");
  await page.locator("#embed summary").click();
  const [fixed, live] = await page.locator("#embed code").allTextContents();
  expect(fixed).toMatch(
    /^<iframe src="\/embed\/questions\/wagner-killed@1" title="[^"]+" .*loading="lazy".*><\/iframe>$/,
  );
  expect(live).toContain('src="/embed/questions/wagner-killed"');
});

test("no other page may be framed, and an embed of nothing is no page", async ({ request }) => {
  const page = await request.get("/questions/wagner-killed");
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  for (const address of [
    "/embed/claims/never-was",
    "/embed/claims/baza-wagner-killed@999",
    "/print/events/never-was",
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test("a printed event holds every claim with its address, and nothing is folded", async ({ page, request }) => {
  await page.goto(PRINT);
  await expect(page.locator("details, nav, script")).toHaveCount(0);
  const twin: unknown = await (await request.get("/events/tinzaouatene-2024-07.csv")).text();
  const claims = new Set(String(twin).match(/clm:[a-z0-9-]+(?=,evt:tinzaouatene)/g));
  expect(claims.size).toBeGreaterThan(50);
  const printed = await page.locator(".address").allTextContents();
  for (const claim of claims) expect(printed).toContain(`/claims/${claim.slice("clm:".length)}`);
  await expect(page.locator("main")).toContainText("/claims/baza-wagner-killed");
});
