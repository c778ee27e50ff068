import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { openForReading, getChangeNumber } from "../src/read.ts";
import { openForWriting } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, importRecords } from "./stores.ts";

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Starts a process that imports the world and then holds its transaction open; resolves when it holds it. */
async function startWriter(folder: string, path: string): Promise<ChildProcess> {
  const script = join(folder, "writer.ts");
  const here = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);
  writeFileSync(
    script,
    `import { openForWriting } from ${here("../src/write.ts")};
     import { RECORDS, TEXTS } from ${here("harbour-records.ts")};
     import { runImport } from ${here("../src/write.ts")};
     const store = await openForWriting(${JSON.stringify(path)}, { create: true });
     async function* units() {
       for (const record of RECORDS) yield { ok: true, value: { at: { file: "x" }, records: [record], raw: Buffer.of(), texts: TEXTS, locate: () => ({ file: "x" }) }, issues: [] };
     }
     const request = { source: { id: "test" }, method: "manual", command: "test", units: units(), inputs: () => [] };
     await runImport(store, request, async () => {
       process.stdout.write("held");
       await new Promise((done) => setTimeout(done, 60_000));
       return "commit";
     });`,
  );
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  running.push(child);
  await once(child.stdout ?? child, "data");
  return child;
}

test("a second writer waits five seconds, then stops and names the process; readers go on", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  await using store = await openForWriting(path, { create: true });
  await importRecords(store, [harbour.front]);
  const child = await startWriter(folder.path, path);
  const begun = performance.now();
  await expect(importRecords(store, harbour.RECORDS)).rejects.toMatchObject({
    code: "store.locked",
    details: { pid: child.pid },
  });
  expect(performance.now() - begun).toBeGreaterThan(4_500);
  await using reader = await openForReading(path, { show: "public" });
  expect(getChangeNumber(reader)).toBe(1);
  child.kill("SIGKILL");
  await once(child, "exit");
  const { outcome } = await importRecords(store, harbour.RECORDS);
  expect(outcome).toMatchObject({ committed: true, change: 2 });
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test("a killed import leaves nothing, and the next one finds the store as it was", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  const child = await startWriter(folder.path, path);
  child.kill("SIGKILL");
  await once(child, "exit");
  await using store = await openForWriting(path, { create: false });
  expect(await allRecords(store)).toEqual(new Map());
  expect(await store.engine.checkIntegrity()).toEqual([]);
  expect((await importRecords(store, harbour.RECORDS)).outcome).toMatchObject({ committed: true, change: 1 });
});

test("a writer that was waiting stops at once, when it is told to", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  await startWriter(folder.path, path);
  await using store = await openForWriting(path, { create: false });
  const abort = new AbortController();
  const attempt = store.engine.begin({ waitMs: 60_000, signal: abort.signal });
  abort.abort();
  await expect(attempt).rejects.toThrow("aborted");
});

test("an import onto a full disk says so, and leaves the store as it was", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  const before = await openForWriting(path, { create: true });
  await importRecords(before, [harbour.front]);
  await before.close();
  const script = join(folder.path, "filler.ts");
  writeFileSync(
    script,
    `import { openForWriting } from ${JSON.stringify(new URL("../src/write.ts", import.meta.url).href)};
     import { inChange } from ${JSON.stringify(new URL("../src/writes/changes/in-change.ts", import.meta.url).href)};
     const store = await openForWriting(${JSON.stringify(path)}, { create: false });
     try {
       await inChange(store, { command: "fill" }, async ({ writer }) => {
         for (let n = 0; n < 200; n += 1) writer.insert("report_text", { sha256: String(n), text: "x".repeat(1_000_000) });
       });
     } catch (error) {
       process.stdout.write(error.code);
     }`,
  );
  // No file of this process may grow beyond 20 MB (ulimit counts blocks of 512 bytes or 1 kB): the disk looks full.
  const child = spawn("sh", ["-c", `ulimit -f 20000; exec "$0" "$1"`, process.execPath, script], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  running.push(child);
  const [said] = await once(child.stdout, "data");
  expect(String(said)).toBe("store.disk-full");
  await using after = await openForWriting(path, { create: false });
  expect([...(await allRecords(after)).keys()]).toEqual([harbour.front.id]);
  expect(await after.engine.checkIntegrity()).toEqual([]);
});
