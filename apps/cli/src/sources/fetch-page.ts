import { isIP } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { CliError } from "../errors.ts";
import { readBody } from "./read-body.ts";
import { addressRefused, checkedLookup, type IsAllowed } from "./public-address.ts";

/** A page as it came. */
export interface FetchedPage {
  /** Address that it came from in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Encoding that the server named, where it is not UTF-8. */
  readonly encoding?: string;
}

/** What may be fetched, and for how long. */
export interface FetchLimits {
  readonly timeoutMs: number;
  /** After unpacking. Units: bytes. */
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

export const FETCH_LIMITS: FetchLimits = { timeoutMs: 30_000, mostBytes: 16 * 2 ** 20, mostRedirects: 5 };

interface FetchOptions {
  /** Which addresses may be connected to, after every look-up and every redirect. */
  readonly isAllowed: IsAllowed;
  readonly limits?: FetchLimits;
}

/**
 * Fetches one page that a person named: over http or https, from addresses that are allowed, within limits. Each redirect is checked
 * as the first address was.
 *
 * Throws: `cli.address-refused`, `cli.fetch-failed`.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const limits = options.limits ?? FETCH_LIMITS;
  const agent = new Agent({ connect: { lookup: checkedLookup(options.isAllowed) } });
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    let url = parseAddress(address, address);
    for (let redirects = 0; redirects <= limits.mostRedirects; redirects += 1) {
      const response = await ask(url, { agent, signal, isAllowed: options.isAllowed });
      const next = nextAddress(response, url, address);
      if (next === undefined) return await pageOf(response, url, limits);
      await response.body.dump();
      url = next;
    }
    throw failed(address, `more than ${limits.mostRedirects} redirects`);
  } catch (error) {
    throw asFailure(error, address, limits);
  } finally {
    await agent.destroy();
  }
}

function parseAddress(text: string, named: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw failed(named, `"${text}" is no address`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw failed(named, `"${url.protocol}" is not http or https`);
  if (url.username !== "" || url.password !== "")
    throw failed(named, "an address with a name or a password is not asked");
  return url;
}

interface Asking {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly isAllowed: IsAllowed;
}

async function ask(url: URL, { agent, signal, isAllowed }: Asking): Promise<Dispatcher.ResponseData> {
  // A host that is a number is never looked up.
  const host = url.hostname.replaceAll(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !isAllowed(host)) throw addressRefused(url.hostname, host);
  return request(url, {
    dispatcher: agent,
    signal,
    headers: { accept: "text/html, text/plain, */*;q=0.5", "accept-encoding": "gzip, br", "user-agent": "variorum" },
  });
}

/** Where a redirect leads; nothing where the answer is the page. */
function nextAddress({ statusCode, headers }: Dispatcher.ResponseData, url: URL, named: string): URL | undefined {
  if (statusCode >= 200 && statusCode < 300) return undefined;
  const to = headers["location"];
  if (statusCode >= 300 && statusCode < 400 && typeof to === "string" && URL.canParse(to, url.href)) {
    return parseAddress(new URL(to, url).href, named);
  }
  throw failed(named, `the server answered ${statusCode}`);
}

async function pageOf({ body, headers }: Dispatcher.ResponseData, url: URL, limits: FetchLimits): Promise<FetchedPage> {
  const bytes = await readBody(body, String(headers["content-encoding"] ?? ""), limits.mostBytes);
  const charset = /charset\s*=\s*"?([\w-]{1,40})/iu.exec(String(headers["content-type"] ?? ""))?.[1];
  const isOther = charset !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(charset);
  return { url: url.href, bytes, ...(isOther ? { encoding: charset } : {}) };
}

function failed(address: string, why: string, cause?: unknown): CliError {
  return new CliError("cli.fetch-failed", `Cannot fetch "${address}": ${why}`, {
    hint: "Look whether the address opens in a browser; or save the page as a file and import that",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** What the network or a limit ended, in words; what was refused stays as it is, also where the library wrapped it. */
function asFailure(error: unknown, address: string, { timeoutMs }: FetchLimits): CliError {
  if (error instanceof CliError) return error;
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
  if (cause instanceof CliError) return cause;
  if (name === "TimeoutError") return failed(address, `no whole answer within ${timeoutMs / 1_000} seconds`, error);
  return failed(address, message, error);
}
