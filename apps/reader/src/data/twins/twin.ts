import "server-only";

/** What a twin answers with. */
export interface Twin {
  readonly status: number;
  readonly contentType: string;
  /** Streamed where it may be long. */
  readonly body: string | AsyncIterable<string>;
  /** Headers beside the type: links to the page, the next part, the licence; the name of a file. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a twin is asked for: an address taken apart. */
export interface TwinWanted {
  readonly form: string;
  /** First part of the address: `events`, `search`. */
  readonly folder: string;
  /** Slug of a record's page, with `@` and the number of a change where it is pinned. */
  readonly slug?: string | undefined;
  readonly query: URLSearchParams;
}

export const JSON_TYPE = "application/json; charset=utf-8";
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** The header that leads from a twin to its page, to what its words mean, and to the next part of a list. */
export function linkHeader(links: {
  readonly html: string;
  readonly next?: string | undefined;
  readonly cite?: string | undefined;
}): Readonly<Record<string, string>> {
  const parts = [
    `<${links.html}>; rel="alternate"; type="text/html"`,
    `</about/definitions>; rel="describedby"`,
    ...(links.next === undefined ? [] : [`<${links.next}>; rel="next"`]),
    ...(links.cite === undefined ? [] : [`<${links.cite}>; rel="cite-as"`]),
  ];
  return { link: parts.join(", ") };
}
