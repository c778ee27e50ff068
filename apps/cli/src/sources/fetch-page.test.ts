import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE } from "../../test/articles.ts";
import { type PageServer, startPages } from "../../test/page-server.ts";
import { FETCH_LIMITS, fetchPage } from "./fetch-page.ts";
import { isPublicAddress } from "./public-address.ts";

let pages: PageServer;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages[Symbol.asyncDispose]());

const limits = { ...FETCH_LIMITS, timeoutMs: 2_000, mostBytes: 2 ** 20 };
const isAllowed = (address: string): boolean => address === "127.0.0.1";
const fetchText = async (path: string): Promise<string> =>
  Buffer.from((await fetchPage(`${pages.url}${path}`, { isAllowed, limits })).bytes).toString("utf8");

describe("fetchPage", () => {
  test.each([["/page"], ["/gzip"], ["/br"], ["/moved"]])("gives the page at %s, unpacked", async (path) => {
    expect(await fetchText(path)).toBe(PAGE);
  });

  test("says where the page came from in the end, and in which encoding", async () => {
    expect(await fetchPage(`${pages.url}/moved`, { isAllowed, limits })).toMatchObject({ url: `${pages.url}/page` });
    expect(await fetchPage(`${pages.url}/latin`, { isAllowed, limits })).toMatchObject({ encoding: "windows-1252" });
  });

  test.each([
    ["/bomb", "larger than 1 MiB"],
    ["/endless", "larger than 1 MiB"],
    ["/silent", "no whole answer within 2 seconds"],
    ["/gone", "the server answered 404"],
    ["/loop", "more than 5 redirects"],
    ["/file", '"file:" is not http or https'],
    ["/packed", "which was not asked for"],
    ["/broken", "Cannot fetch"],
  ])("throws cli.fetch-failed for %s: %s", async (path, why) => {
    await expect(fetchText(path)).rejects.toMatchObject({
      code: "cli.fetch-failed",
      message: expect.stringContaining(why),
    });
  });

  test("checks where a redirect leads as it checks the first address", async () => {
    await expect(fetchText("/inside")).rejects.toMatchObject({
      code: "cli.address-refused",
      details: { address: "127.0.0.2" },
    });
    expect(pages.asked.at(-1)).toBe("/inside");
  });

  test.each([
    ["127.0.0.1"],
    ["localhost"],
    ["[::1]"],
    ["2130706433"],
    ["0x7f.1"],
    ["0.0.0.0"],
    ["10.0.0.1"],
    ["169.254.169.254"],
    ["[::ffff:127.0.0.1]"],
  ])("refuses %s, where only public addresses are allowed", async (host) => {
    const before = pages.asked.length;
    await expect(
      fetchPage(`http://${host}:${pages.port}/page`, { isAllowed: isPublicAddress, limits }),
    ).rejects.toMatchObject({ code: "cli.address-refused" });
    expect(pages.asked).toHaveLength(before);
  });

  test.each([
    ["ftp://news.example/a", "is not http or https"],
    ["http://name:word@news.example/a", "a name or a password"],
    ["http://", "is no address"],
  ])("refuses %s", async (address, why) => {
    await expect(fetchPage(address, { isAllowed: () => true, limits })).rejects.toMatchObject({
      code: "cli.fetch-failed",
      message: expect.stringContaining(why),
    });
  });
});
