import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Site, startSite } from "./start-site.ts";
import { brokenRules, expect, test } from "./test.ts";

const STATES = fileURLToPath(new URL("states", import.meta.url));
const PLACES = `- id: plc:orlo
  names: [Orlo]
  type: settlement
`;

/** What the second import makes of the first: in which file, which words become which. */
const EDITS = [
  ["claims.yaml", "value: three", "value: at least three"],
  ["events.yaml", "Fire at the mill of Orlo", "Fire in the mill of Orlo"],
  ["actors.yaml", "[The governor of Upper Valdia]", "[The governor of Lower Valdia]"],
  ["reports.yaml", "type: broadcast", "type: broadcast\n  note: Heard again."],
  ["places.yaml", "names: [Orlo]", "names: [New Orlo]"],
] as const;

/** Pages with what each says before the second import, and after it. */
const PAGES = [
  { page: "/claims/governor-killed", before: /: three$/, after: /: at least three$/ },
  { page: "/events/mill-fire", before: /^Fire at the mill/, after: /^Fire in the mill/ },
  { page: "/actors/governor", before: /Upper Valdia/, after: /Lower Valdia/ },
  { page: "/places/orlo", before: /^Orlo$/, after: /^New Orlo$/ },
] as const;

let site: Site;
let folder: string;
let question: string;

