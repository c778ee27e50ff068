import { Readable } from "node:stream";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { VariorumError } from "@variorum/core";
import type { RenderedPage } from "./kept-response.ts";
import { streamThrough } from "./stream-through.ts";
import { openFront } from "./open-front.ts";

describe("createFront", () => {
  test("makes a page once and serves it from memory, until the store moves", async () => {
    const { world, ask } = await openFront();
    expect((await ask("/events/a")).body).toContain("at 1");
    await ask("/events/a");
    expect(world.asked).toEqual(["/events/a"]);
    world.generation = "2";
    expect((await ask("/events/a")).body).toContain("at 2");
  });

  test("makes one page for all who ask for it at the same time", async () => {
    const { world, ask } = await openFront();
    await Promise.all([1, 2, 3, 4].map(() => ask("/events/a")));
    expect(world.asked).toHaveLength(1);
  });

  test("makes a page with a query anew each time", async () => {
    const { world, ask } = await openFront();
    await ask("/search?q=a");
    await ask("/search?q=a");
    expect(world.asked).toHaveLength(2);
  });

  test("answers what is kept while the store is being opened again, and after it", async () => {
    const world = { isOpen: false };
    const store = {
      generation: async () => "1",
      generationNow: () => (world.isOpen ? "1" : undefined),
      standingOf: async () => "current" as const,
    };
    const opened = await openFront({ store });
    const first = await opened.ask("/events/a");
    world.isOpen = true;
    const second = await opened.ask("/events/a");
    // A date is that of the answer.
    const { date: _date, ...headers } = first.headers;
    expect(second).toMatchObject({ status: 200, body: first.body, headers });
    expect(opened.world.asked).toEqual(["/events/a"]);
  });

  test("answers 304 without a body, when the tag fits, and with the page, when the store has moved", async () => {
    const { world, ask } = await openFront();
    const etag = String((await ask("/")).headers["etag"]);
    expect(await ask("/", { "if-none-match": etag })).toMatchObject({ status: 304, body: "" });
    world.generation = "2";
    expect((await ask("/", { "if-none-match": etag })).status).toBe(200);
  });

  test("compresses for whom it may, under a tag of its own", async () => {
    const { ask } = await openFront();
    const [plain, zipped] = [await ask("/"), await ask("/", { "accept-encoding": "gzip" })];
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(zipped.headers["etag"]).not.toBe(plain.headers["etag"]);
    expect([plain.headers["vary"], zipped.headers["vary"]]).toEqual(["Accept-Encoding", "Accept-Encoding"]);
  });

  test("answers HEAD with the headers of the page and no body", async () => {
    const { ask } = await openFront();
    expect(await ask("/", {}, "HEAD")).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  });

  test("sends a page without the scripts that nothing in it needs", async () => {
    const body = Buffer.from("<p>words</p><script>start()</script>");
    const askPages = async (): Promise<RenderedPage> => ({
      status: 200,
      contentType: "text/html",
      location: undefined,
      body,
    });
    const page = await (await openFront({ askPages })).ask("/");
    expect(page.body).toBe("<p>words</p>");
    expect(page.headers["content-security-policy"]).toContain("script-src 'self';");
  });

  test("shows the whole not-found page, when a page finds nothing", async () => {
    const askPages = async (address: string): Promise<RenderedPage> => ({
      status: 404,
      contentType: "text/html",
      location: undefined,
      body: Buffer.from(address === "/not-found" ? "<h1>Nothing here</h1>" : "<script>show()</script>"),
    });
    expect(await (await openFront({ askPages })).ask("/events/a")).toMatchObject({
      status: 404,
      body: "<h1>Nothing here</h1>",
    });
  });

  test("leads from a merged id to the survivor with 308", async () => {
    const { world, ask } = await openFront();
    world.standing = { mergedInto: "act:b" };
    expect(await ask("/actors/a")).toMatchObject({ status: 308, headers: { location: "/actors/b" } });
  });

  test("leads from a merged id at a change to the survivor at that change, where there was one", async () => {
    const { world, ask } = await openFront();
    world.standing = { mergedInto: "act:b", asOf: 3 };
    expect((await ask("/actors/a@3")).headers["location"]).toBe("/actors/b@3");
    expect((await ask("/actors/a@3.json")).headers["location"]).toBe("/actors/b@3.json");
    world.standing = { mergedInto: "act:b" };
    expect((await ask("/actors/a@1")).headers["location"]).toBe("/actors/b");
  });

  test("shows the tombstone of a withdrawn id with 410 at a pinned address too", async () => {
    const { world, ask } = await openFront();
    world.standing = "withdrawn";
    expect((await ask("/claims/a@3")).status).toBe(410);
  });

  test("shows the tombstone of a withdrawn id with 410", async () => {
    const { world, ask } = await openFront();
    world.standing = "withdrawn";
    expect(await ask("/claims/a")).toMatchObject({ status: 410, body: expect.stringContaining("/claims/a") });
    expect((await ask("/")).status).toBe(200);
  });

  test("keeps the tombstone of a withdrawn id as one", async () => {
    const { world, ask } = await openFront();
    world.standing = "withdrawn";
    await ask("/claims/a");
    expect(await ask("/claims/a")).toMatchObject({ status: 410, body: expect.stringContaining("/claims/a") });
    expect(world.asked).toEqual(["/claims/a"]);
  });

  test("sends the security headers with each page, scripts named by hash, and no cookie", async () => {
    const { ask } = await openFront();
    const { headers } = await ask("/");
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/script-src 'self' 'sha256-/),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "cache-control": "public, no-cache",
    });
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("lets files of the build be kept for ever", async () => {
    const { ask } = await openFront();
    expect((await ask("/_next/static/a.js")).headers["cache-control"]).toContain("immutable");
  });

  test.each([
    ["POST", "/", 405],
    ["GET", `/search?q=${"a".repeat(2000)}`, 414],
    ["GET", "/_next/image?url=a", 404],
  ])("refuses %s %.20s with %i and asks for no page", async (method, path, status) => {
    const { world, ask } = await openFront();
    expect((await ask(path, {}, method)).status).toBe(status);
    expect(world.asked).toEqual([]);
  });

  test("answers 503 with code and hint, when the store cannot be read, and names no file to the public", async () => {
    const failure = new VariorumError("store.not-found-file", "No store at /home/person/variorum.db", {
      hint: "Run: variorum import <files>",
    });
    const store = {
      generation: () => Promise.reject(failure),
      generationNow: () => undefined,
      standingOf: () => Promise.reject(failure),
    };
    const { body, status } = await (await openFront({ store })).ask("/");
    expect(status).toBe(503);
    expect(body).toContain("store.not-found-file");
    expect(body).toContain("variorum import &lt;files&gt;");
    expect(body).not.toContain("/home/person");
    expect((await (await openFront({ store, audience: "local" })).ask("/")).body).toContain("/home/person");
  });

  test("answers 500 with a page of its own, when the pages fail", async () => {
    const askPages = async (): Promise<RenderedPage> => ({
      status: 500,
      contentType: "text/html",
      location: undefined,
      body: Buffer.from("<script>oh()</script>"),
    });
    const { body, status } = await (await openFront({ askPages })).ask("/");
    expect([status, body.includes("<script")]).toEqual([500, false]);
  });
});

