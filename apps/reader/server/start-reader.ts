import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { ReaderError } from "../src/reader-error.ts";
import type { ReaderEnv } from "../src/env.ts";
import { createFront } from "./front.ts";
import { askInnerServer, openInnerServer } from "./inner-server.ts";
import { ResponseCache } from "./response-cache.ts";
import { StoreConnection } from "./store-connection.ts";
import { stateOfStore } from "./store-state.ts";
import { streamThrough } from "./stream-through.ts";
import { Turnstile } from "./turnstile.ts";

const MEGABYTE = 1024 * 1024;
const readerFolder = join(import.meta.dirname, "..");

/** A running reader. */
export interface RunningReader {
  /** `http://host:port`, with the port that was really taken. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the pages on an inner loopback port and the front on the address of the settings.
 *
 * Throws: `reader.not-built`, `reader.port-taken`, `reader.address-unusable`. A store that cannot be read stops
 * nothing: each request says so until it can.
 */
export async function startReader(env: ReaderEnv, onFailure: (failure: unknown) => void): Promise<RunningReader> {
  if (!existsSync(join(readerFolder, ".next", "BUILD_ID"))) {
    throw new ReaderError("reader.not-built", "Cannot start the reader: its pages are not built", {
      hint: "Run: pnpm --filter @variorum/reader build",
    });
  }
  const connection = new StoreConnection(env);
  const outer = createServer({ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5000 });
  // The port is taken first: when another program has it, that is told before anything slow happens.
  await listen(outer, env.port, env.host);
  const pages = startPages();
  const front = pages.then(({ port }) => frontOf({ env, connection, port, onFailure }));
  outer.on("request", (request, response) => void front.then((answer) => answer(request, response)));
  const { close: closePages } = await pages;
  return {
    address: `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${portOf(outer)}`,
    async close() {
      await closeServer(outer);
      await Promise.all([closePages(), connection.close()]);
    },
  };
}

/** Starts Next on a free loopback port. */
async function startPages(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const pages = next({ dev: false, dir: readerFolder });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  // The front keeps its connections open: one that is closed while a request is on its way would lose a page.
  const inner = createServer({ keepAliveTimeout: 0 }, (request, response) => void handle(request, response));
  await listen(inner, 0, "127.0.0.1");
  return {
    port: portOf(inner),
    async close() {
      await closeServer(inner);
      await pages.close();
    },
  };
}

interface FrontParts {
  readonly env: ReaderEnv;
  readonly connection: StoreConnection;
  /** Of the inner server. */
  readonly port: number;
  readonly onFailure: (failure: unknown) => void;
}

function frontOf({ env, connection, port, onFailure }: FrontParts) {
  const turnstile = new Turnstile({ atOnce: 4, maxWaiting: 256 });
  const ask = askInnerServer({ port, timeoutMs: 20_000 });
  const lists = new Turnstile({ atOnce: 16, maxWaiting: 64 });
  const open = openInnerServer({ port, timeoutMs: 600_000 });
  return createFront({
    store: stateOfStore(connection),
    askPages: (address) => turnstile.run(() => ask(address)),
    streamList: (request, response) =>
      lists.run(async () => streamThrough(await open(request.url ?? "/"), request, response)),
    pages: new ResponseCache(128 * MEGABYTE),
    files: new ResponseCache(16 * MEGABYTE),
    audience: env.show,
    ...(env.show === "local" && { hosts: new Set(["localhost", "127.0.0.1", "[::1]", env.host]) }),
    onFailure,
  });
}

function portOf(server: Server): number {
  // A listening TCP server has an address with a port; only pipes have a text.
  return (server.address() as AddressInfo).port;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(listenFailure(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenFailure(cause: NodeJS.ErrnoException, port: number, host: string): ReaderError {
  if (cause.code === "EADDRINUSE") {
    return new ReaderError("reader.port-taken", `Cannot listen on ${host}:${port}: another program does`, {
      hint: `Stop it, or choose another port: PORT=${port + 1}`,
      cause,
    });
  }
  return new ReaderError("reader.address-unusable", `Cannot listen on ${host}:${port}: ${cause.message}`, {
    hint: "Set HOST to an address of this machine and PORT to one above 1023",
    cause,
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
