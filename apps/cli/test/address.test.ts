import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";
import { startPages } from "./page-server.ts";

describe("variorum import of an address", () => {
  test("fetches the page that is named, drafts it, and belongs to its address", async () => {
    await using pages = await startPages();
    using folder = temporaryFolder();
    const address = `${pages.url}/moved`;
    const { code, io } = await inFolder(folder.path, ["import", address, "--allow-private-addresses"]);
    expect([code, io.err()]).toEqual([0, expect.stringContaining("1 row read = 1 accepted")]);
    expect(pages.asked).toEqual(["/moved", "/page"]);
    const again = await inFolder(folder.path, ["import", address, "--allow-private-addresses"]);
    expect(again.io.err()).toContain("Nothing to do");
    const stats = await inFolder(folder.path, ["stats"]);
    expect(stats.io.out()).toContain(`${pages.url}/page`);
  });

  test("drafts a page without storing it", async () => {
    await using pages = await startPages();
    using folder = temporaryFolder();
    const { code, io } = await inFolder(folder.path, ["draft", `${pages.url}/gzip`, "--allow-private-addresses"]);
    expect([code, io.out()]).toEqual([0, expect.stringContaining("at least 3")]);
  });

  test("refuses this machine and private networks, and fetches nothing, unless an option allows it", async () => {
    await using pages = await startPages();
    using folder = temporaryFolder();
    const { code, io } = await inFolder(folder.path, ["import", `${pages.url}/page`]);
    expect([code, io.err()]).toEqual([8, expect.stringContaining("error[cli.address-refused]")]);
    expect(pages.asked).toEqual([]);
  });

  test("exits with 8 and says what to do, when the page is gone", async () => {
    await using pages = await startPages();
    using folder = temporaryFolder();
    const { code, io } = await inFolder(folder.path, ["check", `${pages.url}/gone`, "--allow-private-addresses"]);
    expect([code, io.err()]).toEqual([8, expect.stringMatching(/error\[cli\.fetch-failed\].*404.*\nhint: /s)]);
  });

  test("fetches nothing that a file names", async () => {
    await using pages = await startPages();
    using folder = temporaryFolder({ "a.txt": `The army said two soldiers were killed: ${pages.url}/page\n` });
    await inFolder(folder.path, ["import", "a.txt", "--allow-private-addresses"]);
    expect(pages.asked).toEqual([]);
  });
});
