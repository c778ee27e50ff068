import { Agent, request } from "node:http";
import { ReaderError } from "../src/reader-error.ts";
import type { RenderedPage } from "./kept-response.ts";

/** Asks the pages' own server for an address: path and query. */
export type AskPages = (address: string) => Promise<RenderedPage>;

/**
 * Makes a client of the server that Next runs on a loopback port.
 *
 * It passes on the address and nothing else: what a page shows depends on its address alone.
 * Units: timeoutMs is the time for one whole page, milliseconds.
 * Throws: `reader.page-too-slow`, `reader.page-failed`.
 */
export function askInnerServer({ port, timeoutMs }: { readonly port: number; readonly timeoutMs: number }): AskPages {
  const agent = new Agent({ keepAlive: true });
  return (address) =>
    new Promise((resolve, reject) => {
      const headers = { "accept-encoding": "identity", accept: "text/html" };
      const signal = AbortSignal.timeout(timeoutMs);
      const asked = request({ host: "127.0.0.1", port, path: address, agent, headers, signal }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", (cause) => reject(pageFailure(cause)));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 500,
            contentType: response.headers["content-type"],
            location: response.headers.location,
            body: Buffer.concat(chunks),
          }),
        );
      });
      asked.on("error", (cause) => reject(pageFailure(cause)));
      asked.end();
    });
}

function pageFailure(cause: Error): ReaderError {
  if (cause.name === "AbortError" || cause.name === "TimeoutError") {
    return new ReaderError("reader.page-too-slow", "The page was not ready in time", {
      hint: "Try again in a minute",
      cause,
    });
  }
  return new ReaderError("reader.page-failed", "The page could not be made", { hint: "Try again in a minute", cause });
}
