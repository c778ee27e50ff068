import { Agent, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { ReaderError } from "../src/reader-error.ts";
import type { OpenedPage, RenderedPage } from "./kept-response.ts";

/** Asks the pages' own server for an address: path and query. */
export type AskPages = (address: string) => Promise<RenderedPage>;

/** As {@link AskPages}, for what may be long: the body is read while it is made. */
export type OpenPages = (address: string) => Promise<OpenedPage>;

interface InnerServer {
  readonly port: number;
  /** What it knows the server in front by. */
  readonly key: string;
  /** Time for one whole page, milliseconds. */
  readonly timeoutMs: number;
}

/** Header by which the server in front shows that it is the one that started the pages' own. */
export const PAGES_KEY = "x-variorum-pages-key";

/** Headers of the pages' own server that go out with the response. */
const PASSED_ON = ["link", "content-disposition"] as const;

/**
 * Makes a client of the server that Next runs on a loopback port.
 *
 * It passes on the address and nothing else: what a page shows depends on its address alone.
 * Units: timeoutMs is the time for one whole page, milliseconds.
 * Throws: `reader.page-too-slow`, `reader.page-failed`.
 */
export function openInnerServer({ port, key, timeoutMs }: InnerServer): OpenPages {
  const agent = new Agent({ keepAlive: true });
  return (address) =>
    new Promise((resolve, reject) => {
      const headers = { "accept-encoding": "identity", accept: "text/html", [PAGES_KEY]: key };
      const signal = AbortSignal.timeout(timeoutMs);
      const asked = request({ host: "127.0.0.1", port, path: address, agent, headers, signal }, (response) =>
        resolve({
          status: response.statusCode ?? 500,
          contentType: response.headers["content-type"],
          location: response.headers.location,
          headers: passedOn(response),
          body: response,
        }),
      );
      asked.on("error", (cause) => reject(pageFailure(cause)));
      asked.end();
    });
}

/** As {@link openInnerServer}, for whole pages. */
export function askInnerServer(inner: InnerServer): AskPages {
  const open = openInnerServer(inner);
  return async (address) => {
    const { body, ...page } = await open(address);
    try {
      return { ...page, body: await buffer(body) };
    } catch (cause) {
      throw pageFailure(cause);
    }
  };
}

function passedOn({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

function pageFailure(cause: unknown): ReaderError {
  if (cause instanceof Error && (cause.name === "AbortError" || cause.name === "TimeoutError")) {
    return new ReaderError("reader.page-too-slow", "The page was not ready in time", {
      hint: "Try again in a minute",
      cause,
    });
  }
  return new ReaderError("reader.page-failed", "The page could not be made", { hint: "Try again in a minute", cause });
}
