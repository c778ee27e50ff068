import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { gzip } from "node:zlib";
import { promisify } from "node:util";

const compress = promisify(gzip);
const COMPRESSIBLE = /^(text\/|application\/(javascript|([a-z.-]+\+)?(json|xml))|image\/svg\+xml)/;

/** What the pages' own server answered: one response, not yet compressed and without the headers of the front. */
export interface RenderedPage {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly location: string | undefined;
  /** Headers that are passed on as they are. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A response whose body is read while it is made. */
export type OpenedPage = Omit<RenderedPage, "body"> & { readonly body: Readable };

/** One encoding of a body, with everything that is sent with it. */
export interface Encoding {
  readonly body: Buffer;
  /** Strong, in quotes, as it stands in the header; absent where nobody may keep the body. */
  readonly etag?: string;
  /** Names and values in turn, as they are sent. */
  readonly headers: readonly string[];
  /** As `headers`, for whom has the body already. */
  readonly unchanged: readonly string[];
}

/** A response in every form in which it is answered: nothing is left to put together for each request. */
export interface KeptResponse {
  readonly status: number;
  readonly plain: Encoding;
  readonly gzip: Encoding | undefined;
  /** Bytes of all bodies and headers. */
  readonly bytes: number;
}

/** Compresses and tags a rendered page once, for all who will ask for it. */
export async function keepResponse(
  page: RenderedPage,
  headers: Readonly<Record<string, string>>,
): Promise<KeptResponse> {
  const tag = createHash("sha256").update(page.body).digest("base64url").slice(0, 27);
  const isCompressible = page.body.length > 0 && COMPRESSIBLE.test(page.contentType ?? "");
  const always = { ...headers, ...page.headers, ...(isCompressible && { vary: "Accept-Encoding" }) };
  const plain = encodingOf(page, { body: page.body, etag: `"${tag}"`, always });
  const gzipped = isCompressible
    ? encodingOf(page, { body: alone(await compress(page.body)), etag: `"${tag}-gz"`, always, coding: "gzip" })
    : undefined;
  return { status: page.status, plain, gzip: gzipped, bytes: bytesOf(plain) + (gzipped ? bytesOf(gzipped) : 0) };
}

/** The same bytes without the room around them: a short answer of the compressor lies in one of 16 kB. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

interface Sent {
  readonly body: Buffer;
  readonly etag: string;
  readonly always: Readonly<Record<string, string>>;
  readonly coding?: string;
}

function encodingOf({ status, contentType, location }: RenderedPage, { body, etag, always, coding }: Sent): Encoding {
  const isTagged = status === 200;
  const unchanged = { ...always, ...(isTagged && { etag }) };
  const whole = {
    ...unchanged,
    ...(coding !== undefined && { "content-encoding": coding }),
    ...(contentType !== undefined && { "content-type": contentType }),
    ...(location !== undefined && { location }),
    "content-length": String(body.length),
  };
  return {
    body,
    headers: Object.entries(whole).flat(),
    unchanged: Object.entries(unchanged).flat(),
    ...(isTagged && { etag }),
  };
}

function bytesOf({ body, headers, unchanged }: Encoding): number {
  return [...headers, ...unchanged].reduce((sum, text) => sum + text.length, body.length);
}
