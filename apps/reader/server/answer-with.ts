import type { IncomingMessage, ServerResponse } from "node:http";
import type { KeptResponse } from "./kept-response.ts";

/** Writes a kept response in the encoding the request takes, or 304 where the reader of it has it already. */
export function answerWith(kept: KeptResponse, request: IncomingMessage, response: ServerResponse): void {
  const isZipped = kept.gzip !== undefined && takesGzip(request.headers["accept-encoding"]);
  const { body, etag } = isZipped && kept.gzip !== undefined ? kept.gzip : kept.plain;
  for (const [name, value] of Object.entries(kept.headers)) response.setHeader(name, value);
  if (kept.gzip !== undefined) response.setHeader("vary", "Accept-Encoding");
  if (kept.status === 200) response.setHeader("etag", etag);
  if (kept.status === 200 && isKnown(request.headers["if-none-match"], etag)) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }
  if (isZipped) response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", body.length);
  response.writeHead(kept.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Source: RFC 9110, 12.5.3; a weight of 0 means "not this one". */
export function takesGzip(accepted: string | undefined): boolean {
  return (accepted ?? "").split(",").some((entry) => {
    const [coding = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    return coding === "gzip" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Source: RFC 9110, 13.1.2: `*`, or a list of tags, compared weakly. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
