import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "./env.ts";

const workspace = join(import.meta.dirname, "../../..");

describe("parseEnv", () => {
  test("gives the documented defaults, when nothing is set", () => {
    expect(parseEnv({}, import.meta.dirname)).toEqual({
      storePath: join(workspace, "variorum.db"),
      show: "public",
      host: "127.0.0.1",
      port: 3000,
    });
  });

  test("resolves a relative store against the person's folder, when a package manager names it", () => {
    expect(parseEnv({ VARIORUM_DB: "a.db", INIT_CWD: "/home/person" }, "/elsewhere").storePath).toBe(
      "/home/person/a.db",
    );
  });

  test.each(["/data/a.db", "postgres://localhost/a"])("leaves the store %s as it is", (store) => {
    expect(parseEnv({ VARIORUM_DB: store }, "/elsewhere").storePath).toBe(store);
  });

  test("takes an empty variable for one that is not set", () => {
    expect(parseEnv({ PORT: "", HOST: "" }, "/")).toMatchObject({ port: 3000, host: "127.0.0.1" });
  });

  test.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["VARIORUM_SHOW", "everything"],
    ["VARIORUM_PUBLIC_URL", "example.org"],
    ["VARIORUM_PUBLIC_URL", "ftp://example.org"],
    ["VARIORUM_PUBLIC_URL", "https://example.org/accounts"],
    ["VARIORUM_PUBLIC_URL", "https://me:secret@example.org"],
  ])("refuses %s=%s and names the variable", (name, value) => {
    expect(() => parseEnv({ [name]: value }, "/")).toThrow(
      expect.objectContaining({ code: "reader.unreadable-setting", message: expect.stringContaining(name) }),
    );
  });

  test.each([
    ["https://example.org", "https://example.org"],
    ["https://EXAMPLE.org/", "https://example.org"],
    ["http://localhost:8080", "http://localhost:8080"],
  ])("takes VARIORUM_PUBLIC_URL=%s for the site %s", (given, publicUrl) => {
    expect(parseEnv({ VARIORUM_PUBLIC_URL: given }, "/")).toMatchObject({ publicUrl });
  });

  test.each(["0.0.0.0", "::", "192.168.1.5"])("refuses to show local texts on %s", (host) => {
    expect(() => parseEnv({ VARIORUM_SHOW: "local", HOST: host }, "/")).toThrow(
      expect.objectContaining({ code: "reader.local-show-refused" }),
    );
  });
});
