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

/** One encoding of a body, with the tag that tells it from every other body. */
export interface Encoding {
  readonly body: Buffer;
  /** Strong, in quotes, as it stands in the header. */
  readonly etag: string;
}

/** A response in every form in which it is answered. */
export interface KeptResponse {
  readonly status: number;
  /** Headers beside those that follow from the chosen encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Encoding;
  readonly gzip: Encoding | undefined;
  /** Bytes of all bodies. */
  readonly bytes: number;
}

/** Compresses and tags a rendered page once, for all who will ask for it. */
export async function keepResponse(
  page: RenderedPage,
  headers: Readonly<Record<string, string>>,
): Promise<KeptResponse> {
  const tag = createHash("sha256").update(page.body).digest("base64url").slice(0, 27);
  const isCompressible = page.body.length > 0 && COMPRESSIBLE.test(page.contentType ?? "");
  const gzipped = isCompressible ? { body: await compress(page.body), etag: `"${tag}-gz"` } : undefined;
  return {
    status: page.status,
    headers: {
      ...headers,
      ...page.headers,
      ...(page.contentType !== undefined && { "content-type": page.contentType }),
      ...(page.location !== undefined && { location: page.location }),
    },
    plain: { body: page.body, etag: `"${tag}"` },
    gzip: gzipped,
    bytes: page.body.length + (gzipped?.body.length ?? 0),
  };
}
