import { expect, test } from "vitest";
import { keepResponse } from "./kept-response.ts";

test("keepResponse holds no more than it counts, of a page that compresses well", async () => {
  const body = Buffer.from("the same words again and again ".repeat(200));
  const page = { status: 200, contentType: "text/html", location: undefined, body };
  const { plain, gzip, bytes } = await keepResponse(page, {});
  expect(gzip?.body.buffer.byteLength).toBe(gzip?.body.length);
  expect(bytes).toBeGreaterThan(plain.body.length + (gzip?.body.length ?? 0));
});
