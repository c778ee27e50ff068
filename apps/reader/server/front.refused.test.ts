import { describe, expect, test } from "vitest";
import { openFront } from "./open-front.ts";

describe("createFront, of what it refuses", () => {
  test.each(["/events/%zz", "/events/%FF", "/%E0%A4%A"])(
    "answers %s, which stands for no text, with 404",
    async (path) => {
      const notFound = { status: 404, contentType: "text/html", location: undefined, body: Buffer.from("<p>none</p>") };
      const asked: string[] = [];
      const { ask } = await openFront({
        askPages: async (address) => {
          asked.push(address);
          return notFound;
        },
      });
      expect((await ask(path)).status).toBe(404);
      expect(new Set(asked)).toEqual(new Set(["/not-found"]));
    },
  );

  test.each([
    ["localhost:3000", 200],
    ["127.0.0.1", 200],
    ["[::1]:3000", 200],
    ["LOCALHOST", 200],
    ["elsewhere.example", 421],
    ["127.0.0.1.elsewhere.example:3000", 421],
  ])("answers a request for the host %s with %i, where it has names of its own", async (host, status) => {
    const { ask } = await openFront({ hosts: new Set(["localhost", "127.0.0.1", "[::1]"]) });
    expect((await ask("/events/a", { host })).status).toBe(status);
  });

  test("answers for any host, where it has no names of its own", async () => {
    const { ask } = await openFront();
    expect((await ask("/events/a", { host: "reader.example" })).status).toBe(200);
  });
});
