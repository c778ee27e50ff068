import { expect, test } from "./test.ts";

const EVENT = "/events/tinzaouatene-2024-07";

test("a page that is known already is answered with 304", async ({ request }) => {
  const { etag = "" } = (await request.get(EVENT)).headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect((await request.get(EVENT, { headers: { "if-none-match": etag } })).status()).toBe(304);
});

test("a page has the same bytes each time", async ({ request }) => {
  const [one, other] = [await request.get("/search?q=wagner"), await request.get("/search?q=wagner")];
  expect(await one.text()).toBe(await other.text());
});

test("a page may be kept but must be asked for again, sets no cookie and lets no other script run", async ({
  request,
}) => {
  const headers = (await request.get(EVENT)).headers();
  expect(headers["cache-control"]).toBe("public, no-cache");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')*;/);
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["x-powered-by"]).toBeUndefined();
});

test.describe("addresses", () => {
  for (const [address, status, location] of [
    ["/events/never-was", 404, undefined],
    ["/events/Not-A-Slug", 404, undefined],
    ["/nothing", 404, undefined],
    ["/id/clm/baza-wagner-killed", 303, "/claims/baza-wagner-killed"],
    ["/id/nothing/at-all", 404, undefined],
    [`/search?q=${"a".repeat(2001)}`, 414, undefined],
  ] as const) {
    test(`${address.slice(0, 40)} answers ${status}`, async ({ request }) => {
      const response = await request.get(address, { maxRedirects: 0 });
      expect([response.status(), response.headers()["location"]]).toEqual([status, location]);
    });
  }

  test("anything but GET and HEAD is refused", async ({ request }) => {
    expect((await request.post("/events")).status()).toBe(405);
    expect((await request.head("/events")).status()).toBe(200);
  });
});
