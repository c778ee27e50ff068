import type { IncomingMessage, ServerResponse } from "node:http";
import { ReaderError } from "../src/reader-error.ts";
import { answerWith } from "./answer-with.ts";
import type { AskPages } from "./inner-server.ts";
import { keepResponse, type KeptResponse, type RenderedPage } from "./kept-response.ts";
import { failurePage, failureProblem, type FailureAudience } from "./failure-page.ts";
import { pinnedPath, recordAtPath } from "../src/record-address.ts";
import type { ResponseCache } from "./response-cache.ts";
import { securityHeaders } from "./security-headers.ts";
import { SingleFlight } from "./single-flight.ts";
import type { Merged, StoreState } from "./store-state.ts";
import { isStreamed, twinAtPath } from "../src/twin-forms.ts";
import { withMarkedTurns } from "./with-marked-turns.ts";
import { withoutScripts } from "./without-scripts.ts";

/** Longest query of an address, characters. */
const MAX_QUERY = 2000;
const STATIC_FILES = "/_next/static/";
/** What is made for the pages of others. */
const EMBEDS = "/embed/";
/** Where the pages' own server makes twins; people and programs ask for them at the page's address. */
const TWINS = "/twins/";
/** An address that no page has. */
const NOT_FOUND = "/not-found";
/** What is kept: whole pages and tombstones. */
const KEPT: ReadonlySet<number> = new Set([200, 410]);
/** The generation of everything that belongs to the build and not to the store. */
const FILES = "files";

export interface FrontOptions {
  readonly store: StoreState;
  readonly askPages: AskPages;
  /** Answers with what may be long, lists for machines, while it is made. */
  readonly streamList: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Keeps pages while the store stands still. */
  readonly pages: ResponseCache;
  /** Keeps scripts, styles and fonts of the build, which never change. */
  readonly files: ResponseCache;
  readonly audience: FailureAudience;
  /**
   * Names under which requests are answered; left out, any. A machine's own reader answers only to its own names, or
   * a page elsewhere could read it through a name that leads here.
   */
  readonly hosts?: ReadonlySet<string>;
  /** Gets each failure, without the address that was asked for: what people read is nobody's business. */
  readonly onFailure: (failure: unknown) => void;
}

/**
 * The HTTP server in front of the pages. For each request it knows the store's change number, answers merged and
 * withdrawn ids itself, and serves whole responses from memory, made once however many ask. What is in memory is
 * answered at once, without waiting for anything.
 *
 * Shape: 200 · 304 · 308 merged · 404 · 405 · 410 withdrawn · 414 · 421 another host · 503 with what to do.
 */
export function createFront(options: FrontOptions) {
  const flight = new SingleFlight<KeptResponse>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const kept = findKept(request, options);
      if (kept !== undefined) return answerWith(kept, request, response);
      const answer = await respond(request, options, flight);
      if (answer === "stream") await options.streamList(request, response);
      else answerWith(answer, request, response);
    } catch (failure) {
      options.onFailure(failure);
      // What was begun cannot be told otherwise than by its breaking off.
      if (response.headersSent) response.destroy();
      else answerWith(await present(failureAt(request.url ?? "/", failure, options.audience)), request, response);
    }
  };
}

/** The response that is kept for a request; `undefined` where one has to be made, or refused. */
function findKept(request: IncomingMessage, { store, pages, files, hosts }: FrontOptions): KeptResponse | undefined {
  const { url = "/", method } = request;
  if ((method !== "GET" && method !== "HEAD") || !isAnsweredFor(request, hosts)) return undefined;
  if (url.startsWith(STATIC_FILES)) return files.get(FILES, url);
  const generation = store.generationNow();
  return generation === undefined ? undefined : pages.get(generation, url);
}

async function respond(
  request: IncomingMessage,
  options: FrontOptions,
  flight: SingleFlight<KeptResponse>,
): Promise<KeptResponse | "stream"> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    throw new ReaderError("reader.method-refused", `Cannot answer ${request.method}: expected GET or HEAD`);
  }
  refuseOtherHosts(request, options.hosts);
  const asked = request.url ?? "/";
  const address = isReadable(asked) ? asked : NOT_FOUND;
  const [path, query] = splitOnce(address, "?");
  if ((query?.length ?? 0) > MAX_QUERY) {
    throw new ReaderError(
      "reader.address-too-long",
      `Cannot read a query of ${query?.length} characters: expected at most ${MAX_QUERY}`,
    );
  }
  if ((path.startsWith("/_next/") && !path.startsWith(STATIC_FILES)) || path.startsWith(TWINS)) {
    throw new ReaderError("reader.address-unknown", "Nothing is kept at this address");
  }
  const isStatic = path.startsWith(STATIC_FILES);
  return isStatic
    ? keptOrMade({ options, flight, address, generation: FILES })
    : respondFromStore({ options, flight, address, path });
}

