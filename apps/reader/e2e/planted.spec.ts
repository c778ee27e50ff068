import { fileURLToPath } from "node:url";
import type { APIRequestContext } from "@playwright/test";
import { TWIN_FORMS, twinAddress } from "../src/twin-forms.ts";
import { startSite } from "./start-site.ts";
import { expect, test } from "./test.ts";

const STATES = fileURLToPath(new URL("states", import.meta.url));

/** Words and ids of restricted records of the bundle; none may leave the site in any form. */
const PLANTED = /PLANTED (?:NAME|NOTE|COMPANY)|planted-company|clm:hidden|act:hidden|claims\/hidden|actors\/hidden/;
/** Addresses that no link leads to; everything else is found from page to page. */
const UNLINKED = ["/robots.txt", "/claims/hidden", "/actors/hidden", "/actors/planted-company", "/search?q=PLANTED"];
/** Forms of the same search without end: one of each sort says what the others say. */
const MOST = 600;

/** Everything that leads on from a text: links of pages and of feeds, and what JSON names as an address of the site. */
function addressesIn(text: string): readonly string[] {
  const found = text.matchAll(/(?:href|src|action)=["'](\/[^"'#]*)|"(\/[a-z][^"\s#]*)"/g);
  return [...found].map(([, link, value]) => (link ?? value ?? "/").replaceAll("&amp;", "&"));
}

/** Asks for every address that the site leads to from its first page, each also in every form for machines. */
async function crawl(request: APIRequestContext, site: string): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const queue = ["/", ...UNLINKED];
  const known = new Set(queue);
  for (let address = queue.shift(); address !== undefined && answers.size < MOST; address = queue.shift()) {
    const response = await request.get(site + address, { maxRedirects: 0 });
    const text = `${JSON.stringify(response.headers())}\n${await response.text()}`;
    answers.set(address, text);
    const path = address;
    const twins = /\.[a-z.]+(?:\?|$)/.test(path) ? [] : TWIN_FORMS.map((form) => twinAddress(path, form));
    for (const next of [...addressesIn(text), ...twins]) {
      if (known.has(next) || next.startsWith("/_next/")) continue;
      known.add(next);
      queue.push(next);
    }
  }
  return answers;
}

test("no page, twin, feed or embed that the site leads to holds a word or id of a restricted record", async ({
  request,
}) => {
  test.setTimeout(240_000);
  const site = await startSite({ imports: [STATES] });
  try {
    const answers = await crawl(request, site.address);
    // A crawl that found nothing would find nothing planted either.
    expect(answers.size).toBeGreaterThan(60);
    for (const kind of ["events", "claims", "actors", "reports", "questions"]) {
      expect(
        [...answers.keys()].some((address) => address.startsWith(`/${kind}/`)),
        kind,
      ).toBe(true);
    }
    const leaking = [...answers].filter(([address, text]) => !asksForIt(address) && PLANTED.test(text));
    expect(leaking.map(([address, text]) => `${address}: ${PLANTED.exec(text)?.[0]}`)).toEqual([]);
  } finally {
    await site.stop();
  }
});

/** An address that asks for the words repeats them. */
function asksForIt(address: string): boolean {
  return /PLANTED|hidden|planted/.test(address);
}
