import { describe, expect, test } from "vitest";
import type { KeptResponse } from "./kept-response.ts";
import { ResponseCache } from "./response-cache.ts";

function responseOf(bytes: number): KeptResponse {
  const plain = { body: Buffer.alloc(bytes), etag: '"x"', headers: [], unchanged: [] };
  return { status: 200, plain, gzip: undefined, bytes };
}

/** A cache at generation "1", as after the first request. */
function openCache(maxBytes: number): ResponseCache {
  const cache = new ResponseCache(maxBytes);
  cache.get("1", "/");
  return cache;
}

describe("ResponseCache", () => {
  test("gives back what was put, in the same generation", () => {
    const cache = openCache(100);
    const response = responseOf(10);
    cache.put("1", "/a", response);
    expect(cache.get("1", "/a")).toBe(response);
  });

  test("forgets everything, when the generation moves", () => {
    const cache = openCache(100);
    cache.put("1", "/a", responseOf(10));
    expect([cache.get("2", "/a"), cache.bytes, cache.get("1", "/a")]).toEqual([undefined, 0, undefined]);
  });

  test("does not keep a page made in a generation that has passed", () => {
    const cache = openCache(100);
    cache.get("2", "/a");
    cache.put("1", "/a", responseOf(10));
    expect(cache.bytes).toBe(0);
  });

  test("lets the least recently used go first, when it is full", () => {
    const cache = openCache(30);
    for (const address of ["/a", "/b", "/c"]) cache.put("1", address, responseOf(10));
    cache.get("1", "/a");
    cache.put("1", "/d", responseOf(10));
    expect(["/a", "/b", "/c", "/d"].map((address) => cache.get("1", address) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test("counts a replaced response once", () => {
    const cache = openCache(100);
    cache.put("1", "/a", responseOf(10));
    cache.put("1", "/a", responseOf(20));
    expect(cache.bytes).toBe(20);
  });

  test("does not keep a response larger than itself", () => {
    const cache = openCache(10);
    cache.put("1", "/a", responseOf(11));
    expect(cache.get("1", "/a")).toBeUndefined();
  });
});
