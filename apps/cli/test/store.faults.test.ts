import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { largeBundle } from "./large-bundle.ts";
import { runVariorum } from "./run-variorum.ts";
import { SMALL_BUNDLE } from "./small-bundle.ts";

const later = { "later/actors.yaml": "- { id: act:later, type: ngo, names: [Later] }\n" };

describe("variorum with a store that another process writes", () => {
  test("waits, then says who writes and exits with 5; reading goes on", () => {
    using folder = temporaryFolder({ ...SMALL_BUNDLE, ...later });
    runVariorum(folder.path, ["import", "bundle"]);
    using writer = new DatabaseSync(join(folder.path, "variorum.db"));
    writer.exec("begin immediate");
    const { code, stderr } = runVariorum(folder.path, ["import", "later"]);
    expect(stderr).toMatch(/^error\[store\.locked\]: /m);
    expect(code).toBe(5);
    expect(runVariorum(folder.path, ["stats"]).code).toBe(0);
    writer.exec("rollback");
    expect(runVariorum(folder.path, ["import", "later"]).code).toBe(0);
    expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
  });
});

describe("variorum with a store that is not as it should be", () => {
  test.each([
    {
      fault: "a newer version wrote it",
      spoil: (path: string) => {
        using database = new DatabaseSync(path);
        database.exec("insert into migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')");
      },
      says: /^error\[store\.too-new\]: [^]*hint: /m,
    },
    {
      fault: "half of it is gone",
      spoil: (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)),
      says: /^error\[store\.damaged\]: [^]*hint: /m,
    },
    {
      fault: "it is empty of everything but bytes",
      spoil: (path: string) =>
        execFileSync("dd", ["if=/dev/urandom", `of=${path}`, "bs=4096", "count=8"], { stdio: "ignore" }),
      says: /^error\[store\.(?:not-a-store|damaged)\]: [^]*hint: /m,
    },
  ])("says so and exits with 7: $fault", ({ spoil, says }) => {
    using folder = temporaryFolder({ ...SMALL_BUNDLE, ...later });
    runVariorum(folder.path, ["import", "bundle"]);
    spoil(join(folder.path, "variorum.db"));
    for (const command of [["import", "later"], ["verify"]]) {
      const { code, stderr } = runVariorum(folder.path, command);
      expect(stderr).toMatch(says);
      expect(code).toBe(7);
    }
  });
});

describe("variorum with a store that cannot be written", () => {
  const nobody = 65_534;
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

  test("says so and exits with 7, and reads a backup all the same", () => {
    using folder = temporaryFolder({ ...SMALL_BUNDLE, ...later });
    runVariorum(folder.path, ["import", "bundle"]);
    expect(runVariorum(folder.path, ["db", "backup", "--to", "backup.db"]).code).toBe(0);
    for (const name of ["variorum.db", "backup.db"]) chmodSync(join(folder.path, name), 0o444);
    if ("uid" in asNobody) chownSync(folder.path, 0, 0);
    chmodSync(folder.path, 0o555);
    const refused = runVariorum(folder.path, ["import", "later"], asNobody);
    expect(refused.stderr).toMatch(/^error\[store\.(?:not-writable|read-only-folder)\]: /m);
    expect(refused.code).toBe(7);
    expect(runVariorum(folder.path, ["stats", "--db", "backup.db"], asNobody).code).toBe(0);
    chmodSync(folder.path, 0o755);
  });
});

describe("variorum import on a full disk", () => {
  test("says so, leaves what was there, and imports once there is room", () => {
    using folder = temporaryFolder({
      ...largeBundle(600),
      "first/actors.yaml": "- { id: act:first, type: ngo, names: [First] }\n",
    });
    expect(runVariorum(folder.path, ["import", "first"]).code).toBe(0);
    const blocks = Math.ceil(statSync(join(folder.path, "variorum.db")).size / 512) + 400;
    const { code, stderr } = runVariorum(folder.path, ["import", "bundle"], { fileBlocks: blocks });
    expect(stderr).toMatch(/^error\[store\.disk-full\]: [^]*hint: /m);
    expect(code).toBe(7);
    expect(runVariorum(folder.path, ["verify"]).code).toBe(0);
    expect(JSON.parse(runVariorum(folder.path, ["stats", "--json"]).stdout)).toMatchObject({ change: 1 });
    expect(runVariorum(folder.path, ["import", "bundle"]).code).toBe(0);
  });
});

describe("variorum import of a line of 1 GB", () => {
  test("stops at its place, with a heap of 128 MB", () => {
    using folder = temporaryFolder({ "long.jsonl": '{"kind":"actor","id":"act:a","note":"' });
    truncateSync(join(folder.path, "long.jsonl"), 1_000_000_000);
    const { code, stdout } = runVariorum(folder.path, ["import", "long.jsonl"], {
      variables: { NODE_OPTIONS: "--max-old-space-size=128" },
    });
    expect(stdout).toMatch(/^long\.jsonl:1.*: error file\.too-large {2}/m);
    expect(code).toBe(3);
  });
});