describe("createFront, asked for twins", () => {
  test("streams tables and lists, and keeps none of them", async () => {
    const { ask: askFront, world } = await openFront();
    const answer = await askFront("/search.csv?q=a");
    expect(answer).toMatchObject({ status: 200, body: "list,/search.csv?q=a\r\n" });
    expect(answer.headers).toMatchObject({ "content-disposition": "attachment", "cache-control": "public, no-cache" });
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(world.asked).toEqual([]);
    expect((await askFront("/search.csv", {}, "HEAD")).body).toBe("");
  });

  test("breaks the connection off, when a list fails after it was begun", async () => {
    const failing = async (incoming: IncomingMessage, response: ServerResponse) =>
      streamThrough(
        { status: 200, contentType: "text/csv", location: undefined, body: breakingOff() },
        incoming,
        response,
      );
    const { ask: askFront } = await openFront({ streamList: failing });
    await expect(askFront("/search.csv")).rejects.toThrow(/aborted|hang up/);
  });

  test("leads from the twin of a merged record to that of the one that goes on", async () => {
    const { ask: askFront, world } = await openFront();
    world.standing = { mergedInto: "act:other" };
    expect((await askFront("/actors/one.csl.json")).headers["location"]).toBe("/actors/other.csl.json");
  });

  test("tells a failure of the store as a problem", async () => {
    const store = {
      generation: () => Promise.reject(new VariorumError("store.damaged", "No")),
      generationNow: () => undefined,
      standingOf: async () => "current" as const,
    };
    const { status, body, headers } = await (await openFront({ store })).ask("/search.json");
    expect({ status, type: headers["content-type"] }).toEqual({
      status: 503,
      type: "application/problem+json; charset=utf-8",
    });
    expect(JSON.parse(body)).toMatchObject({ status: 503, code: "store.damaged" });
  });

  test("gives a problem of the pages as it is, and no page in its place", async () => {
    const askPages = async (): Promise<RenderedPage> => ({
      status: 404,
      contentType: "application/problem+json",
      location: undefined,
      body: Buffer.from("{}"),
    });
    expect(await (await openFront({ askPages })).ask("/claims/none.json")).toMatchObject({ status: 404, body: "{}" });
  });

  test("hides where twins are made", async () => {
    expect((await (await openFront()).ask("/twins/json/search")).status).toBe(404);
  });
});

function breakingOff(): Readable {
  return Readable.from(
    (async function* () {
      yield "id\r\n";
      throw new Error("The disk is gone");
    })(),
  );
}
