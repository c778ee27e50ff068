import { Console } from "node:console";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import next from "next";
import { PAGES_KEY } from "./inner-server.ts";
import type { PagesKey, PagesReady } from "./page-process.ts";

/*
 * One process that makes pages: Next's own request handler on a loopback port. It is started by the server in front,
 * tells it the port, answers nobody who does not know the key of that server, and ends with it.
 */

globalThis.console = new Console(process.stderr);
// Ctrl-C reaches every process of a terminal: the server in front ends this one when it has ended itself.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit(0));

// The first and only message of the server in front.
const [{ key }] = (await once(process, "message")) as [PagesKey];
const pages = next({ dev: false, dir: join(import.meta.dirname, "..") });
await pages.prepare();
const handle = pages.getRequestHandler();
// The front keeps its connections open: one that is closed while a request is on its way would lose a page.
const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  if (request.headers[PAGES_KEY] === key) void handle(request, response);
  else response.writeHead(421).end();
});
server.listen(0, "127.0.0.1", () => {
  // A listening TCP server has an address with a port; only pipes have a text.
  const ready: PagesReady = { port: (server.address() as AddressInfo).port };
  // Where the front ended meanwhile, nobody waits for this process.
  process.send?.(ready, undefined, undefined, (failure) => failure !== null && process.exit(0));
});
