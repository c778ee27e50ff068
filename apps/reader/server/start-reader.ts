import { existsSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ReaderError } from "../src/reader-error.ts";
import type { ReaderEnv } from "../src/env.ts";
import { createFront } from "./front.ts";
import { startPageProcess } from "./page-process.ts";
import { PageProcesses } from "./page-processes.ts";
import { ResponseCache } from "./response-cache.ts";
import { StoreConnection } from "./store-connection.ts";
import { stateOfStore } from "./store-state.ts";
import { streamThrough } from "./stream-through.ts";
import { Turnstile } from "./turnstile.ts";
import { warmUp } from "./warm-up.ts";

const MEGABYTE = 1024 * 1024;
const readerFolder = join(import.meta.dirname, "..");

/** A running reader. */
export interface RunningReader {
  /** `http://host:port`, with the port that was really taken. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the processes that make pages, each on a loopback port, and the front on the address of the settings.
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
  const starting = startPages(onFailure);
  const front = starting.then((processes) => frontOf({ env, connection, processes, onFailure }));
  // Whoever comes early waits; whoever comes later is answered in the same turn.
  let answer: Awaited<typeof front> | undefined;
  outer.on("request", (request, response) => {
    if (answer === undefined) void front.then((ready) => ready(request, response));
    else void answer(request, response);
  });
  const processes = await starting;
  answer = await front;
  return {
    address: `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${portOf(outer)}`,
    async close() {
      await closeServer(outer);
      await Promise.all([processes.close(), connection.close()]);
    },
  };
}

/** Processes that make pages: with two, one large page leaves the other pages an open way. */
const PROCESSES = 2;

function startPages(onFailure: (failure: unknown) => void): Promise<PageProcesses> {
  const key = randomUUID();
  const count = Math.min(PROCESSES, availableParallelism());
  const start = async () => {
    const process = await startPageProcess(key);
    void warmUp(process.ask);
    return process;
  };
  return PageProcesses.start(start, { count, onFailure });
}

interface FrontParts {
  readonly env: ReaderEnv;
  readonly connection: StoreConnection;
  readonly processes: PageProcesses;
  readonly onFailure: (failure: unknown) => void;
}

function frontOf({ env, connection, processes, onFailure }: FrontParts) {
  const turnstile = new Turnstile({ atOnce: 4, maxWaiting: 256 });
  const lists = new Turnstile({ atOnce: 16, maxWaiting: 64 });
  return createFront({
    store: stateOfStore(connection),
    askPages: (address) => turnstile.run(() => processes.run(({ ask }) => ask(address))),
    streamList: (request, response) =>
      lists.run(() =>
        processes.run(async ({ open }) => streamThrough(await open(request.url ?? "/"), request, response)),
      ),
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
