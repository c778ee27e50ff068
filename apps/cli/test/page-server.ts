import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { PAGE } from "./articles.ts";

/** A server of a test's own, with pages as servers send them and as hostile ones do. */
export interface PageServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
}

type Answer = (response: ServerResponse, port: number) => void;

const html = (response: ServerResponse, headers: Readonly<Record<string, string>>, body: string | Uint8Array): void => {
  response.writeHead(200, { "content-type": "text/html", ...headers });
  response.end(body);
};
const redirect =
  (to: (port: number) => string): Answer =>
  (response, port) => {
    response.writeHead(302, { location: to(port) });
    response.end();
  };

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/page": (response) => html(response, {}, PAGE),
  "/gzip": (response) => html(response, { "content-encoding": "gzip" }, gzipSync(PAGE)),
  "/br": (response) => html(response, { "content-encoding": "br" }, brotliCompressSync(PAGE)),
  "/latin": (response) =>
    html(
      response,
      { "content-type": "text/plain; charset=windows-1252" },
      Buffer.from("The caf\u00e9 closed.\n", "latin1"),
    ),
  "/bomb": (response) => html(response, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(32 * 2 ** 20))),
  "/broken": (response) => html(response, { "content-encoding": "gzip" }, gzipSync(PAGE).subarray(0, 100)),
  "/packed": (response) => html(response, { "content-encoding": "compress" }, PAGE),
  "/endless": (response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    const send = (): void => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
    };
    response.on("drain", send);
    send();
  },
  "/silent": () => undefined,
  "/gone": (response) => {
    response.writeHead(404);
    response.end();
  },
  "/moved": redirect(() => "/page"),
  "/loop": redirect(() => "/loop"),
  "/inside": redirect((port) => `http://127.0.0.2:${port}/page`),
  "/file": redirect(() => "file:///etc/hostname"),
};

/** Starts a server on 127.0.0.1. */
export async function startPages(): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const { port } = server.address() as AddressInfo; // it listens on a port
    (ANSWERS[request.url ?? ""] ?? ANSWERS["/gone"])?.(response, port);
  });
  await new Promise<void>((settle) => {
    server.listen(0, "127.0.0.1", settle);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((settle) => {
        server.close(settle);
      });
    },
  };
}
