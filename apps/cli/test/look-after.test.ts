import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { filledStore } from "./filled-store.ts";
import { inFolder } from "./in-folder.ts";

describe("variorum withdraw", () => {
  test("takes a record out at once, keeps a tombstone, and can be taken back", async () => {
    using store = await filledStore();
    const { code, io } = await store.run(
      "withdraw",
      "clm:baza-wagner-killed",
      "--reason",
      "taken back by its publisher",
    );
    expect(io.err()).toMatch(/^Withdrew clm:baza-wagner-killed\n[^]*Change 2 of variorum\.db/);
    expect(code).toBe(0);
    const shown = await store.run("show", "clm:baza-wagner-killed");
    expect(shown.io.out()).toMatch(/was withdrawn in change 2, .*: taken back by its publisher\n$/);
    expect((await store.run("undo", "2")).code).toBe(0);
    expect((await store.run("show", "clm:baza-wagner-killed", "--json")).io.out()).toContain('"_change":3');
  });

  test("erases only with a yes, since that cannot be taken back", async () => {
    using store = await filledStore();
    const erase = ["withdraw", "clm:baza-wagner-killed", "--reason", "names a private person", "--erase"];
    expect((await store.run(...erase)).code).toBe(10);
    expect((await store.run("show", "clm:baza-wagner-killed")).io.out()).toContain("version 1");
    const erased = await store.run(...erase, "--yes");
    expect(erased.code).toBe(0);
    expect(erased.io.err()).toContain("It cannot be taken back\n");
    expect(erased.io.err()).not.toContain("variorum undo");
    expect((await store.run("undo", "2")).code).toBe(5);
  });

  test("needs a reason", async () => {
    using store = await filledStore();
    const { code, io } = await store.run("withdraw", "clm:baza-wagner-killed");
    expect(io.err()).toContain("--reason");
    expect(code).toBe(2);
  });
});

describe("variorum merge", () => {
  test("lets the old id answer by pointing to the new one", async () => {
    using store = await filledStore();
    expect((await store.run("merge", "act:maliweb", "act:leral", "--reason", "one site")).code).toBe(0);
    const { io } = await store.run("show", "act:maliweb");
    expect(io.out()).toBe("act:maliweb was merged into act:leral in change 2. Look: variorum show act:leral\n");
    expect((await store.run("merge", "act:leral", "evt:tinzaouatene-2024-07")).code).toBe(5);
  });
});

describe("variorum verify", () => {
  test("finds a quote that was changed behind the program's back, with exit code 6", async () => {
    using store = await filledStore();
    expect((await store.run("verify")).code).toBe(0);
    const database = new DatabaseSync(join(store.path, "variorum.db"));
    database.exec("update report_text set text = 'x' || text");
    database.close();
    const { code, io } = await store.run("verify");
    expect(io.out()).toMatch(/^rep:.*: error report\.hash-differs {2}/m);
    expect(io.out()).toMatch(/^pas:.*: error passage\.text-differs {2}/m);
    expect(code).toBe(6);
  });
});

describe("variorum db", () => {
  test("status finds nothing wrong, and says what to do when something is", async () => {
    using store = await filledStore();
    expect((await store.run("db", "status")).io.out()).toContain("Nothing is wrong with it.");
    const database = new DatabaseSync(join(store.path, "variorum.db"));
    database.exec("update event_summary set rules_version = 'older'");
    database.close();
    const { code, io } = await store.run("db", "status");
    expect(io.out()).toMatch(/wrong: .*\n {4}hint: .*variorum db reindex/);
    expect(code).toBe(7);
    expect((await store.run("db", "reindex")).code).toBe(0);
    expect((await store.run("db", "status")).code).toBe(0);
  });

  test("backup writes one file that reads like the store, and never over another", async () => {
    using store = await filledStore();
    expect((await store.run("db", "backup", "--to", "backup.db")).code).toBe(0);
    expect(statSync(join(store.path, "backup.db")).size).toBeGreaterThan(100_000);
    const [kept, copied] = [
      await store.run("stats", "--json"),
      await store.run("stats", "--json", "--db", "backup.db"),
    ];
    expect(JSON.parse(copied.io.out())).toEqual(JSON.parse(kept.io.out()));
    expect((await store.run("db", "backup", "--to", "backup.db")).code).toBe(5);
  });

  test("migrate has nothing to do for a store of this version", async () => {
    using store = await filledStore();
    const { code, io } = await store.run("db", "migrate");
    expect(io.err()).toBe("variorum.db is up to date. Nothing to do.\n");
    expect(code).toBe(0);
  });

  test("names the second word, when it is mistyped", async () => {
    using store = await filledStore();
    const { code, io } = await store.run("db", "stats");
    expect(io.err()).toContain("hint: Did you mean: variorum db status");
    expect(code).toBe(2);
  });
});

describe("variorum with something else for a store", () => {
  const ways = [
    "stats",
    "db status",
    "db migrate",
    "db reindex",
    "verify",
    "undo 1",
    "export --as jsonl",
    "import more",
  ];

  test.each(["folder", "", "/dev/null", "more/actors.yaml"])(
    'says what it is and exits with 7, whatever the command: --db "%s"',
    async (db) => {
      using folder = temporaryFolder({
        "more/actors.yaml": "- { id: act:more, type: ngo, names: [More] }\n",
        "folder/kept.txt": "kept",
      });
      for (const words of ways) {
        const { code, io } = await inFolder(folder.path, [...words.split(" "), "--db", db]);
        expect(io.err()).toMatch(/^error\[store\.not-a-store\]: .*\nhint: /);
        expect(code).toBe(7);
      }
      expect(readdirSync(folder.path).toSorted()).toEqual(["folder", "more"]);
    },
  );

  test("says that it has no engine for the address of a server", async () => {
    const { code, io } = await inFolder("/nowhere", ["stats", "--db", "postgres://host/store"]);
    expect(io.err()).toMatch(/^error\[store\.unknown-engine\]: .*\nhint: /);
    expect(code).toBe(2);
  });
});

describe("variorum stats", () => {
  test("says that there is no store, where there is none", async () => {
    using store = await filledStore();
    writeFileSync(join(store.path, "other.db"), "no store at all, but some text that is long enough to look at");
    expect((await store.run("stats", "--db", "gone.db")).code).toBe(7);
    expect((await store.run("stats", "--db", "other.db")).code).toBe(7);
  });
});
