import type { APIRequestContext } from "@playwright/test";
import { TWIN_FORMS, twinAddress } from "../src/twin-forms.ts";

/** Forms of the same search without end: one of each sort says what the others say. */
const MOST = 600;

/**
 * Asks for every address that a site leads to from its first page, each also in every form for machines.
 *
 * Shape: address → headers and text of its answer.
 */
export async function crawl(
  request: APIRequestContext,
  site: string,
  unlinked: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const queue = ["/", ...unlinked];
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

/** Everything that leads on from a text: links of pages and of feeds, and what JSON names as an address of the site. */
function addressesIn(text: string): readonly string[] {
  const found = text.matchAll(/(?:href|src|action)=["'](\/[^"'#]*)|"(\/[a-z][^"\s#]*)"/g);
  return [...found].map(([, link, value]) => (link ?? value ?? "/").replaceAll("&amp;", "&"));
}
