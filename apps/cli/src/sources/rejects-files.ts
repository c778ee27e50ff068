import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import type { Importer } from "@variorum/formats/read";
import type { RejectedUnit } from "@variorum/store/write";
import { CliError } from "../errors.ts";
import { encoderOf } from "./encoder-of.ts";
import type { OpenedSource } from "./opened-source.ts";
import { rejectedEntry, rejectsHeader, rejectsName } from "./rejected-entry.ts";

/** Files that hold what was not accepted, so that it can be mended and imported alone. */
export interface RejectsFiles {
  add(unit: RejectedUnit): void;
  /** Puts the files in their places and gives their names, as the person would type them. Order: as they were begun. */
  close(): readonly string[];
  /** Takes away what was written. */
  discard(): void;
}

interface RejectsOptions {
  readonly source: OpenedSource;
  readonly importer: Importer;
  /** Folder that the person is in. */
  readonly folder: string;
  /** The one file for all rejects, where the person named one. */
  readonly to?: string | undefined;
  /** The encoding that the files were read in, as the runtime calls it, where the person named one. */
  readonly encoding?: string | undefined;
}

interface Begun {
  readonly descriptor: number;
  readonly name: string;
  /** Where it is written until it is whole. */
  readonly part: string;
}

/**
 * Starts writing rejects: one file for each file of the input that has any, named after it, in the person's folder. Rows
 * under different headers are never in one file. A file appears under its name when it is whole, so that an import may
 * read the rejects of the last one; where the name is taken, a number is added to it, unless the file that has it says
 * the same.
 *
 * Throws: `cli.cannot-write`.
 */
export async function startRejects(options: RejectsOptions): Promise<RejectsFiles> {
  const headers = await headersOf(options);
  const encode = options.encoding === undefined ? undefined : encoderOf(options.encoding);
  // What is in UTF-16 says so at its beginning, or no program would know it.
  const mark = options.encoding?.startsWith("utf-16") === true ? "\uFEFF" : "";
  const begun = new Map<string, Begun>();
  const begin = (name: string, header: string | undefined): Begun => {
    const key = JSON.stringify([name, header]);
    const known = begun.get(key);
    if (known !== undefined) return known;
    const part = `${resolve(options.folder, name)}.${randomBytes(4).toString("hex")}.part`;
    const started = { name, part, descriptor: openPart(part, name) };
    begun.set(key, started);
    const begins = `${mark}${rejectsHeader(header)}`;
    writeSync(started.descriptor, encode?.(begins) ?? Buffer.from(begins));
    return started;
  };
  return {
    add: ({ issues, at, raw }) => {
      if (at === undefined || raw === undefined || raw.length === 0) return;
      const header = headers.get(at.file);
      const { descriptor, name } = begin(options.to ?? rejectsName(at.file, { header, raw }), header);
      writeSync(descriptor, rejectedEntry({ issues, at, raw }, { name, header, encode }));
    },
    close: () => [...begun.values()].map((file) => putInPlace(file, options.folder)),
    discard: () => {
      for (const { descriptor, part } of begun.values()) {
        closeSync(descriptor);
        rmSync(part, { force: true });
      }
    },
  };
}

/**
 * Gives a whole file the first of its names that nothing has: it is never put in the place of another. One that an
 * earlier try wrote alike stands for both.
 */
function putInPlace({ descriptor, name, part }: Begun, folder: string): string {
  closeSync(descriptor);
  let number = 1;
  let free = name;
  while (!takeName(resolve(folder, free), name)) {
    if (isAlike(resolve(folder, free), part)) {
      rmSync(part, { force: true });
      return free;
    }
    number += 1;
    free = name.replace(/(\.[^./\\]*)?$/, `-${number}$1`);
  }
  renameSync(part, resolve(folder, free));
  return free;
}

/** Takes a name with an empty file, so that nobody else can have it in between; tells whether it was free. */
function takeName(path: string, name: string): boolean {
  try {
    closeSync(openSync(path, "wx", 0o600));
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw cannotWrite(name, cause);
  }
}

/** Whether two files hold the same bytes; sizes are looked at first, so that few are read. */
function isAlike(path: string, other: string): boolean {
  const stats = statSync(path);
  return stats.isFile() && stats.size === statSync(other).size && readFileSync(path).equals(readFileSync(other));
}

async function headersOf({ source, importer }: RejectsOptions): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  if (importer.header === undefined) return headers;
  for (const file of source.input.files) {
    const header = Buffer.from(await importer.header(file, source.input)).toString("utf8");
    if (header !== "") headers.set(file.name, header.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, ""));
  }
  return headers;
}

function openPart(path: string, name: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (cause) {
    throw cannotWrite(name, cause);
  }
}

function cannotWrite(name: string, cause: unknown): CliError {
  return new CliError("cli.cannot-write", `Cannot write "${name}": ${(cause as Error).message}`, {
    cause,
    hint: "Name another place with --rejects",
  });
}