async function respondFromStore({
  path,
  ...wanted
}: Omit<Wanted, "generation"> & { readonly path: string }): Promise<KeptResponse | "stream"> {
  const { store } = wanted.options;
  const generation = await store.generation();
  const twin = twinAtPath(path);
  const record = recordAtPath(twin?.page ?? path);
  const standing = record === undefined ? "current" : await store.standingOf(record.id, record.asOf);
  if (typeof standing === "object") return present(movedTo(standing, twin?.form));
  if (isStreamed(path)) return "stream";
  return keptOrMade({ ...wanted, generation, isWithdrawn: standing === "withdrawn" });
}

function refuseOtherHosts(request: IncomingMessage, hosts: FrontOptions["hosts"]): void {
  if (isAnsweredFor(request, hosts)) return;
  throw new ReaderError(
    "reader.host-refused",
    `Cannot answer for the host "${hostOf(request)}": expected ${[...(hosts ?? [])].join(", ")}`,
    {
      hint: "Open the address that the reader printed when it started",
    },
  );
}

function isAnsweredFor(request: IncomingMessage, hosts: FrontOptions["hosts"]): boolean {
  return hosts === undefined || hosts.has(hostOf(request));
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
}

/** Whether the escapes of a path stand for characters: an address with others has no page. */
function isReadable(address: string): boolean {
  try {
    decodeURIComponent(splitOnce(address, "?")[0]);
    return true;
  } catch {
    return false;
  }
}

interface Wanted {
  readonly options: FrontOptions;
  readonly flight: SingleFlight<KeptResponse>;
  readonly address: string;
  readonly generation: string;
  /** Whether the page is a tombstone. */
  readonly isWithdrawn?: boolean;
}

async function keptOrMade({ options, flight, address, generation, isWithdrawn }: Wanted): Promise<KeptResponse> {
  const cache = generation === FILES ? options.files : options.pages;
  const kept = cache.get(generation, address);
  if (kept !== undefined) return kept;
  return flight.run(JSON.stringify([generation, address]), async () => {
    const made = await makeResponse(address, options, isWithdrawn === true);
    // Only whole pages are kept: a query has no end of forms, and what does not exist has none either.
    if (KEPT.has(made.status) && !address.includes("?")) cache.put(generation, address, made);
    return made;
  });
}

async function makeResponse(address: string, { askPages }: FrontOptions, isWithdrawn: boolean): Promise<KeptResponse> {
  const asked = await askPages(address);
  const page = isWithdrawn && asked.status === 200 ? { ...asked, status: 410 } : asked;
  if (page.status >= 500) throw new ReaderError("reader.page-failed", "The page could not be made");
  if (address.startsWith(STATIC_FILES)) return present(page, { isStatic: true });
  // A record's page that finds nothing leaves an empty body for scripts to fill; this one is whole.
  if (address.startsWith(EMBEDS)) return present(page, { isEmbed: true });
  return present(page.status === 404 && isHtml(page) ? await askPages(NOT_FOUND) : page);
}

interface Presented {
  readonly isStatic?: boolean;
  readonly isEmbed?: boolean;
}

function present(page: RenderedPage, { isStatic = false, isEmbed = false }: Presented = {}): Promise<KeptResponse> {
  const isImmutable = isStatic && page.status === 200;
  const caching = isImmutable ? "public, max-age=31536000, immutable" : "public, no-cache";
  const sent = isHtml(page) ? { ...page, body: withMarkedTurns(withoutScripts(page.body)) } : page;
  return keepResponse(sent, { ...securityHeaders(sent, { isEmbed }), "cache-control": caching });
}

function isHtml({ contentType }: RenderedPage): boolean {
  return contentType === undefined || contentType.startsWith("text/html");
}

/** A failure in the form of what was asked for. */
function failureAt(address: string, failure: unknown, audience: FailureAudience): RenderedPage {
  return twinAtPath(splitOnce(address, "?")[0]) === undefined
    ? failurePage(failure, audience)
    : failureProblem(failure, audience);
}

function movedTo({ mergedInto, asOf }: Merged, form: string | undefined): RenderedPage {
  const location = `${pinnedPath(mergedInto, asOf)}${form === undefined ? "" : `.${form}`}`;
  return { status: 308, contentType: undefined, location, body: Buffer.alloc(0) };
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
