import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type Database from "better-sqlite3";
import { z } from "zod";
import { StoreError } from "../../errors.ts";
import { codeOf, toStoreError } from "./failures.ts";

/** Who is writing, for the message of a second writer. The transaction itself is the lock. */
const LockNote = z.object({ pid: z.int(), host: z.string(), since: z.string() });

/** Milliseconds between two attempts to begin. */
const PAUSE_MS = 50;

/**
 * Begins the write transaction, asking again until the other writer has ended or the time is up.
 *
 * Throws: `store.locked`, naming the process of the other writer where its note says so.
 */
export async function beginWriting(
  file: Database.Database,
  waitMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  file.pragma("busy_timeout = 0");
  const until = performance.now() + waitMs;
  while (!attempt(file)) {
    if (performance.now() >= until) throw locked(file.name);
    await wait(PAUSE_MS, undefined, signal === undefined ? {} : { signal });
  }
  const note = { pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies z.infer<
    typeof LockNote
  >;
  writeFileSync(noteOf(file.name), JSON.stringify(note));
}

/** Takes the note away; called after the transaction has ended. */
export function endWriting(file: Database.Database): void {
  rmSync(noteOf(file.name), { force: true });
}

function attempt(file: Database.Database): boolean {
  try {
    file.exec("begin immediate");
    return true;
  } catch (error) {
    if (codeOf(error)?.startsWith("SQLITE_BUSY") === true) return false;
    throw toStoreError(error, file.name);
  }
}

function locked(path: string): StoreError {
  const writer = readNote(path);
  const where = writer?.host === hostname() ? "on this machine" : `on ${writer?.host ?? "a machine it does not name"}`;
  const who =
    writer === undefined ? "another process" : `process ${writer.pid} ${where} since ${writer.since.slice(11, 16)} UTC`;
  return new StoreError("store.locked", `${basename(path)} is being written by ${who}`, {
    hint: "Wait for it to end, or look with: variorum db status",
    details: { path, ...writer },
  });
}

function readNote(path: string): z.infer<typeof LockNote> | undefined {
  try {
    return LockNote.parse(JSON.parse(readFileSync(noteOf(path), "utf8")));
  } catch {
    return undefined; // the note only words a message: without a readable one the writer stays unnamed
  }
}

function noteOf(path: string): string {
  return `${path}.lock`;
}
