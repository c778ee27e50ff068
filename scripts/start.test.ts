import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isPortFree, makeStore, settingsOf } from "./start.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("settingsOf", () => {
  test.each([
    [{}, { host: "127.0.0.1", port: 3000, show: "local" }],
    [{ PORT: "3001" }, { host: "127.0.0.1", port: 3001, show: "local" }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0", port: 3000, show: "public" }],
    [{ VARIORUM_SHOW: "public" }, { host: "127.0.0.1", port: 3000, show: "public" }],
  ])("%j → %j", (variables, expected) => {
    using folder = temporaryFolder({ "pnpm-workspace.yaml": "" });
    expect(settingsOf(variables, folder.path)).toMatchObject({
      ...expected,
      storePath: join(folder.path, "variorum.db"),
    });
  });

  test("reads a relative store from the folder that the person is in", () => {
    using folder = temporaryFolder({ "pnpm-workspace.yaml": "" });
    using person = temporaryFolder();
    const variables = { VARIORUM_DB: "mine.db", INIT_CWD: person.path };
    expect(settingsOf(variables, folder.path).storePath).toBe(join(person.path, "mine.db"));
  });
});

describe("isPortFree", () => {
  test("says no while a server listens there, and yes afterwards", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const { port } = server.address() as AddressInfo; // a server that listens on a port has this form of address
    expect(await isPortFree(port, "127.0.0.1")).toBe(false);
    await new Promise((done) => server.close(done));
    expect(await isPortFree(port, "127.0.0.1")).toBe(true);
  });
});

describe("makeStore", () => {
  test("fills a store where there is none", () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "variorum.db");
    expect(makeStore(path, (unfinished) => writeFileSync(unfinished, "example"))).toBe("made");
    expect(readFileSync(path, "utf8")).toBe("example");
    expect(readdirSync(folder.path)).toEqual(["variorum.db"]);
  });

  test("never touches a store that exists", () => {
    using folder = temporaryFolder({ "variorum.db": "mine" });
    const path = join(folder.path, "variorum.db");
    const refuse = (): void => expect.fail("filled a store that exists");
    expect(makeStore(path, refuse)).toBe("kept");
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  test("asks nothing of the disk when the store is a server", () => {
    expect(makeStore("postgres://127.0.0.1/variorum", () => expect.fail("filled"))).toBe("kept");
  });

  test("leaves no store when filling fails, and begins anew after an interrupted start", () => {
    using folder = temporaryFolder({ ".unfinished-variorum.db": "half" });
    const path = join(folder.path, "variorum.db");
    const fail = (): void => {
      throw new Error("full disk");
    };
    expect(() => makeStore(path, fail)).toThrow("full disk");
    expect(existsSync(path)).toBe(false);
    expect(makeStore(path, (unfinished) => writeFileSync(unfinished, String(existsSync(unfinished))))).toBe("made");
    expect(readFileSync(path, "utf8")).toBe("false");
  });
});