test.describe("pages at pinned addresses, before and after an import that changed their records", () => {
  test.describe.configure({ mode: "default" });

  test.beforeAll(async ({ request }) => {
    folder = mkdtempSync(join(tmpdir(), "variorum-pinned-"));
    cpSync(STATES, folder, { recursive: true });
    writeFileSync(join(folder, "places.yaml"), PLACES);
    site = await startSite({ imports: [folder] });
    const { data } = (await (await request.get(`${site.address}/search.json?topic=killed`)).json()) as {
      readonly data: readonly { readonly question: string }[];
    };
    question = `/questions/${data[0]?.question.slice("q:".length) ?? ""}`;
    for (const [file, was, is] of EDITS) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replace(was, is));
    }
    site.variorum("import", folder, "--yes");
  });
  test.afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  });

  for (const { page: path, before, after } of PAGES) {
    test(`${path} is as it was at @1 and as it is at @2`, async ({ page }) => {
      expect((await page.goto(`${site.address}${path}@1`))?.headers()["cache-control"]).toBe("public, no-cache");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(before);
      const banner = page.getByRole("note").first();
      await expect(banner).toContainText("As of change 1,");
      await expect(banner).toContainText("has changed since.");
      await expect(banner.getByRole("link", { name: "The page as it is now" })).toHaveAttribute("href", path);
      expect(await brokenRules(page)).toEqual([]);
      await page.goto(`${site.address}${path}@2`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(after);
      await expect(page.getByRole("note").first()).toContainText("has not changed since");
      await page.goto(`${site.address}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(after);
      await expect(page.getByText("As of change 2,").and(page.getByRole("note"))).toHaveCount(0);
      await expect(page.locator(`a[href="${path}@2"]`).first()).toBeVisible();
    });
  }

  test("the title says the change, and a search engine keeps none of the pages as of it", async ({ page }) => {
    for (const { page: path } of PAGES) {
      await page.goto(`${site.address}${path}@1`);
      await expect(page).toHaveTitle(/, as of change 1 · Variorum$/);
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      await page.goto(site.address + path);
      await expect(page).not.toHaveTitle(/as of change/);
      await expect(page.locator("meta[name=robots]")).toHaveCount(0);
    }
  });

  test("links within a page as of a change stay in that state, or say that they lead to the present", async ({
    page,
  }) => {
    const paths = [...PAGES.map(({ page: path }) => `${path}@1`), "/reports/radio-orlo@1", `${question}@1`];
    for (const path of [...paths, "/events/mill-fire@1/matrix"]) {
      await page.goto(site.address + path);
      const left = await page.locator("main a[href^='/']").evaluateAll((links) =>
        links
          .map((link) => ({ href: link.getAttribute("href") ?? "", text: link.parentElement?.textContent ?? "" }))
          .filter(({ href }) => !/@1(?:$|[?#./])|[?&]as_of=1\b|^\/(?:events|changes\/1|about\/.*)$/.test(href))
          .filter(({ text }) => !/as it is now|as they are now|has changed since|Live/.test(text))
          .map(({ href }) => href),
      );
      expect(left, path).toEqual([]);
    }
  });

  test("the matrix is as it was at @1, and its own links stay there", async ({ page }) => {
    await page.goto(`${site.address}/events/mill-fire@1/matrix`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Fire at the mill/);
    await expect(page.locator("main")).not.toContainText("at least three");
    await expect(page.getByRole("note").first()).toContainText("As of change 1,");
    await page.getByRole("link", { name: "Back to the cards" }).click();
    await expect(page).toHaveURL(/mill-fire@1$/);
  });

  test("the id of a record as of a change leads to its page as of it", async ({ request }) => {
    const answer = await request.get(`${site.address}/id/clm/governor-killed@1`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([303, "/claims/governor-killed@1"]);
    expect((await request.get(`${site.address}/id/clm/governor-killed@x`)).status()).toBe(404);
  });

  test("a report is as it was at @1, with its claims of then", async ({ page }) => {
    await page.goto(`${site.address}/reports/radio-orlo@1`);
    await expect(page.locator("main")).not.toContainText("Heard again.");
    await expect(page.locator("main")).not.toContainText("at least three");
    await expect(page.getByRole("note").first()).toContainText("As of change 1,");
    await page.goto(`${site.address}/reports/radio-orlo@2`);
    await expect(page.locator("main")).toContainText("Heard again.");
    await expect(page.locator("main")).toContainText("at least three");
  });

  test("a question is answered at @1 as it was then", async ({ page }) => {
    await page.goto(`${site.address}${question}@1`);
    await expect(page.locator("main")).not.toContainText("at least three");
    await expect(page.getByRole("note").first()).toContainText("As of change 1,");
    await page.goto(`${site.address}${question}@2`);
    await expect(page.locator("main")).toContainText("at least three");
  });

  test("paper says as of which change it is", async ({ page }) => {
    await page.goto(`${site.address}/print/events/mill-fire@1`);
    await expect(page.locator("header")).toContainText("As of change 1,");
    await expect(page.locator("main")).not.toContainText("at least three");
    await page.goto(`${site.address}/events/mill-fire@1`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("note").first()).toBeVisible();
  });

  test("the history of a claim leads to each of its versions", async ({ page }) => {
    await page.goto(`${site.address}/claims/governor-killed`);
    await page.locator("#history").getByRole("link", { name: "As of this change" }).last().click();
    await expect(page).toHaveURL(/@1$/);
    await expect(page.locator("#cite")).toContainText("clm:governor-killed@1");
    await expect(page.locator("#history")).toHaveCount(0);
  });

  test("a place leaves out what only its present page can tell, and says so", async ({ page }) => {
    await page.goto(`${site.address}/places/orlo@1`);
    await expect(page.getByRole("note").first()).toContainText("Left out");
    await expect(page.locator("#events")).toHaveCount(0);
  });

  test("a change that never was, and what is restricted, are at no pinned address", async ({ request }) => {
    const pins = ["0", "3", "01", "x", "-1", ""].map((pin) => `/claims/governor-killed@${pin}`);
    for (const path of [...pins, "/actors/hidden@1", "/claims/hidden@1", "/actors/governor@999999999"]) {
      expect((await request.get(site.address + path)).status(), path).toBe(404);
    }
    for (const path of [...PAGES.map(({ page }) => page), "/reports/radio-orlo", question]) {
      const text = await (await request.get(`${site.address}${path}@1`)).text();
      expect(text, path).not.toMatch(/PLANTED (NAME|NOTE)|act:hidden|clm:hidden|lantern was green/);
    }
  });

  test("records at @1 are the same, byte by byte, after an import and after it is taken back", async ({ request }) => {
    const paths = [...PAGES.map(({ page }) => page), "/reports/radio-orlo", question].flatMap((path) =>
      ["json", "csv"].map((form) => `${path}@1.${form}`),
    );
    const all = () => Promise.all(paths.map(async (path) => (await request.get(site.address + path)).text()));
    const before = await all();
    expect(before.filter((text) => /\/claims\/[a-z-]+@1\b/.test(text)).length).toBeGreaterThan(5);
    const claims = join(folder, "claims.yaml");
    writeFileSync(claims, readFileSync(claims, "utf8").replace("value: at least three", "value: four"));
    site.variorum("import", folder, "--yes");
    expect(await all()).toEqual(before);
    site.variorum("undo", "3");
    expect(await all()).toEqual(before);
  });

  test("what was withdrawn since answers 410, and what was merged leads to the survivor of then", async ({
    request,
  }) => {
    site.variorum("withdraw", "clm:channel-injured", "--reason", "Recorded by mistake", "--yes");
    const gone = await request.get(`${site.address}/claims/channel-injured@1`);
    expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining("Recorded by mistake")]);
    site.variorum("merge", "act:trader", "act:ministry", "--yes");
    const merged = await request.get(`${site.address}/actors/trader@1`, { maxRedirects: 0 });
    expect([merged.status(), merged.headers()["location"]]).toEqual([308, "/actors/ministry@1"]);
  });
});
