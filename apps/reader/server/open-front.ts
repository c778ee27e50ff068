import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach } from "vitest";
import { createFront, type FrontOptions } from "./front.ts";
import type { RenderedPage } from "./kept-response.ts";
import { ResponseCache } from "./response-cache.ts";
import type { Standing } from "./store-state.ts";
import { streamThrough } from "./stream-through.ts";

const servers: Server[] = [];
afterEach(() => servers.splice(0).map((server) => server.close()));

/** Opens a front, until the test ends, before a store at change 1 and pages that say their address; both can be moved and counted. */
export async function openFront(overrides: Partial<FrontOptions> = {}) {
  const asked: string[] = [];
  const world = { generation: "1", standing: "current" as Standing, asked };
  const options: FrontOptions = {
    store: {
      generation: async () => world.generation,
      generationNow: () => world.generation,
      standingOf: async () => world.standing,
    },
    askPages: async (address): Promise<RenderedPage> => {
      asked.push(address);
      const body = Buffer.from(
        `<p>${address} at ${world.generation}</p><button data-needs-script="">copy</button><script>start()</script>`,
      );
      return { status: 200, contentType: "text/html; charset=utf-8", location: undefined, body };
    },
    streamList: async (request, response) =>
      streamThrough(
        {
          status: 200,
          contentType: "text/csv; charset=utf-8",
          location: undefined,
          headers: { "content-disposition": "attachment" },
          body: Readable.from([`list,${request.url}\r\n`]),
        },
        request,
        response,
      ),
    pages: new ResponseCache(1_000_000),
    files: new ResponseCache(1_000_000),
    audience: "public",
    onFailure: () => undefined,
    ...overrides,
  };
  const front = createFront(options);
  const server = createServer((incoming, response) => void front(incoming, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    world,
    ask: (path: string, headers: Record<string, string> = {}, method = "GET") => ask(port, { path, headers, method }),
  };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(port: number, what: { path: string; headers: Record<string, string>; method: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, ...what, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
