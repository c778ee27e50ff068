import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";

describe("fetch in a test", () => {
  test.each(["https://example.org/", "http://192.0.2.1/", "https://127.0.0.1.example.org/"])(
    "refuses %s",
    async (address) => {
      await expect(fetch(address)).rejects.toThrow(`Cannot fetch "${address}" in a test`);
    },
  );

  test("reaches a server that the test started itself", async () => {
    const server = createServer((_, response) => response.end("own")).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as AddressInfo; // a server that listens on a port has this form of address
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe("own");
    server.close();
  });
});
