import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ReaderError } from "../src/reader-error.ts";
import { takesGzip } from "./answer-with.ts";
import type { OpenedPage } from "./kept-response.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * Passes a long answer on while it is made, compressed where the request takes that. Nothing of it is kept; where it
 * breaks off, the connection ends without the last chunk, so that nobody takes a part for the whole.
 *
 * Throws: `reader.page-failed` before anything is sent.
 */
export async function streamThrough(
  { status, contentType, headers = {}, body }: OpenedPage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (status >= 500) {
    body.destroy();
    throw new ReaderError("reader.page-failed", "The list could not be made", { hint: "Try again in a minute" });
  }
  const isZipped = takesGzip(request.headers["accept-encoding"]);
  const sent = { ...securityHeaders({ contentType, body: Buffer.alloc(0) }), ...headers };
  for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
  response.setHeader("cache-control", "public, no-cache");
  response.setHeader("vary", "Accept-Encoding");
  if (contentType !== undefined) response.setHeader("content-type", contentType);
  if (isZipped) response.setHeader("content-encoding", "gzip");
  response.writeHead(status);
  if (request.method === "HEAD") {
    body.destroy();
    response.end();
    return;
  }
  await (isZipped ? pipeline(body, createGzip(), response) : pipeline(body, response));
}
