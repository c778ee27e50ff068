import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, readFileSync, statfsSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";
import { keptStore, type StoreState } from "./kept-store.ts";
import { largeBundle } from "./large-bundle.ts";
import { seeded } from "./seeded.ts";
import { runVariorum, startVariorum } from "./run-variorum.ts";
import { REPORT_TEXT, SMALL_BUNDLE } from "./small-bundle.ts";

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

describe("variorum with a store of which one bit is flipped", () => {
  const FLIPS = 80;
  const ways = [
    "verify",
    "db status",
    "stats",
    "export --as jsonl --everything",
    "search killed",
    "import later",
    "undo 1",
  ];

  test(`says so or is right all the same, in ${FLIPS} places and ${ways.length} commands, and never ends as a bug`, async () => {
    using folder = temporaryFolder({ ...SMALL_BUNDLE, ...later });
    expect(runVariorum(folder.path, ["import", "bundle"]).code).toBe(0);
    const store = keptStore(folder.path);
    store.keep();
    const places = seeded(20_240_727);
    const codes: number[] = [];
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const [place, bit] = [places.next().value, places.next().value];
      for (const words of ways) {
        store.putBack();
        flipBit(join(folder.path, "variorum.db"), place, Math.floor(bit * 8));
        const { code, io } = await inFolder(folder.path, words.split(" "));
        expect([0, 6, 7]).toContain(code);
        if (code === 7)
          expect(io.err() + io.out()).toMatch(/^error\[store\.[a-z-]+\]: .*\nhint: |wrong: .*\n {4}hint: /m);
        codes.push(code);
      }
    }
    expect(codes).toContain(7);
  });

  test("verify names the text that is not as it was recorded, and exits with 6, when the bit is one of its letters", async () => {
    using folder = temporaryFolder({ ...SMALL_BUNDLE });
    const path = join(folder.path, "variorum.db");
    expect(runVariorum(folder.path, ["import", "bundle"]).code).toBe(0);
    const bytes = readFileSync(path);
    const text = bytes.indexOf(REPORT_TEXT);
    expect(text).toBeGreaterThan(0);
    bytes.writeUInt8(bytes.readUInt8(text) ^ 1, text);
    writeFileSync(path, bytes);
    const { code, io } = await inFolder(folder.path, ["verify"]);
    expect([code, io.out()]).toEqual([6, expect.stringContaining("report.hash-differs")]);
  });
});

/** Flips one bit of a byte that is not nought; `place` is a share of these. Most of a small store is room for more. */
function flipBit(path: string, place: number, bit: number): void {
  const bytes = readFileSync(path);
  const written = [...bytes.keys()].filter((each) => bytes[each] !== 0);
  const at = written[Math.floor(place * written.length)] ?? 0;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(path, bytes);
}

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

describe("variorum while another process imports", () => {
  test("reads the state before it whole, and then the state after it, and none between", async () => {
    using folder = temporaryFolder({ ...largeBundle(400), ...later });
    expect(runVariorum(folder.path, ["import", "later"]).code).toBe(0);
    const store = keptStore(folder.path);
    const before = await store.state();
    const { child, ended } = startVariorum(folder.path, ["import", "bundle"]);
    const seen: StoreState[] = [];
    while (child.exitCode === null) {
      seen.push(await store.state());
      await setTimeout(1); // looking at the store alone never lets this process hear that the other one ended
    }
    expect((await ended).code).toBe(0);
    const after = await store.state();
    expect(after).not.toEqual(before);
    const firstAfter = seen.findIndex((state) => isDeepStrictEqual(state, after));
    const [old, young] = firstAfter < 0 ? [seen, []] : [seen.slice(0, firstAfter), seen.slice(firstAfter)];
    expect(old.length).toBeGreaterThan(0);
    for (const state of old) expect(state).toEqual(before);
    for (const state of young) expect(state).toEqual(after);
  });
});

/** A small file system in memory at a folder, where the tests may mount one. */
function mountSmall(folder: string, size: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status === 0;
}

function mountTried(): boolean {
  using folder = temporaryFolder();
  const isMounted = mountSmall(folder.path, "1m");
  if (isMounted) spawnSync("umount", [folder.path]);
  return isMounted;
}

const canMount = process.getuid?.() === 0 && mountTried();

/** Room for the files that even reading needs, and for a little of the import. */
const LEFT_BYTES = 300_000;

describe("variorum import on a file system that is full", () => {
  test.runIf(canMount)("says so, leaves what was there, and imports once there is room", () => {
    using folder = temporaryFolder({ ...largeBundle(600), ...later, "disk/.keep": "" });
    const disk = join(folder.path, "disk");
    expect(mountSmall(disk, "64m")).toBe(true);
    try {
      const db = ["--db", "disk/variorum.db"];
      expect(runVariorum(folder.path, ["import", "later", ...db]).code).toBe(0);
      const { blocks, bfree, bsize } = statfsSync(disk);
      const size = (blocks - bfree) * bsize + LEFT_BYTES;
      expect(spawnSync("mount", ["-o", `remount,size=${size}`, disk]).status).toBe(0);
      const { code, stderr } = runVariorum(folder.path, ["import", "bundle", ...db]);
      expect(stderr).toMatch(/^error\[store\.disk-full\]: [^]*hint: /m);
      expect(code).toBe(7);
      expect(runVariorum(folder.path, ["verify", ...db]).code).toBe(0);
      const { stdout } = runVariorum(folder.path, ["stats", "--json", ...db]);
      expect(JSON.parse(stdout)).toMatchObject({ change: 1, records: { actor: 1, claim: 0 } });
      expect(spawnSync("mount", ["-o", "remount,size=256m", disk]).status).toBe(0);
      expect(runVariorum(folder.path, ["import", "bundle", ...db]).code).toBe(0);
      expect(runVariorum(folder.path, ["verify", ...db]).code).toBe(0);
    } finally {
      spawnSync("umount", [disk]);
    }
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
