import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { parseEnv, storeName, storePath } from "./env.ts";

describe("parseEnv", () => {
  test("takes the folder that pnpm keeps, when a script runs in its package", () => {
    expect(parseEnv({ INIT_CWD: "/home/them" }, "/work/apps/cli").folder).toBe("/home/them");
    expect(parseEnv({}, "/work/apps/cli").folder).toBe("/work/apps/cli");
  });

  test("refuses colour, when NO_COLOR holds anything", () => {
    expect(parseEnv({ NO_COLOR: "1" }, "/").canColour).toBe(false);
    expect(parseEnv({ NO_COLOR: "" }, "/").canColour).toBe(true);
  });
});

describe("storePath", () => {
  test("is what was asked for, then what is set, then variorum.db in the folder", () => {
    using folder = temporaryFolder();
    const settings = parseEnv({ VARIORUM_DB: "set.db" }, folder.path);
    expect(storePath("asked.db", settings)).toBe(join(folder.path, "asked.db"));
    expect(storePath(undefined, settings)).toBe(join(folder.path, "set.db"));
    expect(storePath(undefined, parseEnv({}, folder.path))).toBe(join(folder.path, "variorum.db"));
  });

  test("is the address as it was written, when that names a server", () => {
    const settings = parseEnv({}, "/home/them");
    expect(storePath("postgres://host/store", settings)).toBe("postgres://host/store");
    expect(storeName("postgres://host/store", settings)).toBe("postgres://host/store");
  });

  test("lies beside pnpm-workspace.yaml, when the folder is inside a workspace", () => {
    using folder = temporaryFolder({ "pnpm-workspace.yaml": "", "data/march/notes.txt": "" });
    const path = storePath(undefined, parseEnv({}, join(folder.path, "data/march")));
    expect(path).toBe(join(folder.path, "variorum.db"));
  });
});

describe("storeName", () => {
  test("is relative inside the folder and absolute outside", () => {
    const settings = parseEnv({}, "/home/them");
    expect(storeName("/home/them/variorum.db", settings)).toBe("variorum.db");
    expect(storeName("/srv/variorum.db", settings)).toBe("/srv/variorum.db");
  });
});
