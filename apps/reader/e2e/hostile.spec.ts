import { parse } from "csv-parse/sync";
import { HOSTILE_WORDS } from "../../../scripts/hostile-bundle.ts";
import { TWIN_FORMS, TWIN_TYPES, twinAddress, type TwinForm } from "../src/twin-forms.ts";
import { startHostileSite } from "./start-hostile-site.ts";
import type { Site } from "./start-site.ts";
import { expect, test as base } from "./test.ts";

/** Test whose site is one with the hostile bundle. */
const test = base.extend<object, { readonly site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startHostileSite();
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

const QUESTION = "hostile-injured-c9c8c383";
const { script, image, closing, bidi, formula, otherFormula } = HOSTILE_WORDS;

/** Addresses, each with the hostile words that it shows. */
const PAGES: readonly (readonly [address: string, shows: readonly string[]])[] = [
  ["/", [image, closing, bidi]],
  ["/events", [image, closing, bidi]],
  ["/events/hostile", [image, closing, bidi, script, formula]],
  ["/events/hostile-wide", []],
  ["/events/hostile/matrix", [image, closing, bidi, script, formula]],
  ["/events/hostile/changes", [image, closing, bidi]],
  [`/questions/${QUESTION}`, [script, image, bidi, formula]],
  ["/claims/hostile-channel", [script, image, bidi, formula]],
  ["/claims/hostile-long", []],
  ["/reports/hostile", [script, image, bidi, formula]],
  ["/actors/hostile-long", []],
  ["/search?q=hurt", [script, image, bidi, formula]],
  ["/search?kind=actors", [script, image, bidi, formula, otherFormula]],
  ["/search?kind=reports", [script, formula]],
  ["/explore", [image, closing, bidi]],
  ["/explore?map=yes", []],
  ["/compare?event=hostile&claimant=hostile-script&claimant=hostile-formula", [script, formula]],
  ["/changes", []],
  ["/changes/1", [script, image, bidi, formula, otherFormula]],
  [`/embed/questions/${QUESTION}`, [script, image, formula]],
  ["/embed/claims/hostile-channel", [script, image, bidi, formula]],
  ["/print/events/hostile", [image, closing, bidi, script, formula]],
  ...Object.entries(HOSTILE_WORDS).flatMap(([name, value]) => [
    [`/actors/hostile-${name.toLowerCase()}`, [value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")]] as const,
    [`/search?q=${encodeURIComponent(value)}`, []] as const,
  ]),
];

/** Pages whose other forms are asked for: the first page and pages for others have none, a map has those of its list. */
const TWINS = PAGES.map(([address]) => address).filter((address) => !/^\/(?:embed|print)\/|^\/$|map=yes/.test(address));

for (const [address, shows] of PAGES) {
  test(`${address} shows hostile words as text, and does nothing that they say`, async ({ page, watched }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    for (const words of shows) await expect(page.locator("body")).toContainText(words);
    await expect(page.locator("img, iframe, object, main script")).toHaveCount(0);
    expect(await page.title()).not.toBe("hostile");
    expect(await page.evaluate(wordsThatTurnOthers)).toEqual([]);
    expect(watched).toEqual({ elsewhere: [], complaints: [] });
  });
}

test("no name makes a page wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const wide: string[] = [];
  for (const [address] of PAGES) {
    await page.goto(address);
    const beyond = await page.evaluate(elementsBeyondTheEdge);
    if (beyond.length > 0) wide.push(`${address}: ${beyond.join(", ")}`);
  }
  expect(wide).toEqual([]);
});

test("a character that turns the direction of writing is shown, turns nothing and stays in the text", async ({
  page,
}) => {
  await page.goto("/events/hostile");
  const turn = page.locator("h1 [data-turn='U+202E']");
  await expect(turn).toHaveText("\u202E");
  expect(await turn.evaluate((element) => getComputedStyle(element, "::before").content)).toContain("U+202E");
  await expect(page.locator("h1")).toContainText(bidi);
});

test("twins of hostile records are of their type, well-formed, and run in no spreadsheet", async ({
  page,
  request,
}) => {
  const seen = new Set<TwinForm>();
  let formulas = 0;
  for (const address of TWINS) {
    for (const form of TWIN_FORMS) {
      const twin = twinAddress(address, form);
      const response = await request.get(twin);
      // Not every page has every form, and a feed knows only what a search may ask.
      if ([400, 404].includes(response.status())) continue;
      seen.add(form);
      expect(response.status(), twin).toBe(200);
      expect(response.headers(), twin).toMatchObject({ "x-content-type-options": "nosniff" });
      expect(response.headers()["content-type"], twin).toContain(TWIN_TYPES[form]);
      const text = await response.text();
      if (form.endsWith("json")) expect(() => JSON.parse(text), twin).not.toThrow();
      if (form === "atom") expect(await page.evaluate(whyNotXml, text), twin).toBeUndefined();
      if (form !== "csv") continue;
      const cells = parse(text, { bom: true }).flat();
      expect(cells.filter(isRun), twin).toEqual([]);
      formulas += cells.filter((cell) => cell.includes("HYPERLINK(")).length;
    }
  }
  expect([...seen].toSorted()).toEqual(TWIN_FORMS.toSorted());
  expect(formulas).toBeGreaterThan(0);
});

/** In the page: what makes it wider than the screen, the innermost elements first; nothing where it is not. */
function elementsBeyondTheEdge(): readonly string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .filter((element) => element.closest("[role=region]") === null) // scrolls by itself
    .toReversed()
    .slice(0, 3)
    .map((element) => `<${element.localName} class="${element.className}">`);
}

/** Whether a spreadsheet would take a cell for a formula. */
function isRun(cell: string): boolean {
  return /^[=+@\t\r-]/.test(cell);
}

/** In the page: texts with marks of direction that nothing keeps apart from the site's own words round them. */
function wordsThatTurnOthers(): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (holder === null || holder.closest("script") !== null || !/[\u202E\u2066\u200F]/.test(text.nodeValue ?? ""))
      continue;
    if (holder.closest("bdi, [dir=auto]") !== null) continue;
    // A block of its own is kept apart too, where nothing else is in it.
    const isAlone =
      getComputedStyle(holder).unicodeBidi === "isolate" &&
      [...holder.children].every((child) => child.matches("[data-turn]"));
    if (!isAlone) found.push(holder.outerHTML);
  }
  return found;
}

/** In the page: what is wrong with a text as XML. */
function whyNotXml(text: string): string | undefined {
  return new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent;
}
