import { fileURLToPath } from "node:url";
import { PLANTED } from "../../../scripts/hostile-bundle.ts";
import { crawl } from "./crawl.ts";
import { startHostileSite } from "./start-hostile-site.ts";
import { startSite } from "./start-site.ts";
import { expect, test } from "./test.ts";

const STATES = fileURLToPath(new URL("states", import.meta.url));

/** Stores, each with the words and ids of its restricted records, and addresses that no link leads to. */
const STORES = [
  {
    title: "the states of an event",
    start: () => startSite({ imports: [STATES] }),
    planted: /PLANTED (?:NAME|NOTE|COMPANY)|planted-company|clm:hidden|act:hidden|claims\/hidden|actors\/hidden/,
    unlinked: ["/claims/hidden", "/actors/hidden", "/actors/planted-company", "/search?q=PLANTED"],
  },
  {
    title: "the hostile bundle",
    start: startHostileSite,
    planted: new RegExp(`${PLANTED}|hostile-hidden`),
    unlinked: [
      ...["/claims", "/actors", "/events", "/embed/claims", "/print/events"].map((path) => `${path}/hostile-hidden`),
      "/embed/claims/hostile-channel",
      "/print/events/hostile",
      "/search?q=PLANTED",
      "/search?kind=actors&q=PLANTED",
      "/search?kind=events&q=PLANTED",
      // One letter is wrong, so that near spellings are offered.
      "/search?kind=actors&q=PLANTAD",
    ],
  },
] as const;

for (const { title, start, planted, unlinked } of STORES) {
  test(`no page, twin, feed or embed holds a word or id of a restricted record of ${title}`, async ({ request }) => {
    test.setTimeout(240_000);
    const site = await start();
    try {
      const answers = await crawl(request, site.address, ["/robots.txt", ...unlinked]);
      // A crawl that found nothing would find nothing planted either.
      expect(answers.size).toBeGreaterThan(60);
      for (const kind of ["events", "claims", "actors", "reports", "questions"]) {
        expect(
          [...answers.keys()].some((address) => address.startsWith(`/${kind}/`)),
          kind,
        ).toBe(true);
      }
      // An address that has the words itself may be repeated.
      const leaking = [...answers].filter(([address, text]) => !planted.test(address) && planted.test(text));
      expect(leaking.map(([address, text]) => `${address}: ${planted.exec(text)?.[0]}`)).toEqual([]);
      const words = [...answers].filter(([, text]) => /PLANTED[ -](?:NAME|NOTE|COMPANY|BY-THE)/.test(text));
      expect(words.map(([address]) => address)).toEqual([]);
    } finally {
      await site.stop();
    }
  });
}
