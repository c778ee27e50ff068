import type { IncomingMessage, ServerResponse } from "node:http";
import type { KeptResponse } from "./kept-response.ts";

/** Writes a kept response in the encoding the request takes, or 304 where the reader of it has it already. */
export function answerWith(kept: KeptResponse, request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request;
  const encoding = kept.gzip !== undefined && takesGzip(headers["accept-encoding"]) ? kept.gzip : kept.plain;
  if (encoding.etag !== undefined && isKnown(headers["if-none-match"], encoding.etag)) {
    response.writeHead(304, [...encoding.unchanged]).end();
    return;
  }
  response.writeHead(kept.status, [...encoding.headers]);
  response.end(request.method === "HEAD" ? undefined : encoding.body);
}

/** Source: RFC 9110, 12.5.3; a weight of 0 means "not this one". */
export function takesGzip(accepted: string | undefined): boolean {
  if (accepted === undefined) return false;
  return accepted.split(",").some((entry) => {
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
